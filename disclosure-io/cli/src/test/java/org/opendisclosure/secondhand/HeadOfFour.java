package org.opendisclosure.secondhand;

/** How table four is headed. */
enum HeadOfFour {
  /** Three rows; the leaves of 行政复议 beside the two kinds of 行政诉讼. */
  THREE_ROWS,
  /** Three rows; 行政复议 over two, all leaves in the third. */
  TALL_GROUP,
  /** Two rows: three groups, fifteen leaves. */
  TWO_ROWS,
  /** A row for each group, a column for each outcome. */
  TRANSPOSED
}
