package org.opendisclosure.world;

/**
 * One way of a form through a program that is not ours.
 *
 * @param program its name and what it does
 * @param tool what must be installed
 * @param source what it is given
 * @param ending of the files that it makes
 * @param run makes them
 */
record Way(String program, Tool tool, Source source, String ending, Program run) {

  /** A name for a folder. */
  String folder() {
    String name = program + "-" + source + "-" + ending;
    return name.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public String toString() {
    return program + " | " + source.name().toLowerCase(java.util.Locale.ROOT) + " | " + ending;
  }
}
