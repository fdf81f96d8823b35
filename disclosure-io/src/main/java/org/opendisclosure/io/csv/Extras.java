package org.opendisclosure.io.csv;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.opendisclosure.io.sheet.ExplanationField;
import org.opendisclosure.io.sheet.ExplanationParser;
import org.opendisclosure.io.sheet.words.UnknownLines;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.text.Sentence;

/**
 * Unknown lines, notes and explanations as JSON text in one field. Nothing is written for none.
 *
 * <p>Each unknown line is an array: table, after, number, label, unit, then its values. Each note
 * is a text. Each explanation is an array with a text for each {@link ExplanationField}.
 */
final class Extras {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
  private static final int VALUES = 5;

  private Extras() {}

  static String lines(List<UnknownLine> lines) {
    return arrays(
        lines.stream()
            .map(
                line -> {
                  List<String> texts = new ArrayList<>();
                  texts.add(line.getTable());
                  texts.add(line.getAfter());
                  texts.add(line.getNumber().orElse(""));
                  texts.add(line.getLabel());
                  texts.add(line.getUnit().orElse(""));
                  texts.addAll(line.getValues());
                  return texts;
                })
            .toList());
  }

  static String notes(List<String> notes) {
    return notes.isEmpty() ? "" : arrays(List.of(notes));
  }

  static String explanations(List<ExplainedDifference> explanations) {
    return arrays(explanations.stream().map(ExplanationField::write).toList());
  }

  private static String arrays(List<List<String>> arrays) {
    if (arrays.isEmpty()) {
      return "";
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartArray();
      for (List<String> array : arrays) {
        json.writeStartArray();
        for (String element : array) {
          json.writeString(element);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Reads unknown lines.
   *
   * @throws IllegalArgumentException if the field is not what {@link #lines} writes
   */
  static List<UnknownLine> readLines(String field) {
    List<UnknownLine> lines = new ArrayList<>();
    for (List<String> texts : readArrays(field)) {
      if (texts.size() < VALUES) {
        throw new IllegalArgumentException("an unknown line has table, after, number, label, unit");
      }
      lines.add(
          UnknownLine.builder()
              .table(texts.get(0))
              .after(texts.get(1))
              .number(UnknownLines.stated(texts.get(2)))
              .label(texts.get(3))
              .unit(UnknownLines.stated(texts.get(4)))
              .values(texts.subList(VALUES, texts.size()))
              .build());
    }
    return lines;
  }

  /**
   * Reads notes.
   *
   * @throws IllegalArgumentException if the field is not what {@link #notes} writes
   */
  static List<String> readNotes(String field) {
    List<String> notes = new ArrayList<>();
    readArrays(field).forEach(notes::addAll);
    return notes;
  }

  /**
   * Reads explanations.
   *
   * @throws IllegalArgumentException if the field is not what {@link #explanations} writes
   */
  static List<ExplainedDifference> readExplanations(String field, Consumer<Sentence> problems) {
    return readArrays(field).stream()
        .flatMap(texts -> ExplanationParser.read(texts, problems).stream())
        .toList();
  }

  private static List<List<String>> readArrays(String field) {
    List<List<String>> arrays = new ArrayList<>();
    if (field.isBlank()) {
      return arrays;
    }
    try (JsonParser json = JSON.createParser(field)) {
      require(json, JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.START_ARRAY) {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          texts.add(json.getText());
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
          throw new IllegalArgumentException("expected texts");
        }
        arrays.add(texts);
      }
      if (json.currentToken() != JsonToken.END_ARRAY || json.nextToken() != null) {
        throw new IllegalArgumentException("expected one array of arrays");
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return arrays;
  }

  private static void require(JsonParser json, JsonToken token) throws IOException {
    if (json.nextToken() != token) {
      throw new IllegalArgumentException("expected an array of arrays");
    }
  }
}
