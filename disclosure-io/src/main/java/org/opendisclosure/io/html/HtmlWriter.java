package org.opendisclosure.io.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.sheet.FormPrinter;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/**
 * Writes one form as a web page of its own, in UTF-8: tables with captions, the printed merged
 * cells and the scope of each heading, so that a screen reader can tell what a figure is about. The
 * page needs nothing but itself and is read back unchanged by {@link HtmlReader}.
 */
public final class HtmlWriter implements FormWriter {

  private final Writer out;
  private final Layouts layouts;
  private boolean isWritten;

  /**
   * A writer of one form.
   *
   * @param out the target; closed with this writer
   * @param layouts the layouts whose wording, numbers and units are written
   */
  public HtmlWriter(OutputStream out, Layouts layouts) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.layouts = layouts;
  }

  /**
   * Writes the form.
   *
   * @param form the form
   * @throws IllegalArgumentException if a form was written before
   * @throws UncheckedIOException if the target fails
   */
  @Override
  public void write(StatisticsForm form) {
    if (isWritten) {
      throw new IllegalArgumentException("a page holds one form");
    }
    isWritten = true;
    try {
      out.write("<!DOCTYPE html>\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Html html = new Html(out);
    html.start("html", "lang", "zh-CN").line();
    HtmlPrintout page = new HtmlPrintout(html, form);
    page.start();
    new FormPrinter(layouts, page).print(form);
    page.end();
    html.end().line();
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
