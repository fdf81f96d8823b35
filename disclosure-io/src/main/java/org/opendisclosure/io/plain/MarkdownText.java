package org.opendisclosure.io.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.Publication;

/** Walks the lines of a Markdown document: headings, paragraphs and the rows of tables. */
final class MarkdownText {

  private static final Pattern HEADING = Pattern.compile("#{1,6}(?=\s)");

  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\u3000]{2,}");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** Before the caption of a table. */
  private static final String CAPTION = ": ";

  private final CopyWords words;
  private final Publication publication;
  private final List<String> narrative = new ArrayList<>();
  private final Set<String> headings = new HashSet<>();
  private String title = "";
  private int titleLine;
  private int width;
  private boolean hasRoom = true;

  MarkdownText(CopyWords words, Publication publication) {
    this.words = words;
    this.publication = publication;
  }

  /** Every cell and every paragraph by itself. */
  static List<Row> texts(List<TextLine> lines) {
    List<Row> texts = new ArrayList<>();
    for (TextLine line : lines) {
      for (String cell : line.isBlank() ? List.<String>of() : Markdown.cells(line.text())) {
        texts.add(Row.of(line.number(), List.of(Markdown.read(cell))));
      }
    }
    return texts;
  }

  void read(List<TextLine> lines) {
    int next = FrontMatter.end(lines);
    FrontMatter.title(lines.subList(0, next))
        .ifPresent(line -> paragraph(line.number(), line.text()));
    while (next < lines.size() && hasRoom) {
      int end = table(lines, next);
      next = end > next ? end : line(lines, next);
    }
    endPart();
  }

  /** Takes a table that is drawn or ruled; returns the line behind it. */
  private int table(List<TextLine> lines, int start) {
    int drawn = GridTable.count(lines, start);
    if (drawn > 0) {
      endPart();
      GridTable.rows(lines.subList(start, start + drawn))
          .forEach(row -> hasRoom &= publication.row(row));
      return start + drawn;
    }
    RuledTable ruled = RuledTable.at(lines, start);
    if (ruled == null) {
      return start;
    }
    endPart();
    ruled.rows().forEach(this::ruled);
    return ruled.end();
  }

  private void ruled(RuledTable.Line row) {
    if (row.cells().isEmpty()) {
      List<String> parts = List.of(SPACES.split(row.raw()));
      publication.refuse(row.number(), 0, "", parts, PlainProblems.unruled());
    } else {
      List<String> cells = row.cells().stream().map(cell -> Markdown.read(cell)).toList();
      hasRoom &= publication.neutralRow(row.number(), cells);
    }
  }

  /**
   * Takes the texts between the tags of a table of HTML, each as a paragraph; returns the line
   * behind it.
   */
  private int tagged(List<TextLine> lines, int start) {
    endPart();
    int end = start;
    StringBuilder table = new StringBuilder();
    boolean isOpen = true;
    while (end < lines.size() && isOpen) {
      table.append(lines.get(end).text()).append('\n');
      isOpen = !lines.get(end).text().contains("</table>");
      end++;
    }
    int line = lines.get(start).number();
    for (String text : TAG.split(table)) {
      hasRoom &= text.isBlank() || publication.paragraph(line, Markdown.read(text.strip()));
    }
    return end;
  }

  /** Takes a line; returns the next one. */
  private int line(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    String text = line.bare();
    if (text.startsWith("<table")) {
      return tagged(lines, at);
    }
    int behind = BoxTag.end(lines, at);
    if (behind > at) {
      width = 0;
      return behind;
    }
    if (width == 0 && at + 1 < lines.size() && isHead(text, lines.get(at + 1).bare())) {
      endPart();
      width = Markdown.cells(lines.get(at + 1).text()).size();
      cells(line);
      return at + 2;
    }
    if (width > 0 && text.indexOf('|') >= 0) {
      cells(line);
    } else {
      width = 0;
      block(line.number(), text);
    }
    return at + 1;
  }

  private static boolean isHead(String text, String next) {
    return text.indexOf('|') >= 0
        && next.indexOf('|') >= 0
        && next.indexOf('-') >= 0
        && next.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
  }

  private void cells(TextLine line) {
    if (Markdown.isRule(line.text())) {
      return;
    }
    List<String> fields =
        Markdown.cells(line.text()).stream().map(cell -> Markdown.read(cell)).toList();
    Row row = Row.of(line.number(), fields);
    boolean hasFigure = fields.stream().anyMatch(this::isFigure);
    if (fields.size() != width && hasFigure && !label(fields).isEmpty()) {
      publication.refuse(
          row.line(), 0, label(fields), fields, Problems.fieldCount(width, fields.size()));
    } else {
      hasRoom &= publication.neutralRow(row.line(), fields);
    }
  }

  /** Whether a text has digits and is neither a label nor a heading. */
  private boolean isFigure(String text) {
    return text.chars().anyMatch(Character::isDigit)
        && !words.isLine(text)
        && !words.isHeading(text);
  }

  private String label(List<String> fields) {
    return fields.stream().filter(words::isLine).findFirst().orElse("");
  }

  private void block(int line, String text) {
    Matcher heading = HEADING.matcher(text);
    if (text.startsWith(":::")) {
      return;
    }
    if (heading.lookingAt()) {
      endPart();
      heading(line, Markdown.read(withoutSigns(text.substring(heading.end()))));
    } else if (title.isEmpty()) {
      paragraph(line, text);
    } else if (text.equals(MarkdownPrintout.EMPTY)) {
      narrative.add("");
    } else if (!text.isEmpty()) {
      narrative.add(Markdown.read(text));
    }
  }

  /** A heading may end with as many signs as it likes, behind a space. */
  private static String withoutSigns(String heading) {
    int end = heading.length();
    while (end > 0 && heading.charAt(end - 1) == '#') {
      end--;
    }
    boolean isClosed = end == 0 || heading.charAt(end - 1) == ' ';
    return TextLine.bare(isClosed ? heading.substring(0, end) : heading);
  }

  /** Whether a line is a rule, or the fence around a listing. */
  private static boolean isRule(String text) {
    return text.startsWith("```")
        || text.startsWith(":::")
        || text.startsWith("~~~")
        || text.length() > 2 && text.chars().allMatch(c -> " -*_=".indexOf(c) >= 0);
  }

  private void paragraph(int line, String text) {
    if (!isRule(text)) {
      boolean isCaption = text.startsWith(CAPTION);
      String read = Markdown.read(isCaption ? text.substring(CAPTION.length()) : text);
      if (!isCaption || !headings.contains(read)) {
        hasRoom &= publication.paragraph(line, read);
      }
    }
  }

  private void heading(int line, String text) {
    headings.add(text);
    if (words.isNarrative(text)) {
      title = text;
      titleLine = line;
    } else {
      hasRoom &= publication.paragraph(line, text);
    }
  }

  /** Hands on the narrative part that ends here. */
  private void endPart() {
    if (!title.isEmpty()) {
      String text = Neutral.kept(String.join("\n", narrative));
      hasRoom &= publication.neutralRow(titleLine, List.of(title, text));
      narrative.clear();
      title = "";
    }
  }
}
