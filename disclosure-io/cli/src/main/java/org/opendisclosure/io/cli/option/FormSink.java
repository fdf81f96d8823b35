package org.opendisclosure.io.cli.option;

import java.io.OutputStream;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;

/** Writes forms and tells the user which format cannot hold them. */
public final class FormSink implements AutoCloseable {

  private final Format format;
  private final FormWriter writer;
  private int count;

  FormSink(
      OutputStream target, Format format, CsvEncoding encoding, Layouts layouts, Checker checker) {
    this.format = format;
    this.writer = Forms.writer(target, format, encoding, layouts, checker);
  }

  /**
   * Forms that have no room are counted all the same, so that it can be said how many there are.
   */
  public void write(StatisticsForm form) {
    count++;
    if (!hasRoom()) {
      return;
    }
    try {
      writer.write(form);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(
          format.id() + " 放不下这份表:" + e.getMessage(),
          format.id() + " cannot hold this form: " + e.getMessage());
    }
  }

  private boolean hasRoom() {
    return count <= 1 || format.holdsMany();
  }

  @Override
  public void close() {
    writer.close();
    if (!hasRoom()) {
      throw new CannotRun(
          "共 %d 份表,而 %s 一个文件只放一份;请改用 --to long、--to wide 或 --to json。"
              .formatted(count, format.id()),
          "There are %d forms, and a file of %s holds one; use --to long, --to wide or --to json."
              .formatted(count, format.id()));
    }
  }
}
