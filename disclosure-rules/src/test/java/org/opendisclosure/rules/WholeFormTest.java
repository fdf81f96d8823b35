package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Program;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/** What the rules together see of a form when its figures change or are left blank. */
class WholeFormTest {

  private static Report check(StatisticsForm form) {
    return Checker.builtIn().check(form);
  }

  private static StatisticsForm changed(StatisticsForm form, Cell cell, int by) {
    Figures figures = form.figures();
    BigDecimal value = figures.findAmount(cell).orElseThrow().add(BigDecimal.valueOf(by));
    return TestForm.with(form, cell.name() + "=" + value.toPlainString());
  }

  static Stream<Cell> tableThree() {
    return Edition.ANNUAL_REPORT_2021.catalogue().cells().stream()
        .filter(cell -> cell.name().startsWith("applications."))
        .filter(cell -> TestForm.HUAIAN.figures().isStated(cell));
  }

  @ParameterizedTest
  @MethodSource("tableThree")
  void anyFigureOfTableThreeChangedByOneIsFoundTwice(Cell cell) {
    for (int by : new int[] {1, -1}) {
      StatisticsForm form = changed(TestForm.HUAIAN, cell, by);
      Report report = check(form);
      assertEquals(Verdict.INCONSISTENT, report.verdict());
      List<Finding> telling =
          report.findings().stream()
              .filter(f -> f.rule().severity() == Severity.ERROR && names(f, cell, form))
              .toList();
      assertTrue(telling.size() >= 2, () -> cell + " " + by + ": " + report.findings());
    }
  }

  /** Whether a finding names the cell's row and column and both figures that differ. */
  private static boolean names(Finding finding, Cell cell, StatisticsForm form) {
    String stated = finding.stated().orElseThrow().toPlainString();
    String computed = finding.computed().orElseThrow().toPlainString();
    assertNotEquals(0, finding.difference().orElseThrow().signum());
    assertTrue(finding.message().zh().contains("填报 " + stated), finding.message().zh());
    boolean negative = finding.rule().id().contains("not-negative");
    assertTrue(
        finding.message().zh().contains((negative ? "小于 " : "应为 ") + computed),
        finding.message().zh());
    String figure = form.figures().findAmount(cell).orElseThrow().toPlainString();
    return finding.cells().stream()
        .anyMatch(
            c ->
                c.cell() == cell
                    && !c.row().isEmpty()
                    && !c.column().isEmpty()
                    && c.value().equals(figure)
                    && c.table().equals("三、收到和处理政府信息公开申请情况"));
  }

  /** What the rules say of a form, by rule and cells. */
  private static Map<String, Outcome> outcomes(StatisticsForm form) {
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (Finding finding : check(form).findings()) {
      String cells = String.join(" ", finding.cells().stream().map(c -> c.cell().name()).toList());
      outcomes.put(finding.rule().id() + " " + cells, finding.outcome());
    }
    return outcomes;
  }

  private static List<String> unconstrained(StatisticsForm form) {
    Map<String, Outcome> before = outcomes(form);
    List<String> names = new ArrayList<>();
    for (Cell cell : form.edition().catalogue().cells()) {
      Figures figures = form.figures();
      boolean isZero = figures.findAmount(cell).filter(v -> v.signum() == 0).isPresent();
      if (cell.kind().isNumeric()
          && figures.isStated(cell)
          && outcomes(changed(form, cell, 1)).equals(before)
          && (isZero || outcomes(changed(form, cell, -1)).equals(before))) {
        names.add(cell.name());
      }
    }
    return names;
  }

  @Test
  void figuresOfOtogThatNoRuleConstrains() {
    assertEquals(
        List.of(
            "proactiveDisclosure.byChannel.governmentWebsite",
            "proactiveDisclosure.byChannel.microblog",
            "proactiveDisclosure.byChannel.otherChannels",
            "response.byWay.pressConferences",
            "response.byWay.onlineInterviews",
            "response.byWay.interpretationArticles",
            "response.byWay.socialMediaResponses",
            "response.byWay.otherWays",
            "complaints",
            "fees",
            "institutions.dedicatedBodies",
            "meetings.workingMeetings",
            "meetings.personsTrained"),
        unconstrained(TestForm.OTOG));
  }

