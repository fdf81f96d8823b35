package org.opendisclosure.io.quirks;

/**
 * A paragraph of a document.
 *
 * @param role what it is
 * @param text the words
 */
record Paragraph(Role role, String text) implements Block {

  enum Role {
    TITLE,
    HEADING,
    NARRATIVE,
    /** A page number, a menu, the foot of a page. */
    FURNITURE
  }

  Paragraph with(String newText) {
    return new Paragraph(role, newText);
  }
}
