package org.opendisclosure.secondhand;

/** How text copied from a page or document lays out a table. */
enum TextLayout {
  /** A row a line, bars between cells. */
  ROWS,
  /** A row a line, tabs between cells. */
  TABS,
  /** Columns by spaces. */
  SPACES,
  /** A cell a line with a bar behind it. */
  CELL_LINES,
  /** The same, and lines of bars for places that are covered. */
  FILLER_BARS,
  /** The same without those, but rows opened by a lone bar. */
  LEADING_BARS,
  /** Cells and bars on lines of their own. */
  BAR_LINES,
  /** A cell a paragraph. */
  PARAGRAPHS,
  /** A whole table in one line, behind the title of its part. */
  ONE_LINE
}