  @Test
  void figuresOfJinpenThatNoRuleConstrains() {
    assertEquals(
        List.of(
            "proactiveDisclosure.normativeDocumentsIssued",
            "proactiveDisclosure.byChannel.heading",
            "proactiveDisclosure.byChannel.governmentGazette",
            "proactiveDisclosure.byChannel.microblog",
            "proactiveDisclosure.byChannel.wechat",
            "proactiveDisclosure.byChannel.mobileApp",
            "proactiveDisclosure.preDecisionDisclosure.heading",
            "proactiveDisclosure.preDecisionDisclosure.consultations",
            "proactiveDisclosure.preDecisionDisclosure.publicResponses",
            "proactiveDisclosure.preDecisionDisclosure.opinionsCollected",
            "response.heading",
            "response.byWay.heading",
            "response.byWay.pressConferences",
            "response.byWay.onlineInterviews",
            "response.byWay.interpretationsByPrincipal",
            "response.byWay.interpretationArticles",
            "response.byWay.socialMediaResponses",
            "response.byWay.otherWays",
            "response.openMeetings.heading",
            "response.openMeetings.meetings",
            "applications.heading",
            "complaints",
            "institutions.dedicatedBodies",
            "institutions.publicReadingPoints",
            "institutions.supervisors.heading",
            "institutions.supervisors.persons",
            "institutions.supervisors.supervisionsHeld",
            "institutions.supervisors.opinionsRaised",
            "institutions.dedicatedFunds",
            "meetings.workingMeetings",
            "meetings.trainingCourses"),
        unconstrained(TestForm.JINPEN));
  }

  @Test
  void figuresOfLiupanshuiThatNoRuleConstrains() {
    assertEquals(
        List.of(
            "proactiveDisclosure.normativeDocuments.newlyMade",
            "proactiveDisclosure.normativeDocuments.newlyDisclosed",
            "proactiveDisclosure.normativeDocuments.totalDisclosed",
            "proactiveDisclosure.administrativeLicensing.itemsLastYear",
            "proactiveDisclosure.administrativeLicensing.change",
            "proactiveDisclosure.administrativeLicensing.decisions",
            "proactiveDisclosure.otherExternalMatters.itemsLastYear",
            "proactiveDisclosure.otherExternalMatters.change",
            "proactiveDisclosure.otherExternalMatters.decisions",
            "proactiveDisclosure.administrativePenalties.itemsLastYear",
            "proactiveDisclosure.administrativePenalties.change",
            "proactiveDisclosure.administrativeCompulsion.itemsLastYear",
            "proactiveDisclosure.administrativeCompulsion.change",
            "proactiveDisclosure.fees.itemsLastYear",
            "proactiveDisclosure.fees.change",
            "proactiveDisclosure.procurement.projects",
            "proactiveDisclosure.procurement.amount"),
        unconstrained(TestForm.LIUPANSHUI));
  }

