package org.opendisclosure.secondhand;

/** How a piece of a cell's text looks. */
enum Look {
  /** Like any text. */
  PLAIN,
  /** Not displayed. */
  HIDDEN,
  /** Displayed after all: a rule hides it, a stronger one shows it. */
  SHOWN_AGAIN,
  /** Raised, as marks of footnotes are. */
  RAISED,
  /** Struck out. */
  STRUCK,
  /** Of font size 0. */
  SIZE_ZERO,
  /** Placed outside the page. */
  OFF_SCREEN,
  /** Clipped away. */
  CLIPPED,
  /** A link. */
  LINK,
  /** The value of a form field. */
  FIELD,
  /** An image whose replacement is the text. */
  IMAGE,
  /** In a table of its own. */
  NESTED
}
