package org.opendisclosure.io.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.html.css.CssProperty;

/** The text that a style sheet puts before or after what an element holds. */
final class GeneratedText {

  private static final Pattern PIECE =
      Pattern.compile("\"([^\"]*)\"|'([^']*)'|attr\\(\\s*([\\w-]+)[^)]*\\)|(counters?)\\([^)]*\\)");

  /** Stands for a number that the browser counts. */
  private static final String COUNTED = "#";

  private GeneratedText() {}

  /** The text, empty if there is none or nothing of it is seen. */
  static String of(Element element, String part, HtmlStyle outer, Cascade cascade) {
    Map<CssProperty, String> declared = cascade.generated(element, part);
    String content = declared.isEmpty() ? "" : declared.getOrDefault(CssProperty.CONTENT, "");
    if (content.isEmpty() || isHidden(declared, outer)) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    Matcher piece = PIECE.matcher(content);
    while (piece.find()) {
      if (piece.group(3) != null) {
        text.append(element.attr(piece.group(3)));
      } else if (piece.group(4) != null) {
        text.append(COUNTED);
      } else {
        text.append(piece.group(1) == null ? piece.group(2) : piece.group(1));
      }
    }
    return text.toString();
  }

  private static boolean isHidden(Map<CssProperty, String> declared, HtmlStyle outer) {
    boolean isBlock = declared.getOrDefault(CssProperty.DISPLAY, "").equals("block");
    Display display =
        declared.getOrDefault(CssProperty.DISPLAY, "").equals("none")
            ? Display.NONE
            : isBlock ? Display.BLOCK : Display.INLINE;
    TextStyle text = outer.text().within(declared, outer.text().look(), false, isBlock);
    return display == Display.NONE || !text.isSeen() || Hiding.hides(declared, display, text);
  }
}
