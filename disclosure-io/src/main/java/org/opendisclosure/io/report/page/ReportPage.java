package org.opendisclosure.io.report.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.print.PrintedWords;
import org.opendisclosure.model.text.Language;

/**
 * A page that needs nothing but itself: no script, no style sheet, no image from elsewhere. Its
 * body is open until it is closed.
 */
public final class ReportPage implements AutoCloseable {

  private static final String STYLE = "report.css";
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Writer writer;
  private final Html html;

  /**
   * Starts a page.
   *
   * @param out where to write in UTF-8; closed with the page
   * @param title its title and first heading
   */
  public ReportPage(OutputStream out, Language language, String title) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.html = Html.visible(writer);
    html.markup("<!DOCTYPE html>\n");
    html.start("html", "lang", language == Language.ZH ? "zh-CN" : "en");
    html.start("head").line().empty("meta", "charset", "UTF-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line().empty("meta", "name", "generator", "content", PrintedWords.REPORT_GENERATOR);
    html.line().element("title", title).line().start("style").markup(style()).end().end().line();
    html.start("body").line();
  }

  /** Where the body is written. */
  public Html html() {
    return html;
  }

  private static String style() {
    try (InputStream in = ReportPage.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(in, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Writer target = writer) {
      html.end().end().line();
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
