package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;
import org.opendisclosure.rules.years.Succession;
import org.opendisclosure.rules.years.Years;

class TravelTest {

  private static final String OWN_RULES =
      """
      id: own
      version: 1
      editions: [annual-report]
      rules:
        - id: own.few
          severity: warning
          source: practice
          zh: 本年新收不应超过一件
          en: no more than one application is expected
          check: applications.newlyReceived.total <= 1
      """;

  private static final String OWN_LAYOUT =
      """
      id: own
      edition: annual-report-2021
      title: 某地年度报告
      without: review.litigation.direct
      """;

  /** Consistent forms and mistyped ones, some of them with blanks. */
  private static List<StatisticsForm> forms() {
    List<StatisticsForm> forms = new ArrayList<>();
    for (Layout layout : Layouts.builtIn().all()) {
      ConsistentForms consistent = ConsistentForms.of(layout, new Random(17));
      Typist typist = new Typist(new SplittableRandom(18));
      for (int i = 0; i < 8; i++) {
        StatisticsForm form = consistent.next();
        forms.add(form);
        typist.copy(form, Mistake.values()[i]).map(MistypedForm::form).ifPresent(forms::add);
        forms.add(Blanks.in(form, cell -> cell.index() % 9 == 4));
      }
    }
    return forms;
  }

  @ParameterizedTest
  @EnumSource
  void formsComeBackEqualAndSayTheSame(Travel travel) {
    for (StatisticsForm form : forms()) {
      form.figures();
      StatisticsForm back = travel.of(form);
      assertEquals(form, back);
      assertEquals(form.figures(), back.figures());
      assertEquals(form, back.withFigures(back.figures()));
      assertEquals(form.toString(), back.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVA", "KRYO"})
  void figuresAndCellsComeBackAsThoseOfTheEdition(Travel travel) {
    for (StatisticsForm form : forms()) {
      assertEquals(form.figures(), travel.of(form.figures()));
    }
    for (Edition edition : Edition.values()) {
      for (Cell cell : edition.catalogue().cells()) {
        assertSame(cell, travel.of(cell));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVA", "KRYO"})
  void aReportOfACheckerThatTravelledIsTheSame(Travel travel) {
    Checker own = own();
    Checker back = travel.of(own);
    for (StatisticsForm form : forms()) {
      assertEquals(shown(own.check(form)), shown(back.check(form)));
      assertEquals(
          shown(Checker.builtIn().check(form)), shown(travel.of(Checker.builtIn().check(form))));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVA", "KRYO"})
  void reportsOfOwnRulesAndNarrativesComeBackTheSame(Travel travel) {
    StatisticsForm form = forms().get(forms().size() - 2);
    Report report = own().check(form, "2024年,共收到政府信息公开申请99999件。");
    assertEquals(shown(report), shown(travel.of(report)));
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVA", "KRYO"})
  void findingsAndSuspectsComeBackByThemselves(Travel travel) {
    for (StatisticsForm form : forms()) {
      for (Finding finding : Checker.builtIn().check(form).findings()) {
        assertEquals(shown(finding), shown(travel.of(finding)));
        for (Suspect suspect : finding.suspects()) {
          Suspect back = travel.of(suspect);
          assertEquals(suspect.message(), back.message());
          assertEquals(suspect.corrections(), back.corrections());
          assertEquals(suspect.isUnique(), back.isUnique());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVA", "KRYO"})
  void whatShipsWithTheLibraryComesBackAsTheSameObject(Travel travel) {
    assertSame(Checker.builtIn(), travel.of(Checker.builtIn()));
    assertSame(BetweenYears.builtIn(), travel.of(BetweenYears.builtIn()));
    assertSame(Weights.none(), travel.of(Weights.none()));
    RuleSet.builtIn().forEach(set -> assertSame(set, travel.of(set)));
    Layouts.builtIn().all().forEach(layout -> assertSame(layout, travel.of(layout)));
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVA", "KRYO"})
  void ownLayoutsAndComparisonsComeBack(Travel travel) {
    Layout own = LayoutFile.read(new StringReader(OWN_LAYOUT), "own.layout");
    Layout back = travel.of(Layouts.builtIn().with(own)).find("own").orElseThrow();
    assertEquals(own.title(), back.title());
    assertEquals(List.copyOf(own.lines()), List.copyOf(back.lines()));
    Years years = travel.of(Years.builtIn().with(Succession.none()));
    List<StatisticsForm> forms = forms();
    assertEquals(
        Years.builtIn().compare(forms).findings().toString(),
        years.compare(forms).findings().toString());
  }

  @Test
  void reportsThatTravelTogetherShareTheirSuspects() {
    StatisticsForm form = forms().get(1);
    List<Suspect> back = Travel.JAVA.of(new ArrayList<>(Checker.builtIn().check(form).suspects()));
    assertEquals(Checker.builtIn().check(form).suspects().toString(), back.toString());
  }

  private static Checker own() {
    RuleSet rules = RuleSet.read(new StringReader(OWN_RULES), "own.yaml");
    return Checker.builtIn()
        .with(rules)
        .with(Weights.of(Map.of("applications.**.total", 3)))
        .with(Layouts.builtIn().with(LayoutFile.read(new StringReader(OWN_LAYOUT), "own.layout")));
  }

  private static String shown(Report report) {
    StringBuilder text = new StringBuilder();
    text.append(report).append(report.inputHash()).append(report.ruleSets());
    report.findings().forEach(finding -> text.append(shown(finding)));
    return text.append(report.settled())
        .append(report.derived())
        .append(report.candidates())
        .append(report.contradictions())
        .append(report.unusedExplanations())
        .append(report.narrative())
        .append(report.severityChanges())
        .toString();
  }

  private static String shown(Finding finding) {
    return finding
        + finding.fingerprint()
        + finding.message().zh()
        + finding.stated()
        + finding.computed()
        + finding.cells()
        + finding.blanks()
        + finding.suspects()
        + finding.search()
        + finding.quotes()
        + finding.derivedFrom();
  }
}
