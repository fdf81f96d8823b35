package org.opendisclosure.secondhand;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a form as Markdown with pipe tables. */
final class MarkdownPrint {

  private final StringBuilder out = new StringBuilder();

  byte[] of(Paper paper) {
    for (Block block : paper.blocks) {
      if (block instanceof Table table) {
        Merge merge = paper.plan.merge == Merge.SPAN ? Merge.BLANK : paper.plan.merge;
        table(merge.of(table), paper.plan.isRagged);
      } else if (block instanceof Paragraph text) {
        paragraph(text);
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void paragraph(Paragraph text) {
    String mark =
        switch (text.role()) {
          case TITLE -> "# ";
          case HEADING -> "## ";
          case BODY, RIGHT -> "";
        };
    out.append(mark).append(text.text().replace("\n", " ")).append("\n\n");
  }

  private void table(Table table, boolean isRagged) {
    int width = table.width();
    boolean isFirst = true;
    for (List<Spot> row : table.rows()) {
      out.append(row.stream().map(MarkdownPrint::cell).collect(Collectors.joining(" | ", "| ", "")))
          .append(" | ".repeat(isRagged ? 0 : Math.max(0, width - row.size())))
          .append(" |\n");
      if (isFirst) {
        out.append("| --- ".repeat(width)).append("|\n");
        isFirst = false;
      }
    }
    out.append('\n');
  }

  private static String cell(Spot spot) {
    return spot.pieces().stream().map(MarkdownPrint::piece).collect(Collectors.joining());
  }

  private static String piece(Piece piece) {
    String text = piece.text().replace("|", "\\|").replace("\n", "<br>");
    return switch (piece.look()) {
      case RAISED -> "<sup>" + text + "</sup>";
      case STRUCK -> "~~" + text + "~~";
      case LINK -> "[" + text + "](#ftn1)";
      default -> text;
    };
  }
}
