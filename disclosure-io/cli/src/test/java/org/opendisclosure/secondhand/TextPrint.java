package org.opendisclosure.secondhand;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Prints a form as text, as people copy it. */
final class TextPrint {

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  TextPrint(Random random) {
    this.random = random;
  }

  byte[] of(Paper paper) {
    Plan plan = paper.plan;
    boolean isOmitted = plan.text != TextLayout.SPACES && random.nextBoolean();
    Merge merge = plan.merge != Merge.SPAN ? plan.merge : isOmitted ? Merge.OMIT : Merge.BLANK;
    boolean isApart = random.nextBoolean();
    for (Block block : paper.blocks) {
      if (block instanceof Table table) {
        table(plan.text, table, merge, isApart);
      } else if (block instanceof Paragraph text) {
        paragraph(plan.text, text);
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void paragraph(TextLayout layout, Paragraph text) {
    boolean isBefore = layout == TextLayout.ONE_LINE && text.role() == Paragraph.Role.HEADING;
    out.append(text.text().replace('\n', ' ')).append(isBefore ? " " : "\n");
  }

  private void table(TextLayout layout, Table table, Merge merge, boolean isApart) {
    if (layout == TextLayout.FILLER_BARS) {
      FillerBars.print(table, out);
      return;
    }
    List<List<String>> rows = texts(merge.of(table));
    switch (layout) {
      case ROWS -> rows.forEach(row -> line(String.join(" | ", row) + " |"));
      case TABS -> rows.forEach(row -> line(String.join("\t", row)));
      case SPACES -> SpacedColumns.print(rows, out);
      case CELL_LINES -> rows.forEach(row -> row.forEach(cell -> line((cell + " |").strip())));
      case LEADING_BARS -> rows.forEach(TextPrint.this::leadingBar);
      case BAR_LINES -> rows.forEach(row -> row.forEach(cell -> line(cell + "\n|")));
      case PARAGRAPHS ->
          rows.forEach(row -> row.forEach(cell -> line(isApart ? cell + "\n" : cell)));
      case ONE_LINE ->
          line(
              rows.stream()
                  .map(row -> String.join(" | ", row))
                  .collect(Collectors.joining(" | ", "", " |")));
      case FILLER_BARS -> throw new IllegalStateException();
    }
  }

  private void leadingBar(List<String> row) {
    line("|");
    row.forEach(cell -> line((cell + " |").strip()));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  static List<List<String>> texts(Table table) {
    return table.rows().stream().map(row -> row.stream().map(TextPrint::text).toList()).toList();
  }

  static String text(Spot spot) {
    return spot.text().replace('\n', ' ');
  }
}
