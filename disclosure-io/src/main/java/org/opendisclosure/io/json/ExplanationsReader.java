package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.text.Sentence;

/** Reads what the office says of differences; an explanation that lacks anything is not used. */
final class ExplanationsReader extends TextObjectsReader<ExplainedDifference> {

  static final String RULE = "rule";
  static final String FINGERPRINT = "fingerprint";
  static final String CELLS = "cells";
  static final String CODE = "code";
  static final String TEXT = "text";
  static final String WHO = "who";
  static final String WHEN = "when";

  static final List<String> PROPERTIES = List.of(RULE, FINGERPRINT, CELLS, CODE, TEXT, WHO, WHEN);
  static final List<String> REQUIRED = List.of(RULE, FINGERPRINT, CODE, TEXT);

  private static final Sentence NAME =
      new Sentence("编号或名称(字母、数字、点、连字符)", "a name of letters, digits, dots and hyphens");
  private static final Sentence WORDS = new Sentence("说明文字", "the reason in words");

  private final Input input;

  ExplanationsReader(Input input) {
    super(input, DocumentShape.EXPLANATIONS, PROPERTIES, CELLS);
    this.input = input;
  }

  /** The codes as documents write them. */
  static List<String> codes() {
    return Arrays.stream(ReasonCode.values()).map(ReasonCode::id).toList();
  }

  @Override
  Optional<Sentence> expected(String name, String text) {
    return name.equals(WHEN) && !text.isEmpty() && !isDay(text)
        ? Optional.of(Expected.DATE)
        : Optional.empty();
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  @Override
  void addItem(JsonToken token, List<String> cells) throws IOException {
    boolean isText = token == JsonToken.VALUE_STRING;
    if (isText && ExplainedDifference.isName(input.parser().getText())) {
      cells.add(input.text());
    } else {
      input.refuse(target(CELLS), NAME);
    }
  }

  @Override
  Optional<ExplainedDifference> make(TextObject object) {
    Optional<ReasonCode> code = ReasonCode.find(object.text(CODE));
    if (!ExplainedDifference.isName(object.text(RULE))) {
      return refuse(object, RULE, NAME);
    } else if (!ExplainedDifference.isName(object.text(FINGERPRINT))) {
      return refuse(object, FINGERPRINT, NAME);
    } else if (code.isEmpty()) {
      return refuse(object, CODE, Expected.oneOf(codes()));
    } else if (object.text(TEXT).isEmpty()) {
      return refuse(object, TEXT, WORDS);
    }
    ExplainedDifference.Builder explanation =
        ExplainedDifference.builder()
            .rule(object.text(RULE))
            .fingerprint(object.text(FINGERPRINT))
            .cells(object.list())
            .code(code.get())
            .text(object.text(TEXT));
    object.stated(WHO).ifPresent(explanation::who);
    object.stated(WHEN).map(LocalDate::parse).ifPresent(explanation::when);
    return Optional.of(explanation.build());
  }

  private Optional<ExplainedDifference> refuse(TextObject object, String name, Sentence expected) {
    refuse(object, target(name), name, List.copyOf(object.texts().values()), expected);
    return Optional.empty();
  }
}
