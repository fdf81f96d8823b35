package org.opendisclosure.io.cli;

import java.io.PrintWriter;
import java.io.Writer;
import org.opendisclosure.model.text.Invisible;

/** Prints lines on standard error, of which none does anything else to a terminal. */
final class ErrorLines extends PrintWriter {

  ErrorLines(Writer out) {
    super(out, true);
  }

  @Override
  public void println(String line) {
    super.println(Invisible.line(line));
  }
}
