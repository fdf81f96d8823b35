package org.opendisclosure.rules.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.TestForm;
import org.opendisclosure.rules.Tree;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Relation;

/** Blanks are anything in their range: compared with trying out fillings one by one. */
class IntervalTest {

  private static final Edition EDITION = Edition.ANNUAL_REPORT_2019;
  private static final String CHANGE = "proactiveDisclosure.fees.change";
  private static final List<String> CELLS =
      List.of(
          "review.reconsideration.upheld",
          "review.reconsideration.corrected",
          "review.reconsideration.other",
          CHANGE);

  /** Some cells with small figures, the others blank. */
  private record Case(Map<String, Long> known, List<String> blanks, StatisticsForm form) {

    static Case random(Random random, int maxBlanks) {
      Map<String, Long> known = new HashMap<>();
      List<String> blanks = new ArrayList<>();
      Figures.Builder figures = Figures.builder(EDITION.catalogue());
      for (String cell : CELLS) {
        if (blanks.size() < maxBlanks && random.nextInt(3) == 0) {
          blanks.add(cell);
        } else {
          long value = cell.equals(CHANGE) ? random.nextInt(-3, 4) : random.nextInt(4);
          known.put(cell, value);
          figures.count(EDITION.catalogue().get(cell), value);
        }
      }
      return new Case(known, blanks, TestForm.blank(EDITION).withFigures(figures.build()));
    }

    /** Whether a condition holds for some filling, and whether it fails for some. */
    boolean[] tryAll(Tree tree, int max) {
      boolean[] holdsOrFails = new boolean[2];
      fill(tree, 0, new HashMap<>(known), max, holdsOrFails);
      return holdsOrFails;
    }

