package org.opendisclosure.rules.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.TestForm;
import org.opendisclosure.rules.testing.ConsistentForms;

/** One figure over the years and editions. */
class SeriesTest {

  private static final StatisticsForm OF_2018 = TestForm.with(TestForm.JINPEN, "organ=某局");
  private static final StatisticsForm OF_2020 = TestForm.with(TestForm.LIUPANSHUI, "organ=某局");
  private static final StatisticsForm OF_2021 =
      TestForm.with(TestForm.HUAIAN, "organ=某局", "year=2021");

  private static List<Point> points(Edition edition, String cell, StatisticsForm... forms) {
    return Years.builtIn().series(List.of(forms)).stream()
        .filter(s -> s.indicator().edition() == edition && s.indicator().cell().name().equals(cell))
        .findFirst()
        .orElseThrow()
        .points();
  }

  private static List<String> shown(List<Point> points) {
    return points.stream()
        .map(
            p ->
                p.year()
                    + " "
                    + p.edition().map(Edition::id).orElse("-")
                    + " "
                    + p.value().map(BigDecimal::toPlainString).orElse("-")
                    + " "
                    + p.continuity().map(Continuity::id).orElse("-"))
        .toList();
  }

  @Test
  void applicationsAreFollowedOverThreeEditions() {
    List<Point> points =
        points(
            Edition.ANNUAL_REPORT_2021,
            "applications.newlyReceived.total",
            OF_2020,
            OF_2021,
            OF_2018);
    assertEquals(
        List.of(
            "2018 statistics-2017 0 approximate",
            "2019 - - -",
            "2020 annual-report-2019 11 exact",
            "2021 annual-report-2021 3119 exact"),
        shown(points));
    assertTrue(points.get(0).reason().orElseThrow().zh().startsWith("新表只计本年新收"));
    assertEquals(Optional.empty(), points.get(3).reason());
  }

  @Test
  void whatAnEditionDoesNotHaveIsBroken() {
    List<String> points =
        shown(
            points(Edition.ANNUAL_REPORT_2021, "applications.carriedOver.total", OF_2018, OF_2021));
    assertEquals("2018 statistics-2017 - broken", points.get(0));
    assertEquals("2021 annual-report-2021 34 exact", points.get(3));
  }

  @Test
  void theThreeLinesOfOtherHandlingContinueTheOne() {
    StatisticsForm of2021 =
        TestForm.with(
            OF_2021,
            "applications.otherHandling.correctionOverdue.total=1",
            "applications.otherHandling.feeOverdue.total=2",
            "applications.otherHandling.other.total=3");
    assertEquals(
        "2021 annual-report-2021 6 exact",
        shown(
                points(
                    Edition.ANNUAL_REPORT_2019,
                    "applications.otherHandling.total",
                    OF_2020,
                    of2021))
            .get(1));
    StatisticsForm hybrid =
        TestForm.with(
            TestForm.blank(Edition.ANNUAL_REPORT_2021),
            "organ=某局",
            "year=2021",
            "applications.otherHandling.undivided.total=7");
    assertEquals(
        "2021 annual-report-2021 7 exact",
        shown(
                points(
                    Edition.ANNUAL_REPORT_2019,
                    "applications.otherHandling.total",
                    OF_2020,
                    hybrid))
            .get(1));
    StatisticsForm blank = TestForm.with(of2021, "applications.otherHandling.feeOverdue.total=");
    assertEquals(
        "2021 annual-report-2021 - exact",
        shown(
                points(
                    Edition.ANNUAL_REPORT_2019, "applications.otherHandling.total", OF_2020, blank))
            .get(1));
  }

  @Test
  void aBlankStaysBlank() {
    StatisticsForm blank = TestForm.with(OF_2021, "applications.newlyReceived.total=");
    assertEquals(
        "2021 annual-report-2021 - exact",
        shown(
                points(
                    Edition.ANNUAL_REPORT_2021, "applications.newlyReceived.total", OF_2020, blank))
            .get(1));
  }

  @Test
  void aFigureThatNoFormStatesHasNoSeries() {
    assertTrue(
        Years.builtIn().series(List.of(OF_2018)).stream()
            .noneMatch(s -> s.indicator().cell().name().equals("applications.carriedOver.total")));
    assertEquals(
        List.of(), Years.builtIn().series(List.of(TestForm.with(TestForm.OTOG, "quarter=2"))));
  }

  @Property(tries = 15)
  void noStatedFigureIsLost(@ForAll Random random) {
    List<StatisticsForm> forms = new ArrayList<>();
    for (int year = 2016; year <= 2023; year++) {
      Edition edition =
          year < 2019
              ? Edition.STATISTICS_2017
              : year < 2021 ? Edition.ANNUAL_REPORT_2019 : Edition.ANNUAL_REPORT_2021;
      StatisticsForm form = ConsistentForms.of(edition, random).next();
      forms.add(
          form.withHeader(Header.builder().from(form.getHeader()).organ("某局").year(year).build()));
    }
    List<Series> series = Years.builtIn().series(forms);
    for (StatisticsForm form : forms) {
      int index = form.getHeader().getYear().orElseThrow() - 2016;
      Map<List<Cell>, Optional<BigDecimal>> values =
          series.stream()
              .filter(s -> s.indicator().cells(form.edition()).size() == 1)
              .collect(
                  Collectors.toMap(
                      s -> s.indicator().cells(form.edition()),
                      s -> s.points().get(index).value()));
      for (Cell cell : form.edition().catalogue().cells()) {
        if (form.figures().findAmount(cell).isPresent()) {
          assertEquals(form.figures().findAmount(cell), values.get(List.of(cell)), cell.name());
        }
      }
    }
  }
}
