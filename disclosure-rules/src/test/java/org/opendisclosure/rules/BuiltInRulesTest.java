package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;

/** Each built-in rule with a form that satisfies it and one that breaks it. */
class BuiltInRulesTest {

  /**
   * rule | severity, source | published form | change that keeps it (may be empty) | change that
   * breaks it.
   */
  private static final String TABLE =
      """
      statistics.not-negative | error definition | otog | complaints=7 | complaints=-7
      statistics.not-negative | error definition | otog | institutions.dedicatedFunds=0.000001 | institutions.dedicatedFunds=-0.000001
      statistics.not-negative | error definition | jinpen | response.heading=1 | response.heading=-1
      statistics.received | error arithmetic | otog | applications.received.byChannel.fax= | applications.received.byChannel.fax=1
      statistics.concluded | error arithmetic | otog | applications.concluded.onTime=1; applications.concluded.extended=1 | applications.concluded.extended=1
      statistics.replies | error arithmetic | otog | applications.replies.granted=0; applications.replies.referredElsewhere=1 | applications.replies.referredElsewhere=1
      statistics.replies | error arithmetic | otog | applications.replies.refused.stateSecret=9 | applications.replies.refused.total=0
      statistics.refused | error arithmetic | otog | applications.replies.refused.tradeSecret=0; applications.replies.refused.otherStatutoryGrounds=1 | applications.replies.refused.stateSecret=1
      statistics.reconsideration | error arithmetic | otog | reconsideration.total=6; reconsideration.upheld=1; reconsideration.corrected=2; reconsideration.other=3 | reconsideration.other=1
      statistics.litigation | error arithmetic | otog | litigation.total=6; litigation.upheld=1; litigation.corrected=2; litigation.other=3 | litigation.total=1
      statistics.staff | error arithmetic | jinpen | institutions.staff.total=3; institutions.staff.fullTime=1 | institutions.staff.fullTime=1
      statistics.heading | warning arithmetic | jinpen | proactiveDisclosure.byChannel.heading=75 | proactiveDisclosure.byChannel.heading=; proactiveDisclosure.proposals.heading=1
      statistics.heading | warning arithmetic | jinpen | proactiveDisclosure.byChannel.heading= | proactiveDisclosure.byChannel.heading=75; proactiveDisclosure.dynamicManagement.heading=1
      statistics.normative-documents-among-items | error printed | otog | proactiveDisclosure.normativeDocumentsDisclosed=29 | proactiveDisclosure.normativeDocumentsDisclosed=31
      statistics.press-conferences-by-principal | error printed | otog | response.byWay.pressConferences=2; response.byWay.pressConferencesByPrincipal=2 | response.byWay.pressConferencesByPrincipal=1
      statistics.online-interviews-by-principal | error printed | otog | response.byWay.onlineInterviews=1; response.byWay.onlineInterviewsByPrincipal=1 | response.byWay.onlineInterviewsByPrincipal=1
      statistics.items-within-channels | warning printed | otog | proactiveDisclosure.disclosedItems=97 | proactiveDisclosure.disclosedItems=98
      statistics.items-cover-channel | warning printed | otog | proactiveDisclosure.disclosedItems=45 | proactiveDisclosure.disclosedItems=44
      statistics.hot-topics-within-ways | warning printed | otog | response.hotTopicsAnswered=1; response.byWay.otherWays=1 | response.hotTopicsAnswered=1; response.byWay.pressConferencesByPrincipal=1; response.byWay.onlineInterviewsByPrincipal=1
      statistics.normative-documents-issued | warning practice | otog | proactiveDisclosure.normativeDocumentsIssued=31 | proactiveDisclosure.normativeDocumentsIssued=29
      statistics.opinions-not-adopted | error definition | jinpen | proactiveDisclosure.preDecisionDisclosure.opinionsCollected=5; proactiveDisclosure.preDecisionDisclosure.opinionsNotAdopted=5 | proactiveDisclosure.preDecisionDisclosure.opinionsNotAdopted=1
      statistics.supervisors-opinions-adopted | error definition | jinpen | institutions.supervisors.opinionsRaised=2; institutions.supervisors.opinionsAdopted=2 | institutions.supervisors.opinionsAdopted=2
      statistics.replies-within-concluded | warning practice | otog | applications.replies.total=1 | applications.replies.total=3
      statistics.concluded-within-received | warning practice | otog | applications.concluded.total=1 | applications.concluded.total=3
      statistics.persons-trained | warning definition | otog | meetings.personsTrained=0; meetings.trainingCourses=0 | meetings.trainingCourses=0
      statistics.public-delegates | warning definition | jinpen | response.openMeetings.meetings=1; response.openMeetings.publicDelegates=9 | response.openMeetings.publicDelegates=9
      statistics.fees | warning practice | otog | fees=0.5 | fees=0.5; applications.received.total=0
      report.not-negative-except-changes | error definition | liupanshui | proactiveDisclosure.administrativeLicensing.change=-1 | review.reconsideration.pending=-1
      report.not-negative-except-changes | error definition | liupanshui | proactiveDisclosure.fees.change=-1 | proactiveDisclosure.procurement.amount=-0.01
      report.not-negative | error definition | huaian | proactiveDisclosure.fees.amount=0 | proactiveDisclosure.fees.amount=-96171.6
      report.newly-disclosed | error definition | liupanshui | proactiveDisclosure.normativeDocuments.newlyDisclosed=90 | proactiveDisclosure.normativeDocuments.newlyDisclosed=91
      report.newly-disclosed | error definition | liupanshui | proactiveDisclosure.rules.newlyMade=1 | proactiveDisclosure.rules.newlyDisclosed=1
      report.items-not-negative | error definition | liupanshui | proactiveDisclosure.administrativeLicensing.change=-10 | proactiveDisclosure.administrativeLicensing.change=-11
      report.items-not-negative | error definition | liupanshui | proactiveDisclosure.fees.change=1 | proactiveDisclosure.fees.change=-1
      report.decisions-need-items | warning practice | liupanshui | proactiveDisclosure.administrativePenalties.decisions=5; proactiveDisclosure.administrativePenalties.change=1 | proactiveDisclosure.administrativePenalties.decisions=5
      report.procurement | warning practice | liupanshui | proactiveDisclosure.procurement.projects=0; proactiveDisclosure.procurement.amount=0.00 | proactiveDisclosure.procurement.projects=0
      report.procurement | warning practice | liupanshui | proactiveDisclosure.procurement.projects=1 | proactiveDisclosure.procurement.amount=0
      report.power-to-make-rules | warning definition | huaian | level=PROVINCE | level=COUNTY
      report.power-to-make-rules | warning definition | huaian | level=STATE_COUNCIL_DEPARTMENT | level=PREFECTURE_DEPARTMENT
      report.power-to-make-rules | warning definition | liupanshui | | proactiveDisclosure.rules.totalDisclosed=1
      report.balance | error printed | huaian | applications.carriedOver.total=35; applications.carriedForward.total=104 | applications.carriedOver.total=35
      report.balance | error printed | liupanshui | | applications.carriedForward.publicInterestOrganisation=0
      report.total-handled | error arithmetic | huaian | applications.disclosed.naturalPerson=1287; applications.partlyDisclosed.naturalPerson=448 | applications.partlyDisclosed.naturalPerson=448
      report.total-handled | error arithmetic | liupanshui | applications.otherHandling.total= | applications.otherHandling.total=1
      report.total-handled | error arithmetic | huaian | applications.otherHandling.other.total=109; applications.otherHandling.undivided.total=1 | applications.otherHandling.undivided.total=1
      report.applicants | error arithmetic | huaian | applications.disclosed.naturalPerson=1287; applications.disclosed.otherOrganisation=4 | applications.disclosed.otherOrganisation=4
      report.applicants | error arithmetic | liupanshui | | applications.otherHandling.researchInstitution=1
      report.other-handling-once | error printed | huaian | applications.otherHandling.other.total=0 | applications.otherHandling.undivided.naturalPerson=0
      report.review | error arithmetic | huaian | review.reconsideration.upheld=73; review.reconsideration.pending=36 | review.reconsideration.total=350
      report.review | error arithmetic | liupanshui | | review.litigation.afterReconsideration.other=1
      """;

