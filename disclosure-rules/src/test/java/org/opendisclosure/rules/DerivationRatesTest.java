package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;

/** What is derived of many forms that add up, and what is seen of mistakes beside blanks. */
class DerivationRatesTest {

  private static final Checker CHECKER = Checker.builtIn();

  private static boolean isTableThree(Cell cell) {
    return cell.name().startsWith("applications.");
  }

  /** The form without a share of its counts. */
  static StatisticsForm blanked(StatisticsForm form, Random random, double share) {
    return Blanks.in(form, cell -> random.nextDouble() < share);
  }

  private static BigDecimal figure(StatisticsForm form, Cell cell) {
    return form.figures().findAmount(cell).orElseThrow();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void nothingFalseIsDerived(@ForAll Edition edition, @ForAll Random random) {
    StatisticsForm full = ConsistentForms.of(edition, random).next();
    Derivation derivation = CHECKER.derive(blanked(full, random, random.nextDouble()));
    assertTrue(derivation.isComplete());
    for (DerivedCell derived : derivation.derived()) {
      assertEquals(
          0, figure(full, derived.cell().cell()).compareTo(derived.value()), derived::toString);
      assertTrue(derived.isFilled());
    }
    for (OpenCell open : derivation.open()) {
      BigDecimal truth = figure(full, open.cell().cell());
      assertTrue(open.min().filter(min -> min.compareTo(truth) > 0).isEmpty(), open::toString);
      assertTrue(open.max().filter(max -> max.compareTo(truth) < 0).isEmpty(), open::toString);
      assertTrue(open.max().isEmpty() || !open.min().equals(open.max()), open::toString);
    }
    Report after = CHECKER.check(derivation.form());
    assertEquals(0, after.count(Outcome.VIOLATED), () -> after.findings().toString());
    assertNotEquals(Verdict.INCONSISTENT, after.verdict());
  }

  /** So the ranges are exact, and what passes for possible is possible in whole numbers. */
  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void everyBoundIsReachedBySomeFilling(@ForAll Random random) {
    StatisticsForm full = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random).next();
    StatisticsForm form = blanked(full, random, 0.3);
    Optional<MistypedForm> mistyped =
        new Typist(random, DerivationRatesTest::isTableThree).copy(form, Mistake.OFF_BY_ONE);
    assertFillable(form, random);
    if (mistyped.isPresent()
        && CHECKER.check(mistyped.get().form()).verdict() != Verdict.INCONSISTENT) {
      assertFillable(mistyped.get().form(), random);
    }
  }

  private static void assertFillable(StatisticsForm form, Random random) {
    StatisticsForm filled = form;
    Derivation derivation = CHECKER.derive(filled);
    while (!derivation.open().isEmpty()) {
      OpenCell open = derivation.open().get(random.nextInt(derivation.open().size()));
      BigDecimal value = (random.nextBoolean() ? open.min() : open.max()).orElse(BigDecimal.TEN);
      value = open.min().orElseThrow().max(value);
      filled =
          TestForm.with(derivation.form(), open.cell().cell().name() + "=" + value.toPlainString());
      derivation = CHECKER.derive(filled);
      assertEquals(0, derivation.contradictions().size(), open::toString);
    }
    assertEquals(Verdict.CONSISTENT, CHECKER.check(derivation.form()).verdict());
  }

  @Test
  void ofFewBlanksAlmostAllAreDerived() {
    assertTrue(derived(0.05) >= 990);
    assertTrue(derived(0.10) >= 950);
  }

  /** Of a thousand blanks in table three, how many are derived. */
  private static long derived(double share) {
    Random random = new Random(7);
    ConsistentForms forms = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
    long derived = 0;
    long open = 0;
    for (int i = 0; i < 100; i++) {
      StatisticsForm form =
          Blanks.in(forms.next(), cell -> isTableThree(cell) && random.nextDouble() < share);
      Derivation derivation = CHECKER.derive(form);
      derived += derivation.derived().size();
      open += derivation.open().stream().filter(o -> isTableThree(o.cell().cell())).count();
    }
    return 1000 * derived / (derived + open);
  }

  private static boolean isZero(StatisticsForm form, Cell cell) {
    return isTableThree(cell)
        && form.figures().findAmount(cell).filter(figure -> figure.signum() == 0).isPresent();
  }

  /** If as many were carried over as were carried forward, the balance says nothing of either. */
  @Test
  void zerosLeftBlankAreDerivedUnlessTwoOfThemCouldGrowTogether() {
    Random random = new Random(7);
    ConsistentForms forms = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
    long derived = 0;
    for (int i = 0; i < 60; i++) {
      StatisticsForm full = forms.next();
      Derivation derivation = CHECKER.derive(Blanks.in(full, cell -> isZero(full, cell)));
      derived += derivation.derived().size();
      for (OpenCell open : derivation.open()) {
        String column = open.cell().cell().simpleName();
        Cell over = full.edition().catalogue().get("applications.carriedOver." + column);
        Cell forward = full.edition().catalogue().get("applications.carriedForward." + column);
        assertTrue(isZero(full, over) && isZero(full, forward), open::toString);
        assertTrue(List.of(over, forward).contains(open.cell().cell()), open::toString);
      }
    }
    assertTrue(derived > 60 * 50);
  }
}
