package org.opendisclosure.io.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;

/** The fields of an explained difference, in the order in which they are written. */
public enum ExplanationField {
  RULE("规则"),
  FINGERPRINT("指纹"),
  CODE("原因"),
  TEXT("说明"),
  CELLS("单元格"),
  WHO("说明人"),
  WHEN("说明日期");

  private final String label;

  ExplanationField(String label) {
    this.label = label;
  }

  public static Optional<ExplanationField> find(String id) {
    return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(ExplanationField::id).toList();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(ExplanationField::label).toList();
  }

  /** A text for each field; empty where nothing is stated. */
  public static List<String> write(ExplainedDifference explanation) {
    return Arrays.stream(values()).map(field -> field.text(explanation)).toList();
  }

  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public String label() {
    return label;
  }

  private String text(ExplainedDifference explanation) {
    return switch (this) {
      case RULE -> explanation.getRule();
      case FINGERPRINT -> explanation.getFingerprint();
      case CODE -> explanation.getCode().label();
      case TEXT -> explanation.getText();
      case CELLS -> String.join(" ", explanation.getCells());
      case WHO -> explanation.getWho().orElse("");
      case WHEN -> explanation.getWhen().map(Object::toString).orElse("");
    };
  }

  /** The code that a text means, by its Chinese term or its identifier. */
  static Optional<ReasonCode> code(String text) {
    return Arrays.stream(ReasonCode.values())
        .filter(code -> code.label().equals(text.strip()) || code.id().equals(text.strip()))
        .findFirst();
  }
}
