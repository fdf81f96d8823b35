package org.opendisclosure.rules.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;

/** Which lines of one edition continue which of another: the data and what follows from it. */
class CrosswalkTest {

  static List<Crosswalk> crosswalks() {
    return Crosswalk.builtIn();
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void everyCellOfBothEditionsIsMentioned(Crosswalk crosswalk) {
    Set<Cell> from = new HashSet<>();
    Set<Cell> to = new HashSet<>();
    crosswalk.links().forEach(link -> from.addAll(link.from()));
    crosswalk.links().forEach(link -> to.addAll(link.to()));
    assertEquals(List.of(), missing(crosswalk.from(), from));
    assertEquals(List.of(), missing(crosswalk.to(), to));
  }

  private static List<Cell> missing(Edition edition, Set<Cell> mentioned) {
    return edition.catalogue().cells().stream().filter(c -> !mentioned.contains(c)).toList();
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void noFigureContinuesTwoAndNoneIsBothContinuedAndNot(Crosswalk crosswalk) {
    List<List<Cell>> from = new ArrayList<>();
    List<List<Cell>> to = new ArrayList<>();
    crosswalk.links().stream()
        .map(CrosswalkLink::from)
        .filter(c -> !c.isEmpty())
        .forEach(from::add);
    crosswalk.links().stream().map(CrosswalkLink::to).filter(c -> !c.isEmpty()).forEach(to::add);
    assertEquals(from.size(), new HashSet<>(from).size());
    assertEquals(to.size(), new HashSet<>(to).size());
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void everyLinkHasItsReasonInBothLanguages(Crosswalk crosswalk) {
    for (CrosswalkLink link : crosswalk.links()) {
      assertTrue(link.reason().zh().length() > 3, link.toString());
      assertTrue(link.reason().en().length() > 3, link.toString());
      assertEquals(
          link.continuity() == Continuity.BROKEN,
          link.from().isEmpty() || link.to().isEmpty(),
          link.toString());
    }
    assertFalse(crosswalk.relations().zh().isEmpty());
  }

  @Test
  void tableThreeIsTheSameButForOtherHandling() {
    Crosswalk crosswalk =
        Crosswalk.find(Edition.ANNUAL_REPORT_2019, Edition.ANNUAL_REPORT_2021).orElseThrow();
    List<String> same =
        crosswalk.links().stream()
            .filter(link -> link.continuity() == Continuity.EXACT)
            .map(link -> link.from().get(0).name())
            .filter(name -> name.startsWith("applications.") && !name.contains("otherHandling"))
            .toList();
    assertEquals(
        Edition.ANNUAL_REPORT_2019.catalogue().matching("applications.**").stream()
            .map(Cell::name)
            .filter(name -> !name.contains("otherHandling"))
            .toList(),
        same);
    List<String> other =
        crosswalk.links().stream()
            .filter(link -> !link.from().isEmpty())
            .filter(link -> link.from().get(0).name().equals("applications.otherHandling.total"))
            .flatMap(link -> link.to().stream().map(Cell::name))
            .toList();
    assertEquals(
        List.of(
            "applications.otherHandling.correctionOverdue.total",
            "applications.otherHandling.feeOverdue.total",
            "applications.otherHandling.other.total",
            "applications.otherHandling.undivided.total"),
        other);
  }

  @ParameterizedTest
  @CsvSource({
    "ANNUAL_REPORT_2021, applications.newlyReceived.total, APPROXIMATE, EXACT, EXACT",
    "ANNUAL_REPORT_2021, applications.newlyReceived.naturalPerson, BROKEN, EXACT, EXACT",
    "ANNUAL_REPORT_2021, applications.carriedOver.total, BROKEN, EXACT, EXACT",
    "ANNUAL_REPORT_2021, review.reconsideration.upheld, EXACT, EXACT, EXACT",
    "ANNUAL_REPORT_2021, review.reconsideration.total, APPROXIMATE, EXACT, EXACT",
    "ANNUAL_REPORT_2021, proactiveDisclosure.rules.issued, BROKEN, APPROXIMATE, EXACT",
    "ANNUAL_REPORT_2021, proactiveDisclosure.normativeDocuments.issued, APPROXIMATE, APPROXIMATE,"
        + " EXACT",
    "ANNUAL_REPORT_2021, proactiveDisclosure.normativeDocuments.inForce, BROKEN, BROKEN, EXACT",
    "ANNUAL_REPORT_2021, applications.otherHandling.other.total, BROKEN, BROKEN, EXACT",
    "ANNUAL_REPORT_2019, applications.otherHandling.total, BROKEN, EXACT, EXACT",
    "ANNUAL_REPORT_2019, proactiveDisclosure.fees.itemsLastYear, BROKEN, EXACT, BROKEN",
    "STATISTICS_2017, litigation.corrected, EXACT, EXACT, EXACT",
    "STATISTICS_2017, applications.replies.refused.total, EXACT, APPROXIMATE, APPROXIMATE",
    "STATISTICS_2017, applications.replies.refused.tradeSecret, EXACT, BROKEN, BROKEN",
    "STATISTICS_2017, fees, EXACT, BROKEN, BROKEN",
    "STATISTICS_2017, complaints, EXACT, BROKEN, BROKEN",
  })
  void anIndicatorIsFollowedThroughAllEditions(
      Edition edition, String cell, Continuity in2017, Continuity in2019, Continuity in2021) {
    Indicator indicator =
        Indicator.all().stream()
            .filter(i -> i.edition() == edition && i.cell().name().equals(cell))
            .findFirst()
            .orElseThrow();
    assertEquals(in2017, indicator.continuity(Edition.STATISTICS_2017));
    assertEquals(in2019, indicator.continuity(Edition.ANNUAL_REPORT_2019));
    assertEquals(in2021, indicator.continuity(Edition.ANNUAL_REPORT_2021));
    for (Edition other : Edition.values()) {
      boolean broken = indicator.continuity(other) == Continuity.BROKEN;
      assertEquals(broken, indicator.cells(other).isEmpty());
      assertEquals(other == edition, indicator.reason(other).zh().isEmpty());
    }
  }

  @Test
  void aSumIsContinuedTermByTerm() {
    Indicator refused =
        Indicator.all().stream()
            .filter(i -> i.cell().name().equals("applications.replies.refused.total"))
            .findFirst()
            .orElseThrow();
    assertEquals("applications.replies.refused.total of statistics-2017", refused.toString());
    assertEquals(
        Edition.ANNUAL_REPORT_2021.catalogue().matching("applications.refused.*.total"),
        refused.cells(Edition.ANNUAL_REPORT_2021));
  }

  @Test
  void everyFigureOfEveryEditionHasAnIndicatorOfItsOwn() {
    for (Edition edition : Edition.values()) {
      Set<List<Cell>> followed =
          Indicator.all().stream().map(i -> i.cells(edition)).collect(Collectors.toSet());
      for (Cell cell : edition.catalogue().cells()) {
        assertEquals(cell.kind().isNumeric(), followed.contains(List.of(cell)), cell.name());
      }
    }
  }

  @Test
  void editionsThatDoNotFollowEachOtherHaveNoCrosswalk() {
    assertTrue(Crosswalk.find(Edition.STATISTICS_2017, Edition.ANNUAL_REPORT_2021).isEmpty());
    assertTrue(Crosswalk.find(Edition.ANNUAL_REPORT_2021, Edition.ANNUAL_REPORT_2019).isEmpty());
  }
}
