package org.opendisclosure.io.json;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.model.StatisticsForm;

/** Waits with the first form until it is known whether there are more. */
final class OneOrMany implements FormWriter {

  private final OutputStream out;
  private @Nullable StatisticsForm first;
  private @Nullable FormWriter lines;

  OneOrMany(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(StatisticsForm form) {
    StatisticsForm waiting = first;
    if (lines == null && waiting == null) {
      form.figures(); // refuses a form that cannot be written
      first = form;
      return;
    }
    if (lines == null) {
      lines = JsonFormWriter.lines(out);
    }
    if (waiting != null) {
      first = null;
      lines.write(waiting);
    }
    lines.write(form);
  }

  @Override
  public void close() {
    try (FormWriter last = lines == null ? JsonFormWriter.pretty(out) : lines) {
      if (first != null) {
        last.write(first);
      }
    }
  }
}
