package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.text.Remembered;

/**
 * The style sheets that stand in a page or are kept beside it; those that it would load are never
 * fetched.
 */
final class StyleSheets {

  /** Characters of all sheets of a page; the parser reads about a million in a second. */
  private static final int MAX_LENGTH = 1 << 20;

  private static final int MAX_RULES = 20_000;

  private static final Evaluator SHEETS = QueryParser.parse("style, link[rel]");

  /** A content system writes the same sheet into all its pages. */
  private static final Remembered<SheetParser.Sheet> PARSED =
      new Remembered<>(SheetParser::sheet, 1 << 4, 1 << 14);

  private final List<SheetRule> rules = new ArrayList<>();
  private final List<String> layers = new ArrayList<>();
  private final ImportedSheets imported;
  private boolean isCut;
  private boolean isUnclear;
  private int length;

  private StyleSheets(ImportedSheets imported) {
    this.imported = imported;
  }

  /** The sheets of a page. */
  static StyleSheets of(Document page, InnerFile.Neighbours neighbours) {
    StyleSheets sheets = new StyleSheets(new ImportedSheets(MAX_LENGTH));
    for (Element element : page.select(SHEETS)) {
      if (element.normalName().equals("link") && isSheet(element)) {
        sheets.imported.linked(element.attr("href"), neighbours).forEach(sheets::add);
      } else if (element.normalName().equals("style") && counts(element)) {
        sheets.imported.of(element.data(), neighbours).forEach(sheets::add);
      }
    }
    return sheets;
  }

  private void add(String sheet) {
    length += sheet.length();
    if (length > MAX_LENGTH || rules.size() > MAX_RULES) {
      isCut = true;
    } else {
      SheetParser.Sheet parsed = PARSED.of(sheet);
      rules.addAll(parsed.rules());
      layers.addAll(parsed.layers());
      isUnclear |= parsed.isUnclear();
    }
  }

  /** The rules in the order of the page. */
  List<SheetRule> rules() {
    return rules;
  }

  /** The layers of the page in the order in which they are named. */
  List<String> layers() {
    return layers;
  }

  /** Whether the page has no other sheets and none was too long. */
  boolean isWhole() {
    return imported.isWhole() && !isCut();
  }

  /** Whether some were too long. */
  boolean isCut() {
    return isCut || imported.isCut();
  }

  /** Whether something in them hides text, and it is not known what. */
  boolean isUnclear() {
    return isUnclear;
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
