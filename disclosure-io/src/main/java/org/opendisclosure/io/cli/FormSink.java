package org.opendisclosure.io.cli;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/** Writes forms of which it is not known before how many there are. */
final class FormSink implements AutoCloseable {

  private final OutputStream target;
  private final Format format;
  private final CsvEncoding encoding;
  private final Layouts layouts;
  private @Nullable StatisticsForm first;
  private @Nullable FormWriter writer;

  FormSink(OutputStream target, Format format, CsvEncoding encoding, Layouts layouts) {
    this.target = target;
    this.format = format;
    this.encoding = encoding;
    this.layouts = layouts;
  }

  void write(StatisticsForm form) {
    if (writer == null && first == null) {
      first = form;
      return;
    }
    if (writer == null) {
      writer = many();
      put(first, writer);
    }
    put(form, writer);
  }

  /** JSON is easy to read for one form, and one form a line for many. */
  private FormWriter many() {
    if (!format.holdsMany()) {
      throw new CannotRun("不止一份表,而 " + format.id() + " 一个文件只放一份;请改用 long、wide 或 json。");
    }
    return format == Format.JSON ? JsonFormWriter.lines(target) : one();
  }

  private FormWriter one() {
    return Forms.writer(target, format, encoding, layouts);
  }

  private void put(@Nullable StatisticsForm form, FormWriter to) {
    try {
      if (form != null) {
        to.write(form);
      }
    } catch (IllegalArgumentException e) {
      throw new CannotRun(format.id() + " 放不下这份表:" + e.getMessage());
    }
  }

  @Override
  public void close() {
    try (FormWriter last = writer == null ? one() : writer) {
      if (writer == null) {
        put(first, last);
      }
    }
  }
}
