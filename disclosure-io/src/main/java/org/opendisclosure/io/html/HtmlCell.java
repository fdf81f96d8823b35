package org.opendisclosure.io.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.opendisclosure.io.text.Characters;
import org.opendisclosure.io.text.PiecedText;

/** The text that a cell or caption shows. Lines that stand one below the other stay apart. */
final class HtmlCell implements NodeFilter {

  /** Not shown, or, as readings are, no part of the text. */
  private static final Set<String> SKIPPED = Set.of("noscript", "template", "rt", "rp");

  /** Each holds a text of its own. */
  private static final Set<String> CONTROLS = Set.of("select", "option", "textarea", "button");

  private static final Pattern BREAKS = Pattern.compile(" *\n[ \n]*");

  private final PiecedText text = new PiecedText();
  private final Deque<HtmlStyle> styles = new ArrayDeque<>();

  private HtmlCell(HtmlStyle outer) {
    styles.push(outer);
  }

  /** The text of an element within another. */
  static String text(Element cell, HtmlStyle outer) {
    HtmlCell content = new HtmlCell(outer);
    cell.filter(content);
    return BREAKS.matcher(content.text.toString()).replaceAll("\n").strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(Characters.singleSpaces(words.getWholeText()), styles.element().look());
    } else if (node instanceof Element element) {
      HtmlStyle style = HtmlStyle.of(element, styles.element());
      if (style.isHidden() || SKIPPED.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      styles.push(style);
      breakLine(element, style);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      breakLine(element, styles.pop());
    }
    return FilterResult.CONTINUE;
  }

  private void breakLine(Element element, HtmlStyle style) {
    String name = element.normalName();
    if (style.isBlock() || name.equals("br") || CONTROLS.contains(name)) {
      text.breakLine();
    }
  }
}
