package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The sheets of a workbook that Excel saved as pages in frames, of which one sees one at a time.
 */
final class WorkbookPages {

  private static final Pattern SHEET =
      Pattern.compile("(?is)<x:ExcelWorksheet>(.{1,10000}?)</x:ExcelWorksheet>");
  private static final Pattern HIDDEN = Pattern.compile("(?i)<x:Visible>\\s*Sheet(Very)?Hidden");
  private static final Pattern ADDRESS = Pattern.compile("(?i)HRef\\s*=\\s*\"([^\"]{1,1000})\"");

  private WorkbookPages() {}

  /** The elements that name the pages of its sheets; none if the page is no such workbook. */
  static List<Element> of(Document page) {
    Set<String> hidden = hidden(page);
    List<Element> sheets = new ArrayList<>(page.select("link[id=shLink]"));
    sheets.removeIf(sheet -> hidden.contains(sheet.attr("href")));
    return sheets;
  }

  /** The addresses of sheets that are hidden. */
  static Set<String> hidden(Document page) {
    Set<String> hidden = new TreeSet<>();
    page.head()
        .forEachNode(
            node -> {
              if (node instanceof Comment comment) {
                add(comment.getData(), hidden);
              }
            });
    return hidden;
  }

  private static void add(String comment, Set<String> hidden) {
    Matcher sheet = SHEET.matcher(comment);
    while (sheet.find()) {
      Matcher address = ADDRESS.matcher(sheet.group(1));
      if (HIDDEN.matcher(sheet.group(1)).find() && address.find()) {
        hidden.add(address.group(1));
      }
    }
  }
}