  record Row(String rule, String kind, String form, String kept, String broken) {

    static Row of(String line) {
      List<String> fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      assertEquals(5, fields.size(), line);
      return new Row(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
    }

    StatisticsForm with(String changes) {
      return TestForm.with(TestForm.PUBLISHED.get(form), changes.split(";"));
    }

    @Override
    public String toString() {
      return rule + ": " + broken;
    }
  }

  static Stream<Row> table() {
    return TABLE.lines().map(Row::of);
  }

  private static List<Finding> violations(String rule, StatisticsForm form) {
    return Checker.builtIn().check(form).findings().stream()
        .filter(f -> f.rule().id().equals(rule) && f.outcome() == Outcome.VIOLATED)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("table")
  void holdsOnOneFormAndFailsOnTheOther(Row row) {
    assertEquals(List.of(), violations(row.rule, row.with(row.kept)), row.kept);
    List<Finding> broken = violations(row.rule, row.with(row.broken));
    assertEquals(1, broken.size(), row.broken);
    Rule rule = broken.get(0).rule();
    assertEquals(row.kind, rule.severity().id() + " " + rule.source().id());
  }

  /** The number of lines of table three. */
  private static long tableThree(Edition edition) {
    return edition.catalogue().findTable("applications").orElseThrow().lines().size();
  }

  @Test
  void theTableHasEveryBuiltInRule() {
    Set<String> listed = table().map(Row::rule).collect(Collectors.toCollection(TreeSet::new));
    Set<String> builtIn =
        Arrays.stream(Edition.values())
            .flatMap(edition -> Checker.builtIn().rules(edition).stream())
            .map(Rule::id)
            .filter(id -> !id.startsWith("narrative."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(builtIn, listed);
  }

  @Test
  void onlyTheReportsOfTheirEditionHaveTheRulesOfOneEdition() {
    List<String> old = ids(Edition.ANNUAL_REPORT_2019);
    List<String> current = ids(Edition.ANNUAL_REPORT_2021);
    assertTrue(old.contains("report.procurement"));
    assertTrue(old.contains("report.balance"));
    assertTrue(current.contains("report.balance"));
    assertTrue(current.contains("report.other-handling-once"));
    assertEquals(Set.of(), shared(old, List.of("report.other-handling-once")));
    assertEquals(
        Set.of(), shared(current, List.of("report.procurement", "report.newly-disclosed")));
  }

  @Test
  void noRuleIsNamedAfterAnEdition() {
    for (Edition edition : Edition.values()) {
      assertEquals(
          List.of(), ids(edition).stream().filter(id -> id.matches(".*\\d{4}.*")).toList());
    }
  }

  private static Set<String> shared(List<String> a, List<String> b) {
    Set<String> shared = new TreeSet<>(a);
    shared.retainAll(b);
    return shared;
  }

  private static List<String> ids(Edition edition) {
    return Checker.builtIn().rules(edition).stream().map(Rule::id).toList();
  }

  @Test
  void tableThreeIsBalancedColumnByColumnAndAddedUpRowByRow() {
    Map<String, Long> instances =
        Stream.of("report.balance", "report.total-handled", "report.applicants", "report.review")
            .collect(
                Collectors.toMap(
                    id -> id, id -> (long) instances(id, Edition.ANNUAL_REPORT_2019).size()));
    assertEquals(
        Map.of(
            "report.balance", 7L,
            "report.total-handled", 7L,
            "report.applicants", tableThree(Edition.ANNUAL_REPORT_2019),
            "report.review", 3L),
        instances);
    assertEquals(
        tableThree(Edition.ANNUAL_REPORT_2021),
        instances("report.applicants", Edition.ANNUAL_REPORT_2021).size());
    assertEquals(
        List.of("column=naturalPerson", "column=businessEnterprise"),
        instances("report.balance", Edition.ANNUAL_REPORT_2021).stream()
            .map(Instance::bindings)
            .limit(2)
            .toList());
  }

  private static List<Instance> instances(String rule, Edition edition) {
    return RuleSet.builtIn(edition).instances(Scope.of(edition)).stream()
        .filter(instance -> instance.rule().id().equals(rule))
        .toList();
  }

  @Test
  void everyStatementIsInBothLanguagesAndHasNoFigures() {
    List<String> odd = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      for (Rule rule : Checker.builtIn().rules(edition)) {
        String zh = rule.statement().zh();
        String en = rule.statement().en();
        if (!zh.matches(".*\\p{IsHan}.*") || zh.endsWith("。") || !en.matches("[a-z].*[^.]")) {
          odd.add(rule.id());
        }
      }
    }
    assertEquals(List.of(), odd);
  }
}
