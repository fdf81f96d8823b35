package org.opendisclosure.io.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.part.PartText;
import org.opendisclosure.io.print.PrintedWords;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;

/**
 * Reads a page into a publication: one that is a file, as {@link HtmlReader} does, or one that
 * stands in another document. Of what is kept beside a page there, its style sheets count and the
 * pages of its frames are read. For the modules of formats.
 */
@SuppressWarnings("exports") // only these modules see what it needs
public final class PageReader implements PartReader {

  private static final int MAX_DEPTH = 512;

  /** A tag of three bytes takes some hundred in memory. */
  private static final int MAX_TAGS = 100_000;

  /** Where a page says in which encoding it is. */
  private static final int HEAD = 1 << 11;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta\\b[^>]*\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.+-]{1,40})");

  private final boolean isNamed;

  private PageReader(boolean isNamed) {
    this.isNamed = isNamed;
  }

  /**
   * A reader of pages that are whole publications.
   *
   * @return a reader that takes the name of a page for one of the publication
   */
  public static PageReader whole() {
    return new PageReader(true);
  }

  /**
   * A reader of pages that are parts of a text.
   *
   * @return a reader that leaves out the name of a page, which nobody sees there
   */
  public static PageReader within() {
    return new PageReader(false);
  }

  /**
   * {@inheritDoc}
   *
   * @param part the page; its lines are those of its source
   */
  @Override
  public int read(InnerFile part, Publication publication, Notes notes) throws RefusedException {
    return read(part, publication, notes, new Frames(part));
  }

  static void frame(InnerFile part, Publication publication, Notes notes, Frames frames)
      throws RefusedException {
    within().read(part, publication, notes, frames);
  }

  private int read(InnerFile part, Publication publication, Notes notes, Frames frames)
      throws RefusedException {
    PartText decoded = (part.charset().isEmpty() ? part.in(stated(part.content())) : part).text();
    String html = decoded.text();
    if (html.chars().filter(c -> c == '<').count() > MAX_TAGS) {
      throw new RefusedException(HtmlProblems.tooManyTags(MAX_TAGS));
    }
    if (decoded.isDamaged()) {
      notes.correct(0, HtmlProblems.undecodable(decoded.charset().name()));
    }
    Document document = parse(html);
    if (isReport(document)) {
      throw new RefusedException(HtmlProblems.reportOnForms());
    }
    if (isNamed) {
      publication.named(document.title());
    }
    int first = part.linesBefore();
    frames.lines(first + (int) html.lines().count());
    HtmlPage page = new HtmlPage(document, part, frames);
    new HtmlContent(page, publication, notes).read(document);
    page.note(notes);
    return frames.lastLine();
  }

  private static String stated(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    return charset.find() ? charset.group(1) : "";
  }

  /** Whether the page is one of findings, in which forms stand with the signs of a check. */
  private static boolean isReport(Document page) {
    return page.head().children().stream()
        .filter(meta -> meta.attr("name").equalsIgnoreCase("generator"))
        .anyMatch(meta -> meta.attr("content").equals(PrintedWords.REPORT_GENERATOR));
  }

  private static Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
    return Jsoup.parse(html, "", parser);
  }
}
