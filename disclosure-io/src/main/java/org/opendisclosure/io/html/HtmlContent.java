package org.opendisclosure.io.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.Characters;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.RefusedException;

/** Walks a page in the order of reading: paragraphs, and the rows of its innermost tables. */
final class HtmlContent implements NodeFilter {

  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "iframe",
          "object",
          "svg",
          "audio",
          "video");
  private static final Set<String> WITHIN_LINES = Set.of("form", "header");

  private final HtmlPage page;
  private final Publication publication;
  private final Notes notes;
  private final PiecedText paragraph = new PiecedText();
  private final Deque<HtmlStyle> styles = new ArrayDeque<>();
  private int line;

  HtmlContent(HtmlPage page, Publication publication, Notes notes) {
    this.page = page;
    this.publication = publication;
    this.notes = notes;
    styles.push(page.style());
  }

  void read(Document document) {
    List<Element> sheets = WorkbookPages.of(document);
    sheets.forEach(sheet -> page.sheet(sheet).ifPresent(found -> frame(found, sheet)));
    Set<String> hidden = WorkbookPages.hidden(document);
    if (!hidden.isEmpty()) {
      notes.correct(0, HtmlProblems.hiddenSheets(String.join(", ", hidden)));
    }
    if (sheets.isEmpty()) {
      document.filter(this);
      flush();
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text, Characters.singleSpaces(text.getWholeText()), styles.element().text());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
  }

  private void append(Node node, String words, TextStyle style) {
    if (style.isSeen()) {
      if (paragraph.isEmpty()) {
        line = page.line(node);
      }
      paragraph.append(words, style.look());
    }
  }

  private FilterResult element(Element element) {
    String name = element.normalName();
    HtmlStyle style = page.style(element, styles.element());
    if (style.isHidden()) {
      page.countHidden(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    Optional<InnerFile> frame = page.frame(element);
    if (frame.isPresent()) {
      flush();
      frame(frame.get(), element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (SKIPPED.contains(name) && !holdsForm(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br") || style.isBlock()) {
      flush();
    }
    if (name.equals("table") && page.isForm(element)) {
      return then(new HtmlTable(element, style, page).into(publication));
    }
    if (BoxRow.is(element, style, page)) {
      List<String> texts = new HtmlCells(element, style, page).texts();
      return then(publication.row(page.line(element), texts));
    }
    if (name.equals("input")) {
      append(element, FormField.shown(element), style.text());
    }
    styles.push(style);
    return FilterResult.CONTINUE;
  }

  private void frame(InnerFile frame, Element element) {
    notes.part(frame.linesBefore() + 1, HtmlProblems.frame(Frames.address(element)));
    try {
      PageReader.frame(frame, publication, notes, page.frames());
    } catch (RefusedException e) {
      notes.refuse(frame.linesBefore() + 1, e.reason());
    }
  }

  private static FilterResult then(boolean hasRoom) {
    return hasRoom ? FilterResult.SKIP_ENTIRELY : FilterResult.STOP;
  }

  /** Content systems wrap whole pages into a form, and reports into a header. */
  private static boolean holdsForm(Element element) {
    return WITHIN_LINES.contains(element.normalName()) && element.selectFirst("table") != null;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element && styles.pop().isBlock()) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      publication.paragraph(line, paragraph.toString());
      paragraph.clear();
    }
  }
}
