package org.opendisclosure.io.spi;

/** How strong a sign is, the strongest first; a file is of the format with the strongest sign. */
public enum Evidence {
  /** Bytes that nothing else has, which count more than that a file looks like one nobody reads. */
  SIGNATURE,
  /** The first character of a text. */
  OPENING,
  /** Tags among what is no markup. */
  MIXTURE,
  /** A text that begins with a tag. */
  MARKUP,
  /** The names of columns in the first row. */
  COLUMNS,
  /** What separates the cells of its lines. */
  LINES,
  /** That it is a text at all. */
  TEXT
}