    private void fill(Tree tree, int at, Map<String, Long> values, int max, boolean[] seen) {
      if (at == blanks.size()) {
        seen[tree.holds(values) ? 0 : 1] = true;
        return;
      }
      String cell = blanks.get(at);
      for (long value = cell.equals(CHANGE) ? -max : 0; value <= max; value++) {
        values.put(cell, value);
        fill(tree, at + 1, values, max, seen);
      }
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aComparisonIsDecidedExactlyAsTryingOutDoes(@ForAll long seed) {
    Random random = new Random(seed);
    Case aCase = Case.random(random, 2);
    Tree tree = Tree.compare(random, CELLS, 1);
    boolean[] seen = aCase.tryAll(tree, 20);
    Outcome expected =
        seen[0] && seen[1] ? Outcome.UNDETERMINED : seen[0] ? Outcome.SATISFIED : Outcome.VIOLATED;
    assertEquals(
        expected, TestRules.decide(aCase.form, tree.text(0)), () -> tree.text(0) + aCase.known);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aConditionIsCalledSatisfiedOrViolatedOnlyIfEveryFillingSaysSo(@ForAll long seed) {
    Random random = new Random(seed);
    Case aCase = Case.random(random, 3);
    Tree tree = Tree.any(random, CELLS, 3);
    Outcome outcome = TestRules.decide(aCase.form, tree.text(0));
    boolean[] seen = aCase.tryAll(tree, 6);
    String shown = tree.text(0) + aCase.known;
    assertTrue(outcome != Outcome.SATISFIED || !seen[1], shown);
    assertTrue(outcome != Outcome.VIOLATED || !seen[0], shown);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void withoutBlanksEveryConditionIsDecided(@ForAll long seed) {
    Random random = new Random(seed);
    Case aCase = Case.random(random, 0);
    Tree tree = Tree.any(random, CELLS, 4);
    assertEquals(
        tree.holds(aCase.known) ? Outcome.SATISFIED : Outcome.VIOLATED,
        TestRules.decide(aCase.form, tree.text(0)),
        () -> tree.text(0) + aCase.known);
  }

  /** The residual: its known part, what blanks can do to it, and the four relations to zero. */
  @ParameterizedTest
  @CsvSource({
    "-1, false, false, VIOLATED, SATISFIED, VIOLATED, VIOLATED",
    "0, false, false, SATISFIED, VIOLATED, SATISFIED, VIOLATED",
    "1, false, false, VIOLATED, SATISFIED, SATISFIED, SATISFIED",
    "-1, true, false, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "0, true, false, UNDETERMINED, UNDETERMINED, SATISFIED, UNDETERMINED",
    "1, true, false, VIOLATED, SATISFIED, SATISFIED, SATISFIED",
    "-1, false, true, VIOLATED, SATISFIED, VIOLATED, VIOLATED",
    "0, false, true, UNDETERMINED, UNDETERMINED, UNDETERMINED, VIOLATED",
    "1, false, true, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "-1, true, true, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "0, true, true, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "1, true, true, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED"
  })
  void anIntervalIsComparedWithZero(
      int sign,
      boolean up,
      boolean down,
      Outcome zero,
      Outcome notZero,
      Outcome notNegative,
      Outcome positive) {
    assertEquals(zero, Logic.decide(Relation.ZERO, sign, up, down));
    assertEquals(notZero, Logic.decide(Relation.NOT_ZERO, sign, up, down));
    assertEquals(notNegative, Logic.decide(Relation.NOT_NEGATIVE, sign, up, down));
    assertEquals(positive, Logic.decide(Relation.POSITIVE, sign, up, down));
    if (!up && !down) {
      for (Relation relation : Relation.values()) {
        assertEquals(
            Logic.decide(relation, sign, false, false) == Outcome.SATISFIED,
            Logic.holds(relation, sign));
      }
    }
  }

  /** Check, then the outcome on a form with upheld = 3, corrected blank, other blank. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "upheld = 2 * corrected | VIOLATED",
        "upheld != 2 * corrected | SATISFIED",
        "upheld = 3 * corrected | UNDETERMINED",
        "upheld = 2 * corrected + 4 * other | VIOLATED",
        "upheld = 2 * corrected + 3 * other | UNDETERMINED",
        "upheld + 1 = 2 * corrected + 4 * other | UNDETERMINED",
        "0.5 * upheld = corrected | VIOLATED",
        "1.5 * upheld = 0.5 * corrected | UNDETERMINED",
        "1.5 * upheld = 0.75 * corrected | UNDETERMINED",
        "corrected = 0.5 | VIOLATED",
        "corrected >= 0.5 | UNDETERMINED",
        "corrected + 1 > 0.5 | SATISFIED",
        "corrected - corrected + upheld = 3 | SATISFIED",
        "corrected = corrected + upheld | VIOLATED",
        "2 * upheld = 6 | SATISFIED",
        "corrected < 0 | VIOLATED",
        "corrected >= 0 | SATISFIED",
        "upheld <= 3 + corrected | SATISFIED",
        "upheld < 3 + corrected | UNDETERMINED",
      })
  void factorsConstantsAndWholeNumbersCount(String check, Outcome expected) {
    StatisticsForm form = TestForm.with(TestForm.blank(EDITION), "review.reconsideration.upheld=3");
    String cells = check.replaceAll("(upheld|corrected|other)", "review.reconsideration.$1");
    assertEquals(expected, TestRules.decide(form, cells));
  }

  @Test
  void anUnreadableFigureIsAsUnknownAsABlankOne() {
    StatisticsForm form =
        TestForm.with(
            TestForm.blank(EDITION),
            "review.reconsideration.upheld=约3",
            "review.reconsideration.corrected=5");
    assertEquals(
        Outcome.UNDETERMINED,
        TestRules.decide(form, "review.reconsideration.upheld = review.reconsideration.corrected"));
    assertEquals(Outcome.VIOLATED, TestRules.decide(form, "stated(review.reconsideration.upheld)"));
  }

  @Test
  void aBlankLineThatTheLayoutDoesNotPrintIsZero() {
    String check = "applications.otherHandling.undivided.total + applications.disclosed.total = 0";
    StatisticsForm form =
        TestForm.with(TestForm.blank(Edition.ANNUAL_REPORT_2021), "applications.disclosed.total=0");
    assertEquals(Outcome.SATISFIED, TestRules.decide(form, check));
    StatisticsForm unreadable =
        TestForm.with(
            form, "layout=annual-report-2021", "applications.otherHandling.undivided.total=若干");
    assertEquals(Outcome.UNDETERMINED, TestRules.decide(unreadable, check));
    StatisticsForm stated =
        TestForm.with(
            form, "layout=annual-report-2021", "applications.otherHandling.undivided.total=2");
    assertEquals(Outcome.VIOLATED, TestRules.decide(stated, check));
  }

  @Test
  void amountsOfLinesThatTheLayoutDoesNotPrintAreZeroToo() {
    StatisticsForm form =
        TestForm.with(TestForm.blank(Edition.STATISTICS_2017), "layout=otog-2017");
    assertEquals(Outcome.UNDETERMINED, TestRules.decide(form, "institutions.dedicatedFunds = 0"));
    String check = "proactiveDisclosure.byChannel.mobileApp = 0";
    assertEquals(Outcome.SATISFIED, TestRules.decide(form, check));
    assertEquals(
        Outcome.UNDETERMINED, TestRules.decide(TestForm.blank(Edition.STATISTICS_2017), check));
  }

  @Test
  void whetherTheOrganMayMakeRulesIsBlankWhereItsLevelIsUnknown() {
    String check = "header.makesRules = 1";
    assertEquals(Outcome.SATISFIED, TestRules.decide(TestForm.HUAIAN, check));
    assertEquals(Outcome.VIOLATED, TestRules.decide(TestForm.LIUPANSHUI, check));
    assertEquals(
        Outcome.UNDETERMINED, TestRules.decide(TestForm.with(TestForm.HUAIAN, "level="), check));
  }
}
