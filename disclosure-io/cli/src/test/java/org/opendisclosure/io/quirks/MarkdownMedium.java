package org.opendisclosure.io.quirks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Markdown with tables, which know no merged cells. */
final class MarkdownMedium {

  private MarkdownMedium() {}

  static byte[] print(Document document, Random random) {
    String end = random.nextBoolean() ? " |\n" : "|\n";
    return print(document, grid -> table(SheetMedium.rows(grid), end));
  }

  /** A document with tables that are written in some way. */
  static byte[] print(Document document, Function<Grid, String> table) {
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(mark(paragraph.role())).append(line(paragraph.text())).append("\n\n");
      } else if (block instanceof Grid grid) {
        text.append(table.apply(grid));
      }
    }
    Charset charset = document.isGbk() ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    return text.toString().getBytes(charset);
  }

  private static String mark(Paragraph.Role role) {
    return switch (role) {
      case TITLE -> "# ";
      case HEADING -> "## ";
      default -> "";
    };
  }

  private static String table(List<List<String>> rows, String end) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(
          rows.get(i).stream()
              .map(field -> line(field).replace("|", "\\|"))
              .collect(Collectors.joining(" | ", "| ", end)));
      if (i == 0) {
        text.append("|---".repeat(rows.get(i).size())).append("|\n");
      }
    }
    return text.append('\n').toString();
  }

  private static String line(String text) {
    return text.replace("\n", "<br>");
  }
}
