package org.opendisclosure.io.quirks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Markdown with tables, which know no merged cells. */
final class MarkdownMedium {

  private MarkdownMedium() {}

  static byte[] print(Document document, Random random) {
    StringBuilder text = new StringBuilder();
    String end = random.nextBoolean() ? " |\n" : "|\n";
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(mark(paragraph.role())).append(line(paragraph.text())).append("\n\n");
      } else if (block instanceof Grid grid) {
        table(SheetMedium.rows(grid), text, end);
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

  private static void table(List<List<String>> rows, StringBuilder text, String end) {
    for (int i = 0; i < rows.size(); i++) {
      text.append(
          rows.get(i).stream()
              .map(field -> line(field).replace("|", "\\|"))
              .collect(Collectors.joining(" | ", "| ", end)));
      if (i == 0) {
        text.append("|---".repeat(rows.get(i).size())).append("|\n");
      }
    }
    text.append('\n');
  }

  private static String line(String text) {
    return text.replace("\n", "<br>");
  }
}
