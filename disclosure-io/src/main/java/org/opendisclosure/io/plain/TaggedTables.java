package org.opendisclosure.io.plain;

import java.util.List;
import java.util.regex.Pattern;

/** A Markdown document whose tables are all written in tags of HTML, which is read as a page. */
final class TaggedTables {

  private static final Pattern TABLE = Pattern.compile("(?i)<table\\b");
  private static final Pattern END = Pattern.compile("(?i)</table\\s*>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!].*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+|\\s+#+$");
  private static final Pattern ROW = Pattern.compile("\\|?\\s*:?-{2,}.*");

  private boolean isTagged;
  private int open;

  /** Whether a document has tables in tags and no others. */
  static boolean are(List<TextLine> lines) {
    return lines.stream().anyMatch(line -> TABLE.matcher(line.text()).find())
        && lines.stream().noneMatch(line -> isRule(line.bare()));
  }

  private static boolean isRule(String text) {
    boolean isDrawn = text.startsWith("+-") || text.startsWith("+=");
    boolean isBarred =
        text.indexOf('|') >= 0
            && text.indexOf('-') >= 0
            && text.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
    return isDrawn || isBarred || isRuled(text);
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
    lines.subList(start, lines.size()).forEach(line -> page.append(tables.line(line)).append('\n'));
    return page.toString();
  }

  private String line(TextLine line) {
    String text = line.bare();
    isTagged = open > 0 || !text.isEmpty() && (isTagged || TAG.matcher(text).matches());
    open += (int) (TABLE.matcher(text).results().count() - END.matcher(text).results().count());
    open = Math.max(0, open);
    return isTagged ? line.text() : paragraph(HEADING.matcher(text).replaceAll(""));
  }

  private static String paragraph(String text) {
    String said = Markdown.read(text).replace('\n', ' ');
    return said.isEmpty() ? "" : "<p>" + said.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
  }
}
