package org.opendisclosure.io.pdf;

/** How much of a character the edges of what is shown leave. */
enum Sight {
  WHOLE,
  PARTLY,
  NONE
}
