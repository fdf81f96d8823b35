package org.opendisclosure.model.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.Edition;

/** Which figures of several organs add up to that of their superior organ, line by line. */
class OverlapTest {

  /** The lines of which some figure does not simply add up; headings, answers and texts apart. */
  private static List<String> doubtful(Edition edition) {
    List<String> found = new ArrayList<>();
    for (Cell cell : edition.catalogue().cells()) {
      if (cell.overlap() != Overlap.NONE && isFigure(cell)) {
        String line = cell.line().id() + " " + cell.overlap();
        if (!found.contains(line)) {
          found.add(line);
        }
      }
    }
    return found;
  }

  private static boolean isFigure(Cell cell) {
    return cell.kind().isNumeric() && cell.kind() != Kind.HEADING;
  }

  @Test
  void inTheStatisticsTable() {
    assertEquals(
        List.of(
            "proactiveDisclosure.disclosedItems DISTINCT",
            "proactiveDisclosure.normativeDocumentsDisclosed JOINT_DOCUMENTS",
            "proactiveDisclosure.normativeDocumentsIssued JOINT_DOCUMENTS",
            "proactiveDisclosure.proposals.deputiesSuggestions JOINT_PROPOSALS",
            "proactiveDisclosure.proposals.cppccProposals JOINT_PROPOSALS",
            "response.hotTopicsAnswered DISTINCT",
            "response.byWay.pressConferences JOINT_EVENTS",
            "response.byWay.pressConferencesByPrincipal JOINT_EVENTS",
            "response.byWay.socialMediaResponses JOINT_EVENTS",
            "response.byWay.otherWays JOINT_EVENTS",
            "institutions.supervisors.persons WHOLE_REGION",
            "institutions.supervisors.supervisionsHeld WHOLE_REGION",
            "institutions.supervisors.opinionsRaised WHOLE_REGION",
            "institutions.supervisors.opinionsAdopted WHOLE_REGION"),
        doubtful(Edition.STATISTICS_2017));
  }

  @Test
  void inTheAnnualReportOf2019() {
    assertEquals(
        List.of(
            "proactiveDisclosure.rules DRAFTED_RULES",
            "proactiveDisclosure.normativeDocuments JOINT_DOCUMENTS",
            "proactiveDisclosure.administrativeLicensing SAME_MATTERS",
            "proactiveDisclosure.otherExternalMatters SAME_MATTERS",
            "proactiveDisclosure.administrativePenalties SAME_MATTERS",
            "proactiveDisclosure.administrativeCompulsion SAME_MATTERS",
            "proactiveDisclosure.fees SAME_MATTERS",
            "proactiveDisclosure.procurement UNPRINTED_UNIT"),
        doubtful(Edition.ANNUAL_REPORT_2019));
    assertEquals(Overlap.NONE, overlap("proactiveDisclosure.administrativeLicensing.decisions"));
    assertEquals(Overlap.NONE, overlap("proactiveDisclosure.procurement.projects"));
  }

  private static Overlap overlap(String cell) {
    return Edition.ANNUAL_REPORT_2019.catalogue().get(cell).overlap();
  }

  @Test
  void inTheAnnualReportOf2021() {
    assertEquals(
        List.of(
            "proactiveDisclosure.rules DRAFTED_RULES",
            "proactiveDisclosure.normativeDocuments JOINT_DOCUMENTS"),
        doubtful(Edition.ANNUAL_REPORT_2021));
  }

  @ParameterizedTest
  @EnumSource
  void applicationsReviewsAndMoneyAddUp(Edition edition) {
    Predicate<Cell> isTableThreeOrFour =
        cell -> cell.name().matches("(applications|review|reconsideration|litigation|fees)\\b.*");
    edition.catalogue().cells().stream()
        .filter(isTableThreeOrFour.and(OverlapTest::isFigure))
        .forEach(cell -> assertEquals(Additivity.ADDITIVE, cell.overlap().additivity()));
  }

  @ParameterizedTest
  @EnumSource
  void headingsAnswersAndTextsNeverAddUp(Edition edition) {
    edition.catalogue().cells().stream()
        .filter(cell -> !isFigure(cell))
        .forEach(
            cell ->
                assertEquals(Additivity.NOT_ADDITIVE, cell.overlap().additivity(), cell.name()));
  }

  @Test
  void whateverDoesNotAddUpHasItsReasonInBothLanguages() {
    for (Overlap overlap : Overlap.values()) {
      if (overlap != Overlap.NONE) {
        assertNotEquals(Additivity.ADDITIVE, overlap.additivity());
        assertNotEquals("", overlap.zh());
        assertNotEquals("", overlap.en());
      }
    }
    assertEquals("not-additive", Additivity.NOT_ADDITIVE.id());
  }
}
