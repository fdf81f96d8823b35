package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.testing.FormGenerator;

/** The generator reaches whatever a form can hold; what it never makes is never tested. */
class GeneratorTest {

  @ParameterizedTest
  @EnumSource
  void makesEverythingThatAFormCanHold(Edition edition) {
    FormGenerator generator = new FormGenerator(edition, new Random(2024));
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < 300; i++) {
      look(generator.next(), seen);
    }
    Set<String> expected =
        new TreeSet<>(
            Set.of(
                "blank",
                "stated",
                "unreadable",
                "beyond int",
                "beyond double",
                "scale 0",
                "scale 6",
                "unknown line",
                "unknown line first",
                "unknown line of no values",
                "note",
                "explanation",
                "explanation of cells",
                "explanation by someone on some day",
                "no organ",
                "quarter",
                "period",
                "scope",
                "layout",
                "level",
                "text"));
    if (edition == Edition.ANNUAL_REPORT_2019) {
      expected.add("negative");
    }
    if (edition == Edition.STATISTICS_2017) {
      expected.add("answer");
    }
    assertEquals(expected, seen);
  }

  private static void look(StatisticsForm form, Set<String> seen) {
    note(seen, "note", !form.getNotes().isEmpty());
    for (ExplainedDifference explanation : form.getExplanations()) {
      note(seen, "explanation", true);
      note(seen, "explanation of cells", explanation.getCells().size() > 1);
      boolean isSigned = explanation.getWho().isPresent() && explanation.getWhen().isPresent();
      note(seen, "explanation by someone on some day", isSigned);
    }
    note(seen, "no organ", form.getHeader().getOrgan().isEmpty());
    note(seen, "quarter", form.getHeader().getQuarter().isPresent());
    note(seen, "period", form.getHeader().getPeriod().isPresent());
    note(seen, "scope", form.getHeader().getScope().isPresent());
    note(seen, "layout", form.getHeader().getLayout().isPresent());
    note(seen, "level", form.getHeader().getLevel().isPresent());
    for (UnknownLine line : form.getUnknownLines()) {
      note(seen, "unknown line", true);
      note(seen, "unknown line first", line.getAfter().isEmpty());
      note(seen, "unknown line of no values", line.getValues().isEmpty());
    }
    Figures figures = form.figures();
    for (Cell cell : form.edition().catalogue().cells()) {
      look(figures, cell, seen);
    }
  }

  private static void look(Figures figures, Cell cell, Set<String> seen) {
    note(seen, "blank", figures.isBlank(cell));
    note(seen, "stated", figures.isStated(cell));
    note(seen, "unreadable", figures.findUnreadable(cell).isPresent());
    note(seen, "answer", figures.findAnswer(cell).isPresent());
    note(seen, "text", figures.findText(cell).isPresent());
    figures
        .findCount(cell)
        .ifPresent(
            count -> {
              note(seen, "beyond int", count > Integer.MAX_VALUE);
              note(seen, "beyond double", count > 1L << 53);
              note(seen, "negative", count < 0);
            });
    if (cell.kind() == Kind.MONEY) {
      figures
          .findAmount(cell)
          .ifPresent(
              amount -> {
                note(seen, "scale 0", amount.scale() == 0);
                note(seen, "scale 6", amount.scale() == 6);
              });
    }
  }

  private static void note(Set<String> seen, String what, boolean holds) {
    if (holds) {
      seen.add(what);
    }
  }
}
