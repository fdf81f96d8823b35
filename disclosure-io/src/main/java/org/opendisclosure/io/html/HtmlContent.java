package org.opendisclosure.io.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.Characters;
import org.opendisclosure.io.text.PiecedText;

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

  private final Publication publication;
  private final PiecedText paragraph = new PiecedText();
  private final Deque<HtmlStyle> styles = new ArrayDeque<>();
  private int line;

  HtmlContent(Publication publication) {
    this.publication = publication;
    styles.push(HtmlStyle.PLAIN);
  }

  void read(Document page) {
    page.filter(this);
    flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (paragraph.isEmpty()) {
        line = line(text);
      }
      paragraph.append(Characters.singleSpaces(text.getWholeText()), styles.element().look());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    String name = element.normalName();
    HtmlStyle style = HtmlStyle.of(element, styles.element());
    if (SKIPPED.contains(name) && !holdsForm(element) || style.isHidden()) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br") || style.isBlock()) {
      flush();
    }
    if (name.equals("table") && element.select("table").size() == 1) {
      boolean hasRoom = new HtmlTable(element, style).into(publication);
      return hasRoom ? FilterResult.SKIP_ENTIRELY : FilterResult.STOP;
    }
    styles.push(style);
    return FilterResult.CONTINUE;
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

  static int line(Node node) {
    return node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 0;
  }
}
