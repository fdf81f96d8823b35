package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opendisclosure.io.copy.CopyWords;
import org.opendisclosure.io.copy.TextLine;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.Publication;

/** Hands on the blocks of a Markdown document: headings, paragraphs and the rows of tables. */
final class PublishedMarkdown {

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<!--.*?(-->|$)|<(style|script)\\b.*?(</\\2\\s*>|$)");

  /** Before the caption of a table. */
  private static final String CAPTION = ": ";

  private final CopyWords words;
  private final Publication publication;
  private final List<String> narrative = new ArrayList<>();
  private final Set<String> headings = new HashSet<>();
  private String title = "";
  private int titleLine;
  private boolean hasRoom = true;

  private PublishedMarkdown(CopyWords words, Publication publication) {
    this.words = words;
    this.publication = publication;
  }

  static void into(Publication publication, List<MarkdownBlock> blocks, ReadOptions options) {
    CopyWords words = CopyWords.of(texts(blocks), options);
    PublishedMarkdown published = new PublishedMarkdown(words, publication);
    for (int i = 0; i < blocks.size() && published.hasRoom; i++) {
      published.block(blocks.get(i));
    }
    published.endPart();
  }

  /** Every cell and every paragraph by itself. */
  private static List<Row> texts(List<MarkdownBlock> blocks) {
    List<Row> texts = new ArrayList<>();
    for (MarkdownBlock block : blocks) {
      if (block instanceof MarkdownBlock.Heading heading) {
        texts.add(Row.of(heading.line(), List.of(heading.text())));
      } else if (block instanceof MarkdownBlock.Text text) {
        texts.add(Row.of(text.line(), List.of(text.text())));
      } else if (block instanceof MarkdownBlock.Table table) {
        for (MarkdownBlock.TableRow row : table.rows()) {
          row.row().fields().forEach(field -> texts.add(Row.of(row.row().line(), List.of(field))));
        }
      }
    }
    return texts;
  }

  private void block(MarkdownBlock block) {
    if (block instanceof MarkdownBlock.Heading heading) {
      heading(heading.line(), heading.text());
    } else if (block instanceof MarkdownBlock.Text text) {
      text(text.line(), text.text());
    } else if (block instanceof MarkdownBlock.Table table) {
      endPart();
      table.rows().forEach(this::row);
    } else if (block instanceof MarkdownBlock.Tags tags) {
      tags(tags);
    }
  }

  private void heading(int line, String text) {
    endPart();
    headings.add(text);
    if (words.isNarrative(text)) {
      title = text;
      titleLine = line;
    } else {
      hasRoom &= publication.paragraph(line, text);
    }
  }

  private void text(int line, String text) {
    if (!title.isEmpty() && words.isTitle(text)) {
      heading(line, text);
    } else if (!title.isEmpty()) {
      if (!text.isEmpty()) {
        narrative.add(text);
      }
    } else if (!isRule(text)) {
      paragraph(line, text);
    }
  }

  /** Whether a line is a rule of signs. */
  private static boolean isRule(String text) {
    return text.length() > 2 && text.chars().allMatch(c -> " -*_=".indexOf(c) >= 0);
  }

  private void paragraph(int line, String text) {
    boolean isCaption = text.startsWith(CAPTION);
    String said = isCaption ? text.substring(CAPTION.length()) : text;
    if (!isCaption || !headings.contains(said)) {
      hasRoom &= publication.paragraph(line, said);
    }
  }

  private void row(MarkdownBlock.TableRow row) {
    Row cells = row.row();
    if (row.flaw() == null) {
      hasRoom &= publication.row(cells);
    } else if (!row.hasColumns()) {
      publication.refuse(cells.line(), 0, "", cells.fields(), row.flaw());
    } else {
      String label = cells.fields().stream().filter(words::isLine).findFirst().orElse("");
      if (!label.isEmpty() && cells.fields().stream().anyMatch(this::isFigure)) {
        publication.refuse(cells.line(), 0, label, cells.fields(), row.flaw());
      } else {
        hasRoom &= publication.row(cells);
      }
    }
  }

  /** Whether a text has digits and is neither a label nor a heading. */
  private boolean isFigure(String text) {
    return text.chars().anyMatch(Character::isDigit)
        && !words.isLine(text)
        && !words.isHeading(text);
  }

  /** Takes the texts between tags, each as a paragraph; of a comment, nothing. */
  private void tags(MarkdownBlock.Tags tags) {
    String all = tags.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    if (TextLine.bare(all).equals(MarkdownPrintout.EMPTY)) {
      if (!title.isEmpty()) {
        narrative.add("");
      }
      return;
    }
    if (TaggedTable.starts(all)) {
      endPart();
    }
    for (String text : TAG.split(UNSEEN.matcher(all).replaceAll(""))) {
      for (String line : text.isBlank() ? List.<String>of() : CommonMark.lines(text.strip())) {
        text(tags.line(), line);
      }
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
