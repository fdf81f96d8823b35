package org.opendisclosure.io.quirks;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutLine;

/**
 * Makes forms in which no figure but zero occurs twice, so that one in a wrong place is always
 * seen.
 */
final class TrialForms {

  private static final List<String> UNITS = List.of("", "元", "万元");

  private final Random random;
  private final int mostDigits;
  private final Set<Long> used = new HashSet<>();
  private final double blank;
  private final double zero;

  private TrialForms(Random random, int mostDigits) {
    this.random = random;
    this.mostDigits = mostDigits;
    this.blank = random.nextInt(3) * 0.1;
    this.zero = random.nextInt(3) * 0.1;
  }

  static StatisticsForm of(Layout layout, Random random, int mostDigits) {
    TrialForms forms = new TrialForms(random, mostDigits);
    Edition edition = layout.edition();
    Figures.Builder figures = Figures.builder(edition.catalogue());
    for (LayoutLine line : layout.lines()) {
      line.line().cells().forEach(cell -> forms.state(cell, figures));
    }
    int year = edition.firstYear() + random.nextInt(2);
    Header header = Header.builder().organ("某县住房和城乡建设局").year(year).layout(layout.id()).build();
    return StatisticsForm.of(edition, header, figures.build(), List.of(), List.of(), List.of());
  }

  private void state(Cell cell, Figures.Builder figures) {
    boolean isNarrative = cell.line().table().isNarrative();
    if (!isNarrative && random.nextDouble() < blank || UnitCells.isUnit(cell)) {
      return;
    }
    switch (cell.kind()) {
      case COUNT -> figures.count(cell, count());
      case CHANGE -> figures.count(cell, random.nextBoolean() ? count() : -count());
      case HEADING -> {}
      case YES_NO -> figures.answer(cell, random.nextBoolean());
      case TEXT -> figures.text(cell, text(isNarrative));
      case MONEY -> amount(cell, figures);
    }
  }

  private void amount(Cell cell, Figures.Builder figures) {
    figures.amount(cell, BigDecimal.valueOf(count(), random.nextInt(5)));
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    UnitCells.of(cell)
        .filter(known -> !unit.isEmpty())
        .ifPresent(known -> figures.text(known, unit));
  }

  private long count() {
    return random.nextDouble() < zero ? 0 : distinct();
  }

  /** A number that is used nowhere else in the form. */
  long distinct() {
    long least = (long) Math.pow(10, random.nextInt(1, mostDigits));
    long number = least + random.nextLong(9 * least);
    return used.add(number) ? number : distinct();
  }

  private String text(boolean isNarrative) {
    return isNarrative
        ? "本机关认真贯彻落实《中华人民共和国政府信息公开条例》,全年主动公开信息" + distinct() + "条。"
        : "办理不动产登记、施工许可等事项" + random.nextInt(10, 99) + "项";
  }
}
