package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Redundancy;
import org.opendisclosure.rules.rule.RuleConflict;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.rule.RuleFileException.Problem;

/** Rules that exclude each other, that never apply, and that follow from others. */
class ContradictoryRulesTest {

  private static final String RECEIVED = "applications.newlyReceived";
  private static final String PERSONS = RECEIVED + ".naturalPerson";
  private static final String TOTAL = RECEIVED + ".total";
  private static final String FEES = "proactiveDisclosure.fees.amount";
  private static final Layout REPORT = Layouts.builtIn().find("annual-report-2021").orElseThrow();

  /** A rule file of error rules {@code own.1}, {@code own.2}, … that start in lines 5, 6, … */
  private static RuleSet rules(String... checks) {
    StringBuilder text = new StringBuilder("id: own\nversion: 1\neditions: [annual-report-2021]\n");
    text.append("rules:\n");
    for (int i = 0; i < checks.length; i++) {
      String severity = checks[i].startsWith("warning ") ? "warning" : "error";
      text.append("  - {id: own.").append(i + 1);
      text.append(", severity: ").append(severity).append(", source: practice, zh: 甲, en: a");
      text.append(", check: '").append(checks[i].replace("warning ", "")).append("'}\n");
    }
    return TestRules.read(text.toString());
  }

  private static List<Problem> problems(String... checks) {
    RuleSet rules = rules(checks);
    return assertThrows(RuleFileException.class, () -> Checker.builtIn().with(rules)).problems();
  }

