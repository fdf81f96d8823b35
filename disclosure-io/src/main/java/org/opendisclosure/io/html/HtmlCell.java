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

/**
 * What a cell or caption shows. Lines that stand one below the other stay apart, and so do figures
 * side by side that look different or of which one is a link.
 */
final class HtmlCell implements NodeFilter {

  /** Not shown, or, as readings are, no part of the text. */
  private static final Set<String> SKIPPED =
      Set.of("noscript", "template", "rt", "rp", "datalist", "audio");

  private static final Set<String> PICTURES =
      Set.of("img", "svg", "canvas", "object", "embed", "iframe", "video");

  /** What shows by its length how large a figure is, which may stand beside it. */
  private static final Set<String> BARS = Set.of("meter", "progress");

  /** Pixels of a picture that only keeps a distance. */
  private static final Pattern SPACER = Pattern.compile("[0-3](px)?");

  private static final Pattern BREAKS = Pattern.compile(" *\n[ \n]*");
  private static final Pattern LABEL = Pattern.compile("\\p{L}");

  private final Cascade cascade;
  private final HtmlStyle own;
  private final PiecedText text = new PiecedText();
  private final Deque<HtmlStyle> styles = new ArrayDeque<>();
  private final StringBuilder pictures = new StringBuilder();
  private final StringBuilder bars = new StringBuilder();
  private TextStyle last;
  private boolean isGenerated;
  private boolean isTyped;
  private boolean isUnclear;
  private String shown = "";

  private HtmlCell(HtmlStyle own, Cascade cascade) {
    this.own = own;
    this.cascade = cascade;
    this.last = own.text();
  }

  /** What an element shows whose style is known. */
  static HtmlCell of(Element cell, HtmlStyle style, Cascade cascade) {
    HtmlCell content = new HtmlCell(style, cascade);
    if (!style.isHidden()) {
      cell.filter(content);
      content.shown = content.lines();
    }
    return content;
  }

  /** The text. */
  String text() {
    return shown;
  }

  private String lines() {
    String typed = text.toString();
    String lines =
        typed.indexOf('\n') < 0 ? typed.strip() : BREAKS.matcher(typed).replaceAll("\n").strip();
    boolean isOnlyGenerated = isGenerated && !isTyped && !LABEL.matcher(lines).find();
    boolean isNoFigure = isOnlyGenerated || isUnclear && !LABEL.matcher(lines).find();
    return isNoFigure && !lines.isEmpty() ? PiecedText.UNCLEAR + lines : lines;
  }

  /** The text with what is known of pictures that stand in the place of a figure. */
  String figure() {
    if (shown.isEmpty() && pictures.isEmpty()) {
      return bars.toString();
    }
    return pictures.isEmpty() || LABEL.matcher(shown).find() ? shown : (shown + pictures).strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (Closed.hides(node)) {
      text.part();
      return FilterResult.SKIP_ENTIRELY;
    } else if (node instanceof TextNode words) {
      append(Characters.singleSpaces(words.getWholeText()), styles.element().text());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? element(element, depth) : FilterResult.CONTINUE;
  }

  private FilterResult element(Element element, int depth) {
    HtmlStyle style = depth == 0 ? own : HtmlStyle.of(element, styles.element(), cascade);
    if (style.isHidden() || SKIPPED.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (PICTURES.contains(element.normalName())) {
      picture(element, style);
      return FilterResult.SKIP_ENTIRELY;
    } else if (BARS.contains(element.normalName())) {
      bars.append(PiecedText.picture(element.attr("value")));
      return FilterResult.SKIP_ENTIRELY;
    }
    setOff(element, style);
    if (FormField.is(element)) {
      append(FormField.shown(element), style.text());
      setOff(element, style);
      return FilterResult.SKIP_ENTIRELY;
    }
    styles.push(style);
    text.append(style.isReversed() ? PiecedText.REVERSED : "", style.text().look());
    String marker = ListMarker.of(element, style, cascade);
    text.append(marker, style.text().look());
    if (!marker.isEmpty()) {
      text.part();
    }
    generated(element, "before");
    return FilterResult.CONTINUE;
  }

  private void append(String words, TextStyle style) {
    if (words.isBlank()) {
      text.append(words, style.look());
    } else if (style.isSeen()) {
      if (!style.isLike(last)) {
        text.part();
      }
      text.append(words, style.look());
      last = style;
      isTyped = true;
      isUnclear |= style.isUnclear();
    } else if (style.leavesGap()) {
      text.part();
    }
  }

  private void picture(Element element, HtmlStyle style) {
    boolean isSpacer =
        SPACER.matcher(element.attr("width").strip()).matches()
            || SPACER.matcher(element.attr("height").strip()).matches();
    if (style.text().isVisible() && !isSpacer) {
      String words = element.normalName().equals("img") ? element.attr("alt") : element.text();
      pictures.append(PiecedText.picture(Characters.singleSpaces(words).strip()));
      text.part();
    }
  }

  private void generated(Element element, String part) {
    String words = GeneratedText.of(element, part, styles.element(), cascade);
    if (!words.isBlank()) {
      text.part();
      text.append(words, styles.element().text().look());
      text.part();
      isGenerated = true;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      generated(element, "after");
      HtmlStyle style = styles.pop();
      text.append(style.isReversed() ? PiecedText.RESTORED : "", style.text().look());
      setOff(element, style);
    }
    return FilterResult.CONTINUE;
  }

  private void setOff(Element element, HtmlStyle style) {
    if (breaksLine(element, style)) {
      text.breakLine();
    } else if (style.isApart()) {
      text.part();
    }
  }

  private static boolean breaksLine(Element element, HtmlStyle style) {
    String name = element.normalName();
    return style.isBlock() || name.equals("br") || name.equals("button") || FormField.is(element);
  }
}
