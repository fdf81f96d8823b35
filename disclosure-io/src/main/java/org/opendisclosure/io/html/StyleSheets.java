package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.opendisclosure.io.text.Remembered;

/**
 * The style sheets that stand in a page; those that it would load are never fetched.
 *
 * @param rules the rules in the order of the page
 * @param layers the layers of the page in the order in which they are named
 * @param isWhole whether the page has no other sheets and none was too long
 * @param isCut whether some were too long
 * @param isUnclear whether something in them hides text, and it is not known what
 */
record StyleSheets(
    List<SheetRule> rules, List<String> layers, boolean isWhole, boolean isCut, boolean isUnclear) {

  /** Characters of all sheets of a page; the parser reads about a million in a second. */
  private static final int MAX_LENGTH = 1 << 20;

  private static final int MAX_RULES = 20_000;

  private static final Evaluator SHEETS = QueryParser.parse("style, link[rel]");

  /** A content system writes the same sheet into all its pages. */
  private static final Remembered<SheetParser.Sheet> PARSED =
      new Remembered<>(SheetParser::sheet, 1 << 4, 1 << 14);

  static StyleSheets of(Document page) {
    List<SheetRule> rules = new ArrayList<>();
    List<String> layers = new ArrayList<>();
    boolean isWhole = true;
    boolean isCut = false;
    boolean isUnclear = false;
    int length = 0;
    for (Element element : page.select(SHEETS)) {
      if (element.normalName().equals("link")) {
        isWhole &= !isSheet(element);
      } else if (counts(element)) {
        String sheet = element.data();
        length += sheet.length();
        isWhole &= !sheet.contains("@import");
        if (length > MAX_LENGTH || rules.size() > MAX_RULES) {
          isCut = true;
        } else {
          SheetParser.Sheet parsed = PARSED.of(sheet);
          rules.addAll(parsed.rules());
          layers.addAll(parsed.layers());
          isUnclear |= parsed.isUnclear();
        }
      }
    }
    return new StyleSheets(rules, layers, isWhole && !isCut, isCut, isUnclear);
  }

  private static boolean isSheet(Element link) {
    return link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet")
        && Screen.fits(link.attr("media"));
  }

  private static boolean counts(Element style) {
    String type = style.attr("type").strip().toLowerCase(Locale.ROOT);
    boolean isCss = type.isEmpty() || type.equals("text/css");
    return isCss && Screen.fits(style.attr("media")) && style.closest("noscript, template") == null;
  }
}
