package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;

/** Parts of a roll-up for tests. */
final class TestParts {

  static final int YEAR = 2024;
  static final Header CITY = Header.of("某市人民政府", YEAR);

  private TestParts() {}

  /** A form of 2021 of which the given cells are stated, {@code cell=number}; others are blank. */
  static StatisticsForm form(String organ, String... entries) {
    return form(Edition.ANNUAL_REPORT_2021, Header.of(organ, YEAR), entries);
  }

  static StatisticsForm form(Edition edition, Header header, String... entries) {
    Figures.Builder figures = Figures.builder(edition.catalogue());
    for (String entry : entries) {
      String[] sides = entry.split("=", 2);
      set(figures, edition.catalogue().get(sides[0]), sides[1]);
    }
    return StatisticsForm.of(edition, header, figures.build(), List.of(), List.of());
  }

  static StatisticsForm with(StatisticsForm form, Cell cell, String value) {
    Figures.Builder figures = form.figures().toBuilder();
    set(figures, cell, value);
    return form.withFigures(figures.build());
  }

  private static void set(Figures.Builder figures, Cell cell, String value) {
    if (value.isEmpty()) {
      figures.blank(cell);
    } else if (!value.matches("-?[0-9.]+")) {
      figures.unreadable(cell, value);
    } else if (cell.kind() == Kind.MONEY) {
      figures.amount(cell, new BigDecimal(value));
    } else {
      figures.count(cell, Long.parseLong(value));
    }
  }

  /** Arbitrary forms of different organs: blanks, unreadable figures, numbers beyond 2⁵³. */
  static List<StatisticsForm> arbitrary(Edition edition, long seed, int size) {
    FormGenerator generator = new FormGenerator(edition, new Random(seed));
    List<StatisticsForm> forms = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      forms.add(generator.next().withHeader(Header.of("第" + i + "局", YEAR)));
    }
    return forms;
  }

  /** Forms of different organs in which every figure is stated, small enough for any sum. */
  static List<StatisticsForm> full(Edition edition, long seed, int size) {
    Random random = new Random(seed);
    List<StatisticsForm> forms = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Figures.Builder figures = Figures.builder(edition.catalogue());
      for (Cell cell : edition.catalogue().cells()) {
        if (cell.kind().isNumeric() && !SummedFigure.isUndivided(cell)) {
          set(figures, cell, "" + random.nextInt(1000));
        }
      }
      Header header = Header.of("第" + i + "局", YEAR);
      forms.add(StatisticsForm.of(edition, header, figures.build(), List.of(), List.of()));
    }
    return forms;
  }

  static Rollup rollup(List<StatisticsForm> parts) {
    return add(Rollup.ofParts(Layouts.builtIn()), parts);
  }

  static Rollup against(StatisticsForm consolidated, List<StatisticsForm> parts) {
    return add(Rollup.against(consolidated, Layouts.builtIn()), parts);
  }

  private static Rollup add(Rollup rollup, List<StatisticsForm> parts) {
    for (int i = 0; i < parts.size(); i++) {
      rollup.add(parts.get(i), "part" + i + ".json");
    }
    return rollup;
  }

  static StatisticsForm built(List<StatisticsForm> parts) {
    return rollup(parts).build(CITY).form();
  }

  static RollupReport complete(StatisticsForm consolidated, List<StatisticsForm> parts) {
    return against(consolidated, parts).report(Completeness.CLAIMED);
  }

  static RollupReport partial(StatisticsForm consolidated, List<StatisticsForm> parts) {
    return against(consolidated, parts).report(Completeness.NOT_CLAIMED);
  }
}
