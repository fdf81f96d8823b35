package org.opendisclosure.secondhand;

import java.util.List;
import java.util.random.RandomGenerator;
import org.opendisclosure.secondhand.Plan.FileKind;

/** Ways in which programs write files. */
final class FileKinds {

  static final List<Kind> ALL =
      List.of(
          sheet("GB18030", FileKind.GBK),
          sheet("semicolons between fields", FileKind.SEMICOLONS),
          sheet("tabs between fields", FileKind.TABS),
          sheet("a tab behind figures", FileKind.TAB_AFTER),
          sheet("figures as =\"…\"", FileKind.FORMULAS),
          book("a streamed workbook", FileKind.STREAMED),
          book("a sheet for each table", FileKind.SHEET_PER_TABLE).in(Kind.REPORTS),
          book("figures as text", FileKind.TEXT_NUMBERS),
          Kind.report("captions in first cells").changed(FileKinds::caption));

  private FileKinds() {}

  private static Kind sheet(String description, FileKind file) {
    return Kind.of(description).in(Medium.SHEET).planned(plan -> plan.file = file);
  }

  private static Kind book(String description, FileKind file) {
    return Kind.of(description).in(Medium.XLSX).planned(plan -> plan.file = file);
  }

  /** Puts the title above each table into its first cell too. */
  private static void caption(Paper paper, RandomGenerator random) {
    String title = "";
    for (Block block : paper.blocks) {
      if (block instanceof Paragraph text) {
        title = text.role() == Paragraph.Role.HEADING ? text.text() : title;
      } else if (block instanceof Table table && !title.isEmpty()) {
        Spot first = table.rows().get(0).get(0);
        table.rows().get(0).set(0, first.reading(title + " \n" + first.text()));
      }
    }
  }
}
