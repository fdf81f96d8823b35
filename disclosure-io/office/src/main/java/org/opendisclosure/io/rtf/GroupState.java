package org.opendisclosure.io.rtf;

import org.opendisclosure.io.word.RunStyle;

/** What holds within a group of a document, and ends with it. */
final class GroupState {

  private static final int DEEPEST_TABLE = 30;

  Destination destination = Destination.TEXT;
  RunStyle run = RunStyle.PLAIN;
  int font;

  /** How many characters stand for one of Unicode in programs that know none. */
  int substitutes = 1;

  /** Whether its text goes elsewhere than that around it. */
  boolean opens;

  boolean isIgnorable;
  boolean isDeleted;
  boolean isInTable;
  boolean isOnColor;
  private int depth;

  /** In how many tables the box stands that the group is in. */
  private int boxDepth;

  private boolean isBox;

  /** The state with which a group within this one begins. */
  GroupState within() {
    GroupState inner = new GroupState();
    inner.destination = destination;
    inner.run = run;
    inner.font = font;
    inner.substitutes = substitutes;
    inner.isDeleted = isDeleted;
    inner.isInTable = isInTable;
    inner.isOnColor = isOnColor;
    inner.boxDepth = boxDepth;
    inner.isBox = isBox;
    inner.depth = depth;
    return inner;
  }

  /** Sets in how many tables the paragraphs stand. */
  void depth(int tables) {
    depth = Math.max(0, Math.min(DEEPEST_TABLE, tables));
  }

  /** In how many tables a paragraph stands. */
  int depth() {
    return Math.max(boxDepth, depth > 0 ? depth : isInTable ? 1 : 0);
  }

  /** Begins to describe a paragraph anew. */
  void plainParagraph() {
    isInTable = false;
    isOnColor = isBox;
    depth = 0;
  }

  /** Begins a box, which may have any color. */
  void beginBox() {
    boxDepth = depth();
    isBox = true;
    plainParagraph();
  }

  /** Begins to describe text anew. */
  void plainText(int standardFont, String name) {
    run = RunStyle.PLAIN.inFont(name);
    font = standardFont;
    isDeleted = false;
  }
}
