package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.UnusedExplanation.Cause;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.SeverityChange;

/** What a deployment may change about the rules, and what it may not. */
class ProfileTest {

  private static final String HEAD = "id: our-province\nversion: 2\n";

  /** A warning: the heading states 33, its lines add up to 75. */
  private static final String HEADING = "statistics.heading";

  private static Profile profile(String text, RuleSet... added) {
    return Profile.read(new StringReader(HEAD + text), "profile.yaml", added);
  }

  private static Report check(StatisticsForm form, String profile) {
    return Checker.builtIn().with(profile(profile)).check(form);
  }

  private static List<String> refused(String text, RuleSet... added) {
    return assertThrows(RuleFileException.class, () -> profile(text, added)).problems().stream()
        .map(RuleFileException.Problem::toString)
        .toList();
  }

  @Test
  void aProfileIsReadFromItsFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("profile.yaml");
    Files.writeString(
        file,
        HEAD
            + "severity: {statistics.heading: error}\n"
            + "off: [statistics.fees]\n"
            + "weights: {applications.**.total: 3}\n");
    Profile profile = Profile.read(file);
    assertEquals("our-province 2", profile.toString());
    assertEquals(Map.of(HEADING, Severity.ERROR), profile.severities());
    assertEquals(List.of("statistics.fees"), profile.off());
    assertTrue(profile.weights().isPresent());
    assertEquals(Optional.empty(), profile("").weights());
    Path none = folder.resolve("none.yaml");
    assertThrows(java.io.UncheckedIOException.class, () -> Profile.read(none));
  }

  @Test
  void aWarningMadeAnErrorDecidesTheVerdict() {
    assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(TestForm.JINPEN).verdict());
    Report report = check(TestForm.JINPEN, "severity: {statistics.heading: error}");
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(HEADING, report.findings().get(0).rule().id());
    assertEquals(Severity.ERROR, report.findings().get(0).rule().severity());
  }

  @Test
  void anEquationMadeAnErrorTakesPartInTheSearchForTheWrongFigure() {
    String file = TestRules.file(Edition.STATISTICS_2017, "complaints = 99");
    RuleSet own = TestRules.read(file.replace("severity: error", "severity: warning"));
    Checker checker = Checker.builtIn().with(own);
    assertEquals(List.of(), own(checker.check(TestForm.OTOG)).suspects());
    Checker graver = checker.with(profile("severity: {own.rule: error}", own));
    Correction correction = own(graver.check(TestForm.OTOG)).suspects().get(0).corrections().get(0);
    assertEquals(99, correction.needed());
  }

  private static Finding own(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().id().equals("own.rule"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anErrorMadeAWarningNeitherDecidesTheVerdictNorSuspectsAnyFigure() {
    StatisticsForm wrong = TestForm.with(TestForm.HUAIAN, "review.reconsideration.total=350");
    assertEquals(Verdict.INCONSISTENT, Checker.builtIn().check(wrong).verdict());
    Report report = check(wrong, "severity: {report.review: warning}");
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(List.of(), report.findings().get(0).suspects());
    assertEquals(1, report.count(Outcome.VIOLATED));
  }

  @Test
  void aRuleThatIsOffIsNotApplied() {
    Checker checker = Checker.builtIn().with(profile("off: [statistics.heading]"));
    assertTrue(
        checker.rules(Edition.STATISTICS_2017).stream().noneMatch(r -> r.id().equals(HEADING)));
    Report report = checker.check(TestForm.JINPEN);
    assertEquals(0, report.count(Outcome.VIOLATED));
    assertTrue(
        report.count(Outcome.SATISFIED)
            < Checker.builtIn().check(TestForm.JINPEN).count(Outcome.SATISFIED) + 1);
  }

  @Test
  void weightsSayWhichFigureIsSuspectedLeast() {
    StatisticsForm wrong = TestForm.with(TestForm.HUAIAN, "review.reconsideration.total=350");
    Report report = check(wrong, "weights: {'review.reconsideration.{upheld, corrected}': 5}");
    assertEquals(3, report.findings().get(0).suspects().size());
  }

  @Test
  void aReportSaysWhatOfTheProfileApplies() {
    String profile =
        "severity: {statistics.heading: error, statistics.replies: error, report.review: warning}\n"
            + "off: [report.procurement, statistics.fees]\n";
    Report report = check(TestForm.JINPEN, profile);
    assertEquals("our-province", report.profile().orElseThrow().id());
    assertEquals(
        List.of(new SeverityChange(HEADING, Severity.WARNING, Severity.ERROR)),
        report.severityChanges());
    assertEquals(List.of("statistics.fees"), report.switchedOff());
    Report without = Checker.builtIn().check(TestForm.JINPEN);
    assertEquals(Optional.empty(), without.profile());
    assertEquals(List.of(), without.severityChanges());
  }

  @Test
  void aProfileMayNameRulesThatAreAddedAndRulesBetweenYears() {
    RuleSet own = TestRules.rules(Edition.STATISTICS_2017, "complaints = 99");
    Profile profile = profile("severity: {own.rule: warning, years.in-force: error}", own);
    Report report = Checker.builtIn().with(own).with(profile).check(TestForm.OTOG);
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(
        List.of("profile.yaml:3:12: there is no rule 'own.rule'"),
        refused("severity: {own.rule: error}"));
    StatisticsForm last = TestForm.with(TestForm.HUAIAN, "year=2023");
    assertTrue(
        BetweenYears.builtIn()
            .with(profile)
            .check(YearForm.of(last, 2023), YearForm.of(TestForm.HUAIAN, 2024))
            .findings()
            .stream()
            .anyMatch(
                f ->
                    f.rule().id().equals("years.in-force")
                        && f.rule().severity() == Severity.ERROR));
  }

  @Test
  void anExplanationOfARuleThatIsOffIsTold() {
    ExplainedDifference explanation =
        ExplainedDifference.builder()
            .rule(HEADING)
            .fingerprint("4c8b6f16040bf48d")
            .code(ReasonCode.DEFINITION)
            .text("标题行只计一次")
            .build();
    StatisticsForm form = TestForm.JINPEN.withExplanations(List.of(explanation));
    UnusedExplanation unused = check(form, "off: [statistics.heading]").unusedExplanations().get(0);
    assertEquals(Cause.RULE_OFF, unused.cause());
    assertTrue(unused.message().zh().contains("已停用"));
  }

  @Test
  void allMistakesOfAProfileAreToldAtOnceEachWithItsPlaceAndTheNearestName() {
    assertEquals(
        List.of(
            "profile.yaml:4:3: there is no rule 'statistics.headings'; did you mean"
                + " statistics.heading?",
            "profile.yaml:5:18: unknown severity 'warn'; expected one of [error, warning,"
                + " information]",
            "profile.yaml:6:7: there is no rule 'report.reviews'; did you mean report.review?",
            "profile.yaml:6:23: the rule 'report.review' is given a severity as well",
            "profile.yaml:6:38: the rule 'report.reviews' is listed twice",
            "profile.yaml:8:3: no edition has a number named applications.receivd.total; did you"
                + " mean applications.received.total?",
            "profile.yaml:9:9: expected a whole number for 'fees', found str 'high'"),
        refused(
            """
            severity:
              statistics.headings: error
              report.review: warn
            off: [report.reviews, report.review, report.reviews]
            weights:
              applications.receivd.total: 2
              fees: high
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour: red | profile.yaml:3:1: unknown key 'colour'; expected one of [id, version,"
            + " severity, off, weights]",
        "of: [a] | profile.yaml:3:1: unknown key 'of'; did you mean off or id?",
        "severity: error | profile.yaml:3:11: expected a mapping for 'severity', found str 'error'",
        "weights: {fees: 0} | profile.yaml:3:11: the weight of 'fees' must be from 1 to 1000000,"
            + " but is 0",
        "weights: {fees: 1.5} | profile.yaml:3:17: expected a whole number for 'fees', found float"
            + " '1.5'",
        "off: statistics.fees | profile.yaml:3:6: expected a list for 'off', found str"
            + " 'statistics.fees'",
      })
  void aMistakeIsToldWithItsPlace(String text, String problem) {
    assertEquals(List.of(problem), refused(text));
  }

  @Test
  void anEmptyFileIsRefused() {
    assertEquals(
        "profile.yaml: the file is empty; expected id, version and what to change",
        assertThrows(
                RuleFileException.class, () -> Profile.read(new StringReader(""), "profile.yaml"))
            .getMessage());
  }
}
