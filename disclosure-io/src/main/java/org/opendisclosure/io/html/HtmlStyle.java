package org.opendisclosure.io.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.text.Characters;
import org.opendisclosure.io.text.PiecedText.Look;

/**
 * How a page shows an element, as its tag and the style written into it say.
 *
 * @param isBlock whether it stands on lines of its own
 * @param look how its text looks, which may be due to an element around it
 */
record HtmlStyle(boolean isHidden, boolean isBlock, Look look) {

  /** That of a page. */
  static final HtmlStyle PLAIN = new HtmlStyle(false, true, Look.PLAIN);

  private static final Set<String> RAISED = Set.of("sup", "sub");
  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  /** That of an element within another. */
  static HtmlStyle of(Element element, HtmlStyle outer) {
    String written = element.attr("style");
    String style =
        written.isEmpty() ? "" : Characters.withoutSpaces(written).toLowerCase(Locale.ROOT);
    boolean isHidden =
        element.hasAttr("hidden")
            || style.contains("display:none")
            || style.contains("visibility:hidden")
            || style.contains("mso-hide:all");
    boolean isBlock =
        element.isBlock() || style.contains("display:block") || style.contains("float:");
    return new HtmlStyle(isHidden, isBlock, look(element.normalName(), style, outer.look));
  }

  private static Look look(String tag, String style, Look outer) {
    if (outer == Look.STRUCK || STRUCK.contains(tag) || style.contains("line-through")) {
      return Look.STRUCK;
    }
    boolean isRaised =
        RAISED.contains(tag)
            || style.contains("vertical-align:super")
            || style.contains("vertical-align:sub");
    return isRaised ? Look.RAISED : outer;
  }
}
