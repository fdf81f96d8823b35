package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opendisclosure.rules.language.TestRules.stated;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.RuleFileException;

/** Checkers, reports and fingerprints. */
class CheckerTest {

  private static final RuleSet OWN =
      TestRules.rules(Edition.STATISTICS_2017, "complaints = litigation.total");

  @Test
  void ownRulesAreAddedToTheBuiltInOnes() {
    Checker checker = Checker.builtIn().with(OWN);
    List<Rule> builtIn = Checker.builtIn().rules(Edition.STATISTICS_2017);
    List<Rule> rules = checker.rules(Edition.STATISTICS_2017);
    assertEquals(builtIn, rules.subList(0, builtIn.size()));
    assertEquals("own.rule", rules.get(builtIn.size()).id());
    assertEquals(
        Checker.builtIn().rules(Edition.ANNUAL_REPORT_2019),
        checker.rules(Edition.ANNUAL_REPORT_2019));
    StatisticsForm form = TestForm.with(TestForm.OTOG, "complaints=7");
    assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(form).verdict());
    Report report = checker.check(form);
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(
        List.of("statistics-2017", "own"), report.ruleSets().stream().map(RuleSet::id).toList());
    assertEquals(
        List.of("annual-report"),
        checker.check(TestForm.HUAIAN).ruleSets().stream().map(RuleSet::id).toList());
  }

  @Test
  void aRuleIdIsTakenOnce() {
    Checker checker = Checker.builtIn().with(OWN);
    RuleFileException refused = assertThrows(RuleFileException.class, () -> checker.with(OWN));
    assertEquals(
        "own.yaml:7: rule own.rule: the id is taken by the rule in own.yaml:7",
        refused.getMessage());
    RuleSet clash =
        RuleSet.read(
            new StringReader(
                TestRules.file(Edition.STATISTICS_2017, "complaints = 0")
                    .replace("own.rule", "report.balance")),
            "clash.yaml");
    assertTrue(
        assertThrows(RuleFileException.class, () -> Checker.builtIn().with(clash))
            .getMessage()
            .matches(
                "clash.yaml:7: rule report.balance: the id is taken by the rule in"
                    + " annual-report.yaml:\\d+"));
  }

  @Test
  void ownLayoutsGiveTheirWordingAndLeaveLinesOut() {
    String layout =
        """
        id: short
        edition: statistics-2017
        title: 简表
        1 | complaints | 投诉
        2 | proactiveDisclosure.disclosedItems | 公开数
        3 | proactiveDisclosure.byChannel.wechat | 微信
        """;
    Layouts layouts = Layouts.builtIn().with(LayoutFile.read(new StringReader(layout), "short"));
    StatisticsForm form =
        TestForm.with(
            TestForm.blank(Edition.STATISTICS_2017),
            "layout=short",
            "complaints=-1",
            "proactiveDisclosure.disclosedItems=3",
            "proactiveDisclosure.byChannel.wechat=4");
    Report report = Checker.builtIn().with(layouts).check(form);
    assertEquals("short", report.layout().id());
    assertEquals(
        List.of(
            "“投诉”填报 -1,小于 0:" + stated(report.findings().get(0).rule()),
            "“公开数”填报 3,低于“微信”的 4:" + stated(report.findings().get(1).rule())),
        report.findings().stream().map(finding -> finding.message().zh()).toList());
    assertEquals("简表", report.findings().get(0).cells().get(0).table());
    assertEquals(0, report.count(Outcome.UNDETERMINED));
    Checker both = Checker.builtIn().with(OWN).with(layouts);
    assertEquals(3, both.check(form).findings().size());
    assertEquals("statistics-2017", Checker.builtIn().check(form).layout().id());
  }

  @Test
  void violationsComeFirstThenTheGravestThenThePrintedOrder() {
    StatisticsForm form =
        TestForm.with(
            TestForm.HUAIAN,
            "level=COUNTY",
            "review.reconsideration.total=350",
            "applications.totalHandled.total=",
            "applications.newlyReceived.naturalPerson=3000");
    Report report = Checker.builtIn().check(form);
    assertEquals(
        List.of(
            "error violated report.applicants",
            "error violated report.balance",
            "error violated report.review",
            "warning violated report.power-to-make-rules",
            "error undetermined report.balance",
            "error undetermined report.total-handled",
            "error undetermined report.applicants"),
        report.findings().stream()
            .map(f -> f.toString().substring(0, f.toString().indexOf(':')))
            .toList());
    assertEquals(4, report.count(Outcome.VIOLATED));
    assertEquals(3, report.count(Outcome.UNDETERMINED));
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    assertSame(form, report.form());
  }

  @Test
  void theVerdictLooksAtErrorsOnly() {
    StatisticsForm warned = TestForm.with(TestForm.HUAIAN, "level=COUNTY");
    assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(warned).verdict());
    StatisticsForm open =
        TestForm.with(warned, "review.reconsideration.total=", "review.reconsideration.pending=");
    assertEquals(Verdict.UNDETERMINED, Checker.builtIn().check(open).verdict());
    StatisticsForm wrong = TestForm.with(open, "review.litigation.direct.total=0");
    assertEquals(Verdict.INCONSISTENT, Checker.builtIn().check(wrong).verdict());
  }

  @Test
  void statedAndComputedAreLeftOutWhereBlanksOrTheRulePreventThem() {
    StatisticsForm form = TestForm.with(TestForm.HUAIAN, "review.reconsideration.total=");
    Finding settled = Checker.builtIn().check(form).settled().get(0);
    assertEquals(Optional.empty(), settled.stated());
    assertEquals("351", settled.computed().orElseThrow().toPlainString());
    assertEquals(Optional.empty(), settled.difference());
    StatisticsForm more = TestForm.with(form, "review.reconsideration.pending=");
    Finding open = Checker.builtIn().check(more).findings().get(0);
    assertEquals(Optional.empty(), open.stated());
    assertEquals(Optional.empty(), open.computed());
    Finding rules =
        Checker.builtIn().check(TestForm.with(TestForm.HUAIAN, "level=COUNTY")).findings().get(0);
    assertEquals(Optional.empty(), rules.stated());
    assertEquals(Optional.empty(), rules.computed());
    assertEquals(
        "表二“规章”行“本年制发件数”列填报 1、表二“规章”行“现行有效件数”列填报 11,合计 12,而填报单位无权制定规章:"
            + "只有国务院部门、省级政府和设区的市、自治州政府有权制定规章。",
        rules.message().zh());
  }

  private static Set<String> fingerprints(StatisticsForm form) {
    return Checker.builtIn().check(form).findings().stream()
        .map(Finding::fingerprint)
        .collect(Collectors.toSet());
  }

  @Test
  void aFingerprintDependsOnRuleCellsAndFiguresAlone() {
    String wrong = "applications.totalHandled.naturalPerson=2933";
    StatisticsForm form = TestForm.with(TestForm.HUAIAN, wrong);
    Set<String> prints = fingerprints(form);
    assertEquals(3, prints.size());
    assertTrue(prints.stream().allMatch(print -> print.matches("[0-9a-f]{16}")));
    assertTrue(prints.contains("37376a24046ad469"), prints::toString);
    assertEquals(
        prints,
        fingerprints(TestForm.with(form, "organ=另一机关", "year=2023", "layout=annual-report-2021")));
    assertEquals(prints, fingerprints(TestForm.with(form, "review.litigation.direct.upheld=13")));
    Set<String> others =
        fingerprints(TestForm.with(form, "applications.totalHandled.naturalPerson=2934"));
    others.retainAll(prints);
    assertEquals(Set.of(), others);
    assertNotEquals(
        fingerprints(TestForm.with(TestForm.OTOG, "reconsideration.other=1")),
        fingerprints(TestForm.with(TestForm.OTOG, "reconsideration.corrected=1")));
  }

  @Test
  void oneCheckerServesManyThreads() {
    Checker checker = Checker.builtIn().with(OWN);
    List<StatisticsForm> forms = List.copyOf(TestForm.PUBLISHED.values());
    List<String> alone =
        forms.stream().map(form -> checker.check(form).findings().toString()).toList();
    List<String> together =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> checker.check(forms.get(i % 4)).findings().toString())
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertEquals(alone.get(i % 4), together.get(i));
    }
  }

  @Test
  void checkingChangesNothing() {
    StatisticsForm form = TestForm.with(TestForm.OTOG, "reconsideration.other=1");
    Report first = Checker.builtIn().check(form);
    Report second = Checker.builtIn().check(form);
    assertEquals(first.findings().toString(), second.findings().toString());
    assertEquals(first.count(Outcome.SATISFIED), second.count(Outcome.SATISFIED));
    assertSame(Checker.builtIn(), Checker.builtIn());
  }
}
