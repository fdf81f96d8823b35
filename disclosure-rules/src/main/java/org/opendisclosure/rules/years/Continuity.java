package org.opendisclosure.rules.years;

import java.util.Locale;
import org.opendisclosure.model.text.Sentence;

/** Whether figures of two editions count the same thing; the closer, the earlier. */
public enum Continuity {
  /** They do. */
  EXACT("一致", "exact"),
  /** They count much the same, but something is not the same or not said. */
  APPROXIMATE("近似", "approximate"),
  /** One edition has no such figure. */
  BROKEN("不接续", "broken");

  private final Sentence label;

  Continuity(String zh, String en) {
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
   * @return one word in both languages
   */
  public Sentence label() {
    return label;
  }

  Continuity and(Continuity other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
