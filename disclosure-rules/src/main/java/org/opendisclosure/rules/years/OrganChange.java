package org.opendisclosure.rules.years;

import java.util.Locale;
import org.opendisclosure.model.text.Sentence;

/** What became of organs from one year to the next. */
public enum OrganChange {
  /** Nothing. */
  NONE("未变动", "unchanged"),
  /** An organ bears another name. */
  RENAMED("更名", "renamed"),
  /** Several organs became one. */
  MERGED("合并", "merged"),
  /** An organ became several. */
  SPLIT("拆分", "split");

  private final Sentence label;

  OrganChange(String zh, String en) {
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
   * @return a word in both languages
   */
  public Sentence label() {
    return label;
  }
}