  private static Diagnosis diagnosis(String... checks) {
    return Checker.builtIn().with(rules(checks)).diagnose(REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PERSONS + " < 0",
        PERSONS + " + " + TOTAL + " <= -1",
        "2 * " + PERSONS + " = 7",
        "2 * " + PERSONS + " + 4 * " + TOTAL + " = 7",
        "0.5 * " + PERSONS + " = 0.25",
        PERSONS + " > 3 and " + PERSONS + " < 4",
        "2 * " + PERSONS + " > 6 and 2 * " + PERSONS + " < 8",
        FEES + " > 3 and " + FEES + " < 3",
        FEES + " > 3.5 and 2 * " + FEES + " <= 7",
        PERSONS + " = 1 and not " + PERSONS + " >= 1",
        "(" + PERSONS + " = 1 or " + PERSONS + " = 2) and " + PERSONS + " > 2",
        PERSONS + " > 0 iff not " + PERSONS + " > 0",
        PERSONS + " != 0 and " + PERSONS + " < 1",
        "stated(" + PERSONS + ") and not stated(" + RECEIVED + ".*)",
        "header.makesRules = 2",
        "header.makesRules > 1",
      })
  void aRuleThatNoFormSatisfiesIsRefused(String check) {
    List<Problem> problems = problems(check);
    assertEquals(1, problems.size());
    assertEquals("own.1", problems.get(0).rule());
    assertEquals(5, problems.get(0).line());
    assertTrue(problems.get(0).toString().contains("no form can satisfy the check"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PERSONS + " > 3 and " + PERSONS + " < 5",
        "3 * " + PERSONS + " + 5 * " + TOTAL + " = 7",
        FEES + " > 3 and " + FEES + " < 4",
        FEES + " > 3 and 2 * " + FEES + " < 6.0000001",
        "not stated(" + PERSONS + ") and stated(" + RECEIVED + ".*)",
        "header.makesRules = 1",
        PERSONS + " >= 9007199254740993",
        "if " + PERSONS + " > 0 then " + PERSONS + " > 9007199254740993",
      })
  void aRuleThatSomeFormSatisfiesIsTaken(String check) {
    assertDoesNotThrow(() -> Checker.builtIn().with(rules(check)));
  }

  @Test
  void rulesThatExcludeEachOtherAreRefusedWithAllThatIsNeededForIt() {
    List<Problem> problems =
        problems(
            TOTAL + " >= 10",
            "sum(" + RECEIVED + ".* except " + TOTAL + ") <= 3",
            "applications.carriedOver.total >= 1");
    assertEquals(1, problems.size());
    assertEquals(6, problems.get(0).line());
    String message = problems.get(0).toString();
    assertTrue(message.contains("report.applicants (annual-report.yaml:"), message);
    assertTrue(message.contains("own.1 (own.yaml:5)"), message);
    assertTrue(!message.contains("own.3") && !message.contains("report.balance"), message);
  }

  @Test
  void everyContradictionIsTold() {
    List<Problem> problems =
        problems(
            TOTAL + " >= 10",
            TOTAL + " <= 9",
            "review.reconsideration.total = 1",
            "review.reconsideration.upheld = 2");
    assertEquals(List.of("own.2", "own.4"), problems.stream().map(Problem::rule).toList());
  }

  @Test
  void rulesOfAnotherFileAreRegardedToo() {
    Checker checker = Checker.builtIn().with(rules(TOTAL + " >= 10"));
    RuleSet second =
        TestRules.read(
            """
            id: second
            version: 1
            editions: [annual-report-2021]
            rules:
              - {id: second.1, severity: error, source: practice, zh: 乙, en: b, check: '%s < 7'}
            """
                .formatted(TOTAL));
    RuleFileException refused = assertThrows(RuleFileException.class, () -> checker.with(second));
    assertTrue(refused.problems().get(0).toString().contains("own.1 (own.yaml:5)"));
  }

  /** What a profile has made contradictory is no fault of a file that is added then. */
  @Test
  void onlyContradictionsWithAddedRulesAreRefused() {
    RuleSet many = rules("warning " + TOTAL + " >= 10", TOTAL + " <= 9");
    String text = "id: strict\nversion: 1\nseverity: {own.1: error}\n";
    Profile strict = Profile.read(new StringReader(text), "strict.yaml", many);
    Checker checker = Checker.builtIn().with(many).with(strict);
    assertEquals(1, checker.diagnose(REPORT).conflicts().size());
    String more = TestRules.file(Edition.ANNUAL_REPORT_2021, TOTAL + " >= " + PERSONS);
    assertDoesNotThrow(() -> checker.with(TestRules.read(more.replace("own", "more"))));
  }

  @Test
  void aConditionThatCanNeverHoldIsRefused() {
    String message =
        problems("warning if " + PERSONS + " < 0 then " + TOTAL + " > 0").get(0).toString();
    assertTrue(message.contains("the condition after 'if' can never hold"), message);
    String inLoop =
        problems(
                "for c in {naturalPerson, total}: if "
                    + RECEIVED
                    + ".$c < 0 then "
                    + TOTAL
                    + " > 0")
            .get(0)
            .toString();
    assertTrue(inLoop.contains("(c=naturalPerson)"), inLoop);
  }

  @Test
  void whatFollowsFromOtherRulesIsToldByTheDiagnosisOnly() {
    Diagnosis diagnosis =
        diagnosis(
            TOTAL + " >= 10",
            PERSONS + " <= " + TOTAL,
            "warning if " + TOTAL + " < 5 then review.reconsideration.total = 0",
            "warning " + TOTAL + " > 0 or review.reconsideration.total > 3",
            "warning " + PERSONS + " <= review.reconsideration.total");
    assertEquals(List.of(), diagnosis.conflicts());
    List<Redundancy> own =
        diagnosis.redundancies().stream()
            .filter(redundancy -> redundancy.rule().rule().id().startsWith("own."))
            .toList();
    assertEquals(
        List.of("own.2 report.applicants", "own.3 own.1", "own.4 own.1"),
        own.stream().map(r -> r.rule().rule().id() + " " + r.from().get(0).rule().id()).toList());
    assertEquals(List.of(false, true, false), own.stream().map(Redundancy::neverApplies).toList());
    assertEquals("row=" + RECEIVED, own.get(0).from().get(0).bindings());
    assertTrue(own.get(1).message().zh().contains("与 own.1 不能同时成立"));
  }

  @Test
  void ofTwoRulesThatSayTheSameTheLaterIsRedundant() {
    List<String> redundant = new ArrayList<>();
    diagnosis(PERSONS + " <= 5", "5 >= " + PERSONS, PERSONS + " >= 0").redundancies().stream()
        .filter(redundancy -> redundancy.rule().rule().id().startsWith("own."))
        .forEach(redundancy -> redundant.add(redundancy.message().en()));
    assertEquals(List.of("own.2 holds whenever own.1 does."), redundant);
    Redundancy always =
        diagnosis(PERSONS + " + " + TOTAL + " >= 0").redundancies().stream()
            .filter(redundancy -> redundancy.rule().rule().id().equals("own.1"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(), always.from());
    assertTrue(always.message().zh().contains("只要没有负数就总是成立"));
  }

  @Test
  void aWarningThatEveryConsistentFormGetsIsAConflict() {
    List<RuleConflict> conflicts = diagnosis("warning " + PERSONS + " > " + TOTAL).conflicts();
    assertEquals(
        List.of("report.applicants", "own.1"),
        conflicts.get(0).rules().stream().map(rule -> rule.rule().id()).toList());
    assertTrue(conflicts.get(0).message().zh().startsWith("没有任何表能同时满足这 2 条:"));
  }

  /**
   * What a layout does not print is 0, so that a rule may fail on its forms that holds on others.
   */
  @Test
  void aLayoutCanMakeRulesContradictory() {
    Checker checker =
        Checker.builtIn().with(rules("applications.otherHandling.undivided.total > 0"));
    assertEquals(1, checker.diagnose(REPORT).conflicts().size());
    Layout hybrid = Layouts.builtIn().find("annual-report-2021-hybrid").orElseThrow();
    assertEquals(List.of(), checker.diagnose(hybrid).conflicts());
  }

  @Test
  void theBuiltInRulesExcludeNothing() {
    for (Layout layout : Layouts.builtIn().all()) {
      assertEquals(List.of(), Checker.builtIn().diagnose(layout).conflicts(), layout.id());
    }
  }
}
