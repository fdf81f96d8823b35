package org.opendisclosure.rules.organs;

import org.opendisclosure.model.text.Sentence;

/**
 * A figure that is not known and keeps a sum from being known.
 *
 * @param organ whose figure it is
 * @param reason why it is not known
 */
public record Unknown(Organ organ, Reason reason) {

  /** Why a figure is not known. */
  public enum Reason {
    /** The cell is blank. */
    BLANK("未填", "is blank"),
    /** Something stands in the cell that is no figure. */
    UNREADABLE("填写的不是数字", "is no number"),
    /** The organ's local form does not have the line. */
    NOT_PRINTED("的表没有这一行", "is not asked for on its form"),
    /** There is no form of the organ, or it could not be used. */
    NO_FORM("没有可用的表", "is unknown, because there is no form of it");

    private final Sentence label;

    Reason(String zh, String en) {
      this.label = new Sentence(zh, en);
    }

    /**
     * The name as files write it.
     *
     * @return such as {@code not-printed}
     */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * The reason as part of a sentence, after the organ in Chinese, after its figure in English.
     *
     * @return some words
     */
    public Sentence label() {
      return label;
    }
  }
}
