package org.opendisclosure.rules.rule;

import java.util.Locale;
import org.opendisclosure.model.text.Sentence;

/** What can be said of one rule on one form, blanks being unknown and not zero. */
public enum Outcome {
  /** Holds, whatever permitted values the blanks have. */
  SATISFIED("成立", "satisfied"),
  /** Cannot hold, whatever permitted values the blanks have. */
  VIOLATED("不成立", "violated"),
  /** Depends on what is blank. */
  UNDETERMINED("无法判断", "undetermined");

  private final Sentence label;

  Outcome(String zh, String en) {
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
