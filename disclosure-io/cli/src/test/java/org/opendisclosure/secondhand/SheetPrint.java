package org.opendisclosure.secondhand;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Prints a form as CSV, as spreadsheet programs save it. */
final class SheetPrint {

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private String separator = ",";

  SheetPrint(Random random) {
    this.random = random;
  }

  byte[] of(Paper paper) {
    Plan plan = paper.plan;
    separator =
        switch (plan.file) {
          case SEMICOLONS -> ";";
          case TABS -> "\t";
          default -> ",";
        };
    int width = paper.tables().stream().mapToInt(Table::width).max().orElse(1);
    int filled = random.nextBoolean() && !plan.isRagged ? width : 1;
    for (Block block : paper.blocks) {
      if (block instanceof Table table) {
        Merge merge = plan.merge == Merge.SPAN ? Merge.BLANK : plan.merge;
        merge.of(table).rows().forEach(row -> row(row, plan, filled));
      } else if (block instanceof Paragraph text) {
        row(line(text, width), plan, filled);
      }
    }
    Charset charset =
        plan.file == Plan.FileKind.GBK ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    return out.toString().getBytes(charset);
  }

  /** A paragraph as a row; what stands at the right stands in the last field. */
  private static List<Spot> line(Paragraph text, int width) {
    boolean isRight = text.role() == Paragraph.Role.RIGHT;
    List<Spot> row = new ArrayList<>(Collections.nCopies(isRight ? width - 1 : 0, Spot.blank()));
    row.add(Spot.label(text.text()));
    return row;
  }

  private void row(List<Spot> row, Plan plan, int width) {
    List<String> fields = new ArrayList<>();
    row.forEach(spot -> fields.add(field(spot, plan)));
    while (fields.size() < width) {
      fields.add("");
    }
    out.append(String.join(separator, fields)).append("\r\n");
  }

  private String field(Spot spot, Plan plan) {
    String text = spot.text();
    if (spot.figure().isPresent() && plan.file == Plan.FileKind.TAB_AFTER) {
      text += "\t";
    }
    if (spot.figure().isPresent() && plan.file == Plan.FileKind.FORMULAS) {
      text = "=\"" + text + "\"";
    }
    boolean isQuoted =
        text.contains(separator)
            || text.contains("\"")
            || text.contains("\n")
            || text.contains(",");
    return isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
