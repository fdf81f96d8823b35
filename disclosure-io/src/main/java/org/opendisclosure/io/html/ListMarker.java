package org.opendisclosure.io.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.html.css.CssProperty;

/** The number that a browser writes before an item of a list. */
final class ListMarker {

  /** What stands for no number: nothing, or a bullet. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:.* )?(?:none|disc|circle|square)(?: .*)?|inside|outside|initial|revert|revert-layer");

  private static final Pattern INHERITED = Pattern.compile("inherit|unset");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern WORD = Pattern.compile("\\p{L}");

  private ListMarker() {}

  /**
   * The marker of an item that holds a figure and no words, which it may be taken for a part of;
   * empty if there is none.
   */
  static String of(Element element, HtmlStyle style, Cascade cascade) {
    boolean isItem = element.normalName().equals("li") && style.display() == Display.BLOCK;
    boolean isBare = isItem && !WORD.matcher(element.text()).find();
    return isBare && isNumbered(element, cascade) ? number(element) + "." : "";
  }

  private static boolean isNumbered(Element item, Cascade cascade) {
    for (Element element = item; element != null; element = element.parent()) {
      String stated = cascade.declared(element).getOrDefault(CssProperty.LIST_STYLE, "");
      if (!stated.isEmpty() && !INHERITED.matcher(stated).matches()) {
        return !PLAIN.matcher(stated).matches();
      }
      String name = element.normalName();
      if (name.equals("ol") || name.equals("ul") || name.equals("menu")) {
        return name.equals("ol");
      }
    }
    return false;
  }

  private static int number(Element item) {
    int behind = 0;
    for (Element element = item; element != null; element = element.previousElementSibling()) {
      if (NUMBER.matcher(element.attr("value")).matches()) {
        return Integer.parseInt(element.attr("value")) + behind;
      }
      behind += element.normalName().equals("li") ? 1 : 0;
    }
    Element list = item.parent();
    String start = list == null ? "" : list.attr("start");
    return (NUMBER.matcher(start).matches() ? Integer.parseInt(start) : 1) + behind - 1;
  }
}
