package org.opendisclosure.io.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.testing.FormGenerator;

/** Documents as text, for the tests. */
final class Documents {

  static final String SCHEMA_2021 = "\"schema\": \"urn:opendisclosure:annual-report-2021:1\"";

  private Documents() {}

  /** A document of the 2021 format with the given further properties. */
  static String of2021(String properties) {
    return '{' + SCHEMA_2021 + (properties.isEmpty() ? "" : ",\n") + properties + '}';
  }

  static List<Reading> readAll(byte[] bytes, ReadOptions options) {
    List<Reading> readings = new ArrayList<>();
    try (JsonFormReader reader =
        JsonFormReader.of(new ByteArrayInputStream(bytes), "a.json", options)) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  static List<Reading> readAll(String text) {
    return readAll(text.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
  }

  static Reading read(String text) {
    List<Reading> readings = readAll(text);
    if (readings.size() != 1) {
      throw new AssertionError("expected one reading, found " + readings);
    }
    return readings.get(0);
  }

  static String pretty(StatisticsForm form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonFormWriter writer = JsonFormWriter.pretty(out)) {
      writer.write(form);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String lines(List<StatisticsForm> forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonFormWriter writer = JsonFormWriter.lines(out)) {
      forms.forEach(writer::write);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Arbitrary forms; the same ones for the same seed. */
  static List<StatisticsForm> generated(Edition edition, int count, long seed) {
    FormGenerator generator = new FormGenerator(edition, new Random(seed));
    return Stream.generate(generator::next).limit(count).toList();
  }
}
