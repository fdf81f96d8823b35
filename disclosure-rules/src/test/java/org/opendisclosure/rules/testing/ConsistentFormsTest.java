package org.opendisclosure.rules.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Report;

class ConsistentFormsTest {

  private static final int FORMS = 60;

  static List<Layout> layouts() {
    return List.copyOf(Layouts.builtIn().all());
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyRuleOfEverySeverityHoldsForOrgansOfEverySize(Layout layout) {
    ConsistentForms forms = ConsistentForms.of(layout, new Random(7));
    for (OrganSize size : OrganSize.values()) {
      for (int i = 0; i < FORMS; i++) {
        Report report = Checker.builtIn().check(forms.next(size));
        assertEquals(List.of(), report.findings());
        assertEquals(layout, report.layout());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyPrintedLineIsStatedButForHeadingsAndNarratives(Layout layout) {
    StatisticsForm form = ConsistentForms.of(layout, new Random(8)).next();
    for (Cell cell : layout.edition().catalogue().cells()) {
      boolean isOpen = cell.name().endsWith("heading") || cell.line().table().isNarrative();
      if (!isOpen) {
        assertEquals(
            layout.prints(cell.line()), form.figures().isStated(cell), () -> layout + " " + cell);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(OrganSize.class)
  void applicationsAreBetweenHalfAndTwiceTheTypicalNumber(OrganSize size) {
    ConsistentForms forms = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, new Random(9));
    Cell total = Edition.ANNUAL_REPORT_2021.catalogue().get("applications.newlyReceived.total");
    for (int i = 0; i < FORMS; i++) {
      long received = forms.next(size).figures().findCount(total).orElseThrow();
      assertTrue(size.applications() / 2 <= received && received <= 2 * size.applications());
    }
  }

  @Test
  void mostCellsOfATownshipAreZeroAndMostCellsOfNaturalPersonsInAProvinceAreNot() {
    assertTrue(zeros(OrganSize.TOWNSHIP, "") > 0.85);
    assertTrue(zeros(OrganSize.PROVINCE, "naturalPerson") < 0.1);
  }

  private static double zeros(OrganSize size, String column) {
    ConsistentForms forms = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, new Random(10));
    int zeros = 0;
    int all = 0;
    for (int i = 0; i < FORMS; i++) {
      StatisticsForm form = forms.next(size);
      for (Cell cell : form.edition().catalogue().cells()) {
        if (cell.name().matches("applications\\..*" + column) && form.figures().isStated(cell)) {
          all++;
          zeros += form.figures().findCount(cell).orElseThrow() == 0 ? 1 : 0;
        }
      }
    }
    return (double) zeros / all;
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void theSameSeedGivesTheSameForms(Edition edition) {
    ConsistentForms one = ConsistentForms.of(edition, new Random(11));
    ConsistentForms other = ConsistentForms.of(edition, new Random(11));
    StatisticsForm first = one.next();
    assertEquals(first, other.next());
    assertEquals(one.next(), other.next());
    assertTrue(!first.equals(one.next()));
  }
}
