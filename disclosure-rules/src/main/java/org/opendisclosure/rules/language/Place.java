package org.opendisclosure.rules.language;

/** A place in a file: line and column from 1, 0 where unknown. */
public record Place(int line, int column) {

  public static final Place WHOLE_FILE = new Place(0, 0);
}
