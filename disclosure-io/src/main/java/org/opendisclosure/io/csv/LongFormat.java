package org.opendisclosure.io.csv;

import java.util.List;

/** The columns of {@code long} and the states of its rows. */
final class LongFormat {

  static final String FORM = "form";
  static final String EDITION = "edition";
  static final String ORGAN = "organ";
  static final String YEAR = "year";
  static final String TABLE = "table";
  static final String ROW = "row";
  static final String COLUMN = "column";
  static final String CELL = "cell";
  static final String UNIT = "unit";
  static final String VALUE = "value";
  static final String STATE = "state";
  static final String NUMBER = "number";

  static final List<String> COLUMNS =
      List.of(FORM, EDITION, ORGAN, YEAR, TABLE, ROW, COLUMN, CELL, UNIT, VALUE, STATE, NUMBER);

  static final String FIGURE = "figure";
  static final String BLANK = "blank";
  static final String UNREADABLE = "unreadable";
  static final String HEADER = "header";
  static final String UNKNOWN = "unknown";
  static final String NOTE = "note";
  static final String EXPLANATION = "explanation";

  static final List<String> STATES =
      List.of(FIGURE, BLANK, UNREADABLE, HEADER, UNKNOWN, NOTE, EXPLANATION);

  private LongFormat() {}
}
