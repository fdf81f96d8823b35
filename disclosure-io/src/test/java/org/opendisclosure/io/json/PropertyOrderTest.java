package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;

/** Databases and clients sort the properties of a document; it means the same. */
class PropertyOrderTest {

  private static final ObjectMapper TREES = JsonMapper.builder().build();

  /** As PostgreSQL keeps jsonb: shorter names first. */
  private static final Comparator<String> AS_JSONB =
      Comparator.comparingInt((String name) -> name.getBytes(StandardCharsets.UTF_8).length)
          .thenComparing(Comparator.naturalOrder());

  @Property(tries = 100)
  void anyOrderIsTheSameForm(@ForAll Edition edition, @ForAll long seed)
      throws JsonProcessingException {
    StatisticsForm form = Documents.generated(edition, 1, seed).get(0);
    String canonical = Documents.pretty(form);
    Random random = new Random(seed);
    List<Comparator<String>> orders =
        List.of(AS_JSONB, Comparator.reverseOrder(), shuffled(random), Comparator.naturalOrder());
    for (Comparator<String> order : orders) {
      Reading reading = Documents.read(sorted(canonical, order));
      assertEquals(List.of(), reading.notes());
      assertEquals(Documents.read(canonical).numbers(), reading.numbers());
      assertEquals(form, reading.form().orElseThrow());
    }
  }

  private static Comparator<String> shuffled(Random random) {
    int seed = random.nextInt();
    return Comparator.comparingInt(name -> name.hashCode() * seed);
  }

  /** The document with its properties in another order, every number as it is written. */
  private static String sorted(String json, Comparator<String> order)
      throws JsonProcessingException {
    ObjectMapper exact =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    return exact.writeValueAsString(sorted(exact.readTree(json), order));
  }

  private static JsonNode sorted(JsonNode node, Comparator<String> order) {
    if (!node.isObject()) {
      return node;
    }
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    names.sort(order);
    ObjectNode result = TREES.createObjectNode();
    names.forEach(name -> result.set(name, sorted(node.get(name), order)));
    return result;
  }

  @ParameterizedTest
  @FieldSource("org.opendisclosure.io.json.BadDocuments#ALL")
  void notesAreTheSameWithTheSchemaLast(BadDocuments bad) {
    String last = "{\n" + bad.properties() + ", " + Documents.SCHEMA_2021 + "}";
    String first = '{' + Documents.SCHEMA_2021 + ",\n" + bad.properties() + "}";
    if (!bad.marked().contains("\"schema\"")) {
      assertEquals(Documents.read(first).notes(), Documents.read(last).notes());
      assertEquals(Documents.read(first).numbers(), Documents.read(last).numbers());
      assertEquals(Documents.read(first).form(), Documents.read(last).form());
    }
  }

  @Test
  void whatComesAfterTheDocumentIsReadAsBefore() {
    String sorted = "{\"overview\": \"甲\", " + Documents.SCHEMA_2021 + ", \"notes\": [\"乙\"]}";
    List<Reading> readings = Documents.readAll(sorted + '\n' + Documents.of2021("") + sorted);
    assertEquals(3, readings.size());
    readings.forEach(reading -> assertTrue(reading.isComplete(), reading::toString));
    assertEquals(readings.get(0), readings.get(2));
    assertEquals(List.of("乙"), readings.get(0).form().orElseThrow().getNotes());
  }

  @Test
  void aSecondSchemaIsNoted() {
    String twice = "{\"overview\": \"甲\", %1$s, %1$s}".formatted(Documents.SCHEMA_2021);
    Note note = Documents.read(twice).notes().get(0);
    assertTrue(note.message().zh().contains("重复出现"), note.toString());
  }

  @Test
  void placesAreCountedInCharacters() {
    String organ = "\"header\": {\"organ\": \"某市人民政府\", \"yaer\": 7}";
    Note note = Documents.read('{' + organ + ", " + Documents.SCHEMA_2021 + '}').notes().get(0);
    assertEquals(organ.indexOf('7') + 2, note.column());
  }

  @Test
  void memoryIsBounded() {
    String piece = "\"overview\": \"" + "甲".repeat(1_000_000) + "\", ";
    String document = '{' + piece.repeat(17) + Documents.SCHEMA_2021 + '}';
    List<Reading> readings =
        Documents.readAll(document.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    assertEquals(1, readings.size());
    Note note = readings.get(0).notes().get(0);
    assertTrue(note.message().en().contains("characters before the schema"), note.toString());
    assertEquals(Collections.emptyList(), readings.get(0).form().stream().toList());
  }
}
