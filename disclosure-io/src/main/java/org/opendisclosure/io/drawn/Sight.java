package org.opendisclosure.io.drawn;

/** How much of a character the edges of what is shown leave. */
public enum Sight {
  WHOLE,
  PARTLY,
  NONE
}