  @Test
  void figuresOfHuaianThatNoRuleConstrains() {
    assertEquals(
        List.of(
            "proactiveDisclosure.rules.issued",
            "proactiveDisclosure.rules.repealed",
            "proactiveDisclosure.rules.inForce",
            "proactiveDisclosure.normativeDocuments.issued",
            "proactiveDisclosure.normativeDocuments.repealed",
            "proactiveDisclosure.normativeDocuments.inForce",
            "proactiveDisclosure.administrativeLicensing.decisions",
            "proactiveDisclosure.administrativePenalties.decisions",
            "proactiveDisclosure.administrativeCompulsion.decisions",
            "proactiveDisclosure.fees.amount"),
        unconstrained(TestForm.HUAIAN));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void blankingAnyFiguresOfAConsistentFormIsNeverAViolation(@ForAll Random random) {
    for (StatisticsForm form : List.of(TestForm.LIUPANSHUI, TestForm.HUAIAN)) {
      double share = random.nextDouble();
      Figures.Builder figures = form.figures().toBuilder();
      for (Cell cell : form.edition().catalogue().cells()) {
        if (random.nextDouble() < share) {
          figures.blank(cell);
        }
      }
      Report report = check(form.withFigures(figures.build()));
      assertEquals(0, report.count(Outcome.VIOLATED), () -> report.findings().toString());
      assertNotEquals(Verdict.INCONSISTENT, report.verdict());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"liupanshui", "huaian"})
  void blankingEveryZeroIsNoViolation(String name) {
    StatisticsForm form = TestForm.PUBLISHED.get(name);
    Figures.Builder figures = form.figures().toBuilder();
    for (Cell cell : form.edition().catalogue().cells()) {
      if (form.figures().findAmount(cell).filter(v -> v.signum() == 0).isPresent()) {
        figures.blank(cell);
      }
    }
    Report report = check(form.withFigures(figures.build()));
    assertEquals(0, report.count(Outcome.VIOLATED));
    assertTrue(report.settled().size() > 30);
    assertEquals(List.of(), report.contradictions());
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void aBlankFormBreaksNothing(Edition edition) {
    Report report = check(TestForm.blank(edition));
    assertEquals(0, report.count(Outcome.VIOLATED));
    assertEquals(Verdict.UNDETERMINED, report.verdict());
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void everyInstanceIsCountedUnderOneOutcome(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    Report report = check(form);
    int instances = RuleSet.builtIn(edition).instances(Scope.of(edition)).size();
    int counted = 0;
    for (Outcome outcome : Outcome.values()) {
      counted += report.count(outcome);
    }
    assertEquals(instances, counted);
    assertEquals(
        report.findings().size(),
        report.count(Outcome.VIOLATED) + report.count(Outcome.UNDETERMINED));
    assertEquals(form, report.form());
    for (Finding finding : report.findings()) {
      assertEquals(
          finding.outcome() == Outcome.VIOLATED, finding.blanks().isEmpty() && isKnown(finding));
      assertFalse(finding.message().zh().contains("null"), finding.message().zh());
      assertFalse(finding.message().en().contains("null"), finding.message().en());
    }
  }

  /** Only an unknown level of the organ keeps a rule open without a blank cell. */
  private static boolean isKnown(Finding finding) {
    return finding.outcome() == Outcome.VIOLATED
        || !finding.rule().id().equals("report.power-to-make-rules");
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void fillingBlanksNeverTurnsAnErrorRuleAround(@ForAll Edition edition, @ForAll long seed) {
    Random random = new Random(seed);
    StatisticsForm form = new FormGenerator(edition, random).next();
    Figures.Builder filled = form.figures().toBuilder();
    for (Cell cell : edition.catalogue().cells()) {
      boolean open = cell.kind().isNumeric() && !form.figures().isStated(cell);
      if (open && !cell.name().contains("heading") && !cell.name().contains("otherHandling")) {
        TestForm.set(filled, cell, String.valueOf(random.nextInt(50)));
      }
    }
    StatisticsForm full = form.withFigures(filled.build());
    Map<String, Outcome> before = byInstance(form);
    Map<String, Outcome> after = byInstance(full);
    before.forEach(
        (instance, outcome) -> {
          if (outcome == Outcome.VIOLATED) {
            assertEquals(Optional.of(outcome), Optional.ofNullable(after.get(instance)), instance);
          }
        });
    after.forEach((instance, outcome) -> assertTrue(before.containsKey(instance), instance));
  }

  private static Map<String, Outcome> byInstance(StatisticsForm form) {
    // The official layout prints everything but the undivided line, so that nothing else is absent.
    StatisticsForm official = TestForm.with(form, "layout=" + form.edition().id());
    Program program =
        new Program(RuleSet.builtIn(form.edition()).instances(Scope.of(form.edition())));
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (Decision decision : program.unsatisfied(TestRules.values(official))) {
      Instance instance = decision.instance();
      outcomes.put(instance.rule() + " " + instance.bindings(), decision.outcome());
    }
    return outcomes;
  }
}
