package org.opendisclosure.io.cli;

import java.io.OutputStream;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/** Writes forms and tells the user which format cannot hold them. */
final class FormSink implements AutoCloseable {

  private final Format format;
  private final FormWriter writer;
  private boolean isWritten;

  FormSink(OutputStream target, Format format, CsvEncoding encoding, Layouts layouts) {
    this.format = format;
    this.writer = Forms.writer(target, format, encoding, layouts);
  }

  void write(StatisticsForm form) {
    if (isWritten && !format.holdsMany()) {
      throw new CannotRun("不止一份表,而 " + format.id() + " 一个文件只放一份;请改用 long、wide 或 json。");
    }
    isWritten = true;
    try {
      writer.write(form);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(format.id() + " 放不下这份表:" + e.getMessage());
    }
  }

  @Override
  public void close() {
    writer.close();
  }
}
