package org.opendisclosure.io.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.sheet.FormPrinter;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/**
 * Writes one form as Markdown, in UTF-8: headings and pipe tables that any viewer of GitHub
 * Flavored Markdown shows, and that {@link MarkdownReader} reads back unchanged. Of merged cells,
 * all but the first place is empty.
 */
public final class MarkdownWriter implements FormWriter {

  private final Writer out;
  private final Layouts layouts;
  private boolean isWritten;

  /**
   * A writer of one form.
   *
   * @param out the target; closed with this writer
   * @param layouts the layouts whose wording, numbers and units are written
   */
  public MarkdownWriter(OutputStream out, Layouts layouts) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    this.layouts = layouts;
  }

  /**
   * Writes the form.
   *
   * @param form the form
   * @throws IllegalArgumentException if a form was written before
   * @throws UncheckedIOException if the target fails, or a text is no Unicode
   */
  @Override
  public void write(StatisticsForm form) {
    if (isWritten) {
      throw new IllegalArgumentException("a Markdown file holds one form");
    }
    isWritten = true;
    new FormPrinter(layouts, new MarkdownPrintout(out)).print(form);
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
