package org.opendisclosure.rules.rule;

import java.util.Locale;
import org.opendisclosure.model.text.Sentence;

/** How much a broken rule matters; the gravest first. */
public enum Severity {
  /** The form contradicts itself or its legal definition. */
  ERROR("错误", "error"),
  /** Unusual: the office must confirm or explain. */
  WARNING("警告", "warning"),
  /** Worth knowing, nothing to be done. */
  INFORMATION("提示", "information");

  private final Sentence label;

  Severity(String zh, String en) {
    this.label = new Sentence(zh, en);
  }

  /**
   * The name as files and command lines write it.
   *
   * @return the name in lower case
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The name as people read it.
   *
   * @return one word or two in both languages
   */
  public Sentence label() {
    return label;
  }
}
