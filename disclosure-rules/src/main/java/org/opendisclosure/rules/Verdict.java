package org.opendisclosure.rules;

import java.util.Locale;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Severity;

/** What can be said of a whole form; only rules of severity {@link Severity#ERROR} count. */
public enum Verdict {
  /** Every error-level rule is satisfied. */
  CONSISTENT("一致", "consistent"),
  /** At least one error-level rule is violated, or some contradict each other. */
  INCONSISTENT("不一致", "inconsistent"),
  /** No violation and no contradiction is found, but at least one is undetermined. */
  UNDETERMINED("无法判断", "undetermined");

  private final Sentence label;

  Verdict(String zh, String en) {
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
