package org.opendisclosure.rules.rule;

import java.util.Locale;
import org.opendisclosure.model.text.Sentence;

/** Where a relation between figures comes from. */
public enum Source {
  /** It is printed on the official form or in a label of it. */
  PRINTED("表内注明", "printed on the form"),
  /** A total and its printed parts. */
  ARITHMETIC("合计关系", "arithmetic"),
  /** It follows from what the lines count. */
  DEFINITION("指标定义", "definition"),
  /** Reviewers check it; it is not on the form. */
  PRACTICE("审核惯例", "practice");

  private final Sentence label;

  Source(String zh, String en) {
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
