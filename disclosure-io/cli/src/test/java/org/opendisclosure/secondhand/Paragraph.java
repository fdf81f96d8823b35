package org.opendisclosure.secondhand;

/**
 * A paragraph.
 *
 * @param text the text
 * @param role what it is
 */
record Paragraph(String text, Role role) implements Block {

  /** What a paragraph is. */
  enum Role {
    /** The title of the form, or a part of it. */
    TITLE,
    /** The title of a part. */
    HEADING,
    /** Text. */
    BODY,
    /** A line at the right above a table. */
    RIGHT
  }
}
