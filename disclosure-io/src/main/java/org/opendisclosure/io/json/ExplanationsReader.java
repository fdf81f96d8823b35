package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.format.Note.Kind;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.rules.Sentence;

/** Reads what the office says of differences; an explanation that lacks anything is not used. */
final class ExplanationsReader {

  static final String RULE = "rule";
  static final String FINGERPRINT = "fingerprint";
  static final String CELLS = "cells";
  static final String CODE = "code";
  static final String TEXT = "text";
  static final String WHO = "who";
  static final String WHEN = "when";

  static final List<String> PROPERTIES = List.of(RULE, FINGERPRINT, CELLS, CODE, TEXT, WHO, WHEN);
  static final List<String> REQUIRED = List.of(RULE, FINGERPRINT, CODE, TEXT);

  private static final String PATH = DocumentShape.EXPLANATIONS;
  private static final Target EXPLANATION = new Target(PATH, "");

  private static final Sentence NAME =
      new Sentence("编号或名称(字母、数字、点、连字符)", "a name of letters, digits, dots and hyphens");
  private static final Sentence WORDS = new Sentence("说明文字", "the reason in words");

  private final Input input;
  private final JsonParser parser;

  ExplanationsReader(Input input) {
    this.input = input;
    this.parser = input.parser();
  }

  /** The codes as documents write them. */
  static List<String> codes() {
    return Arrays.stream(ReasonCode.values()).map(ReasonCode::id).toList();
  }

  /** Reads from the opening to the closing bracket. */
  List<ExplainedDifference> read() throws IOException {
    List<ExplainedDifference> explanations = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        explanation().ifPresent(explanations::add);
      } else {
        input.refuse(EXPLANATION, Expected.OBJECT);
      }
    }
    return explanations;
  }

  private Optional<ExplainedDifference> explanation() throws IOException {
    Place place = input.here();
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> cells = List.of();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken token = parser.nextToken();
      if (!PROPERTIES.contains(name)) {
        input.unknown(PATH + '.' + name, name, PROPERTIES);
      } else if (texts.putIfAbsent(name, "") != null) {
        input.duplicate(target(name));
      } else if (name.equals(CELLS)) {
        cells = cells(token);
      } else if (token != JsonToken.VALUE_NULL) {
        texts.put(name, text(name, token));
      }
    }
    return explanation(place, texts, cells);
  }

  /** A text, or an empty one, with a note, where none is stated. */
  private String text(String name, JsonToken token) throws IOException {
    if (token != JsonToken.VALUE_STRING) {
      input.refuse(target(name), Expected.TEXT);
      return "";
    }
    String text = input.text();
    if (text.isBlank() && !text.isEmpty()) {
      input.blank(target(name));
      return "";
    }
    if (name.equals(WHEN) && !text.isEmpty() && !isDay(text)) {
      input.refuse(target(name), Expected.DATE);
      return "";
    }
    return text;
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Target target(String name) {
    return new Target(PATH + '.' + name, "");
  }

  private List<String> cells(JsonToken token) throws IOException {
    List<String> cells = new ArrayList<>();
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
        if (isText && ExplainedDifference.isName(parser.getText())) {
          cells.add(input.text());
        } else {
          input.refuse(target(CELLS), NAME);
        }
      }
    } else if (token != JsonToken.VALUE_NULL) {
      input.refuse(target(CELLS), Expected.ARRAY);
    }
    return cells;
  }

  private Optional<ExplainedDifference> explanation(
      Place place, Map<String, String> texts, List<String> cells) {
    String rule = texts.getOrDefault(RULE, "");
    String fingerprint = texts.getOrDefault(FINGERPRINT, "");
    Optional<ReasonCode> code = ReasonCode.find(texts.getOrDefault(CODE, ""));
    String text = texts.getOrDefault(TEXT, "");
    if (!ExplainedDifference.isName(rule)) {
      return refuse(place, texts, RULE, NAME);
    } else if (!ExplainedDifference.isName(fingerprint)) {
      return refuse(place, texts, FINGERPRINT, NAME);
    } else if (code.isEmpty()) {
      return refuse(place, texts, CODE, Expected.oneOf(codes()));
    } else if (text.isEmpty()) {
      return refuse(place, texts, TEXT, WORDS);
    }
    ExplainedDifference.Builder explanation =
        ExplainedDifference.builder()
            .rule(rule)
            .fingerprint(fingerprint)
            .cells(cells)
            .code(code.get())
            .text(text);
    stated(texts, WHO).ifPresent(explanation::who);
    stated(texts, WHEN).map(LocalDate::parse).ifPresent(explanation::when);
    return Optional.of(explanation.build());
  }

  private static Optional<String> stated(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.get(name)).filter(text -> !text.isEmpty());
  }

  /** Notes that one of the texts cannot stand; the raw text is all of them. */
  private Optional<ExplainedDifference> refuse(
      Place place, Map<String, String> texts, String name, Sentence expected) {
    List<String> all = new ArrayList<>(texts.values());
    all.removeIf(String::isEmpty);
    String shown = Input.quoted(texts.getOrDefault(name, ""));
    input.unfit(Kind.REFUSED, place, target(name), String.join(" ", all), shown, expected);
    return Optional.empty();
  }
}
