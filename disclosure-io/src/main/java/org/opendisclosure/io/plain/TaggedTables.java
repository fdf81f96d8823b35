package org.opendisclosure.io.plain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Markdown document with tables that are written in tags of HTML, which is read as a page; tables
 * of bars beside them are put in tags, too.
 */
final class TaggedTables {

  private static final Pattern TABLE = Pattern.compile("(?i)<table\\b");
  private static final Pattern END = Pattern.compile("(?i)</table\\s*>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!].*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+|\\s+#+$");
  private static final Pattern ROW = Pattern.compile("\\|?\\s*:?-{2,}.*");

  private boolean isTagged;
  private boolean isBarred;
  private boolean isBehindHead;
  private int open;

  /** Whether a document has tables in tags, and no others but such of bars. */
  static boolean are(List<TextLine> lines) {
    return lines.stream().anyMatch(line -> TABLE.matcher(line.text()).find())
        && lines.stream().noneMatch(line -> isRule(line.bare()));
  }

  private static boolean isRule(String text) {
    boolean isDrawn = text.startsWith("+-") || text.startsWith("+=");
    return isDrawn || !isUnderHeadings(text) && isRuled(text);
  }

  /** Whether a line is that below the headings of a table of bars. */
  private static boolean isUnderHeadings(String text) {
    return text.indexOf('|') >= 0
        && text.indexOf('-') >= 0
        && text.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
  }

  private static boolean isRuled(String text) {
    return text.contains("- -") && ROW.matcher(text).matches();
  }

  /** The page, which has the same lines: tags as they stand, and all else as paragraphs. */
  static String page(List<TextLine> lines) {
    TaggedTables tables = new TaggedTables();
    int start = FrontMatter.end(lines);
    StringBuilder page = new StringBuilder();
    FrontMatter.title(lines.subList(0, start))
        .ifPresent(title -> page.append(paragraph(title.text())));
    page.append("\n".repeat(start));
    for (int i = start; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? lines.get(i + 1).bare() : "";
      page.append(tables.line(lines.get(i), next)).append('\n');
    }
    return page.toString();
  }

  private String line(TextLine line, String next) {
    String text = line.bare();
    boolean hasBar = open == 0 && text.indexOf('|') >= 0;
    if (hasBar && (isBarred || isUnderHeadings(next))) {
      return row(text, next);
    }
    isTagged = open > 0 || !text.isEmpty() && (isTagged || TAG.matcher(text).matches());
    open += (int) (TABLE.matcher(text).results().count() - END.matcher(text).results().count());
    open = Math.max(0, open);
    return isTagged ? line.text() : paragraph(HEADING.matcher(text).replaceAll(""));
  }

  /** A row of a table of bars, with the tags of the table before the first and behind the last. */
  private String row(String text, String next) {
    StringBuilder row = new StringBuilder(isBarred ? "" : "<table>");
    if (!isBehindHead && !Markdown.isRule(text)) {
      row.append("<tr>");
      Markdown.cells(text).forEach(cell -> row.append("<td>").append(said(cell)).append("</td>"));
      row.append("</tr>");
    }
    isBehindHead = !isBarred;
    isBarred = next.indexOf('|') >= 0;
    isTagged = false;
    return row.append(isBarred ? "" : "</table>").toString();
  }

  private static String paragraph(String text) {
    String said = said(text);
    return said.isEmpty() ? "" : "<p>" + said + "</p>";
  }

  private static String said(String text) {
    return Markdown.read(text).replace('\n', ' ').replace("&", "&amp;").replace("<", "&lt;");
  }
}
