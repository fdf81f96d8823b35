package org.opendisclosure.rules;

/** A place in a file: line and column from 1, 0 where unknown. */
record Place(int line, int column) {

  static final Place WHOLE_FILE = new Place(0, 0);
}
