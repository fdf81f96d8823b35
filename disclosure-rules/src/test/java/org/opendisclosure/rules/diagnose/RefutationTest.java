package org.opendisclosure.rules.diagnose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.TestForm;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;

/** Random conditions on three counts up to four, against all 125 forms. */
class RefutationTest {

  private static final Edition EDITION = Edition.STATISTICS_2017;
  private static final List<String> CELLS =
      List.of("complaints", "meetings.trainingCourses", "meetings.personsTrained");
  private static final int MOST = 4;
  private static final List<Values> FORMS = forms();

  private static List<Values> forms() {
    List<Values> forms = new ArrayList<>();
    StatisticsForm blank = TestForm.blank(EDITION);
    for (int i = 0; i < (MOST + 1) * (MOST + 1) * (MOST + 1); i++) {
      forms.add(
          TestRules.values(
              TestForm.with(
                  blank,
                  CELLS.get(0) + "=" + i % (MOST + 1),
                  CELLS.get(1) + "=" + i / (MOST + 1) % (MOST + 1),
                  CELLS.get(2) + "=" + i / (MOST + 1) / (MOST + 1))));
    }
    return forms;
  }

  @Provide
  Arbitrary<List<String>> conditions() {
    return condition().list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<String> condition() {
    Arbitrary<String> comparison =
        Combinators.combine(
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(CELLS),
                Arbitraries.of("=", "!=", "<", "<=", ">", ">="),
                Arbitraries.integers().between(0, 2),
                Arbitraries.of(CELLS),
                Arbitraries.integers().between(0, 9))
            .as(
                (f, a, symbol, g, b, c) ->
                    "%d * %s %s %d * %s + %d".formatted(f, a, symbol, g, b, c))
            // Where both sides are the same cell as often, nothing is compared.
            .filter(text -> !text.matches("(\\d) \\* (\\S+) \\S+ \\1 \\* \\2 .*"));
    Arbitrary<String> combined =
        Combinators.combine(
                comparison, Arbitraries.of("and", "or", "iff", "then", "not"), comparison)
            .as(
                (a, how, b) ->
                    switch (how) {
                      case "then" -> "if " + a + " then " + b;
                      case "not" -> "not (" + a + " and " + b + ")";
                      default -> a + " " + how + " " + b;
                    });
    return Arbitraries.oneOf(comparison, comparison, combined);
  }

  @Property(tries = 300)
  void whatIsRefutedNoFormSatisfiesAndNothingInItIsNeedless(
      @ForAll("conditions") List<String> conditions) {
    List<Constraint> constraints = new ArrayList<>();
    conditions.forEach(text -> constraints.add(TestRules.constraint(EDITION, text)));
    CELLS.forEach(c -> constraints.add(TestRules.constraint(EDITION, c + " <= " + MOST)));
    Optional<Set<Integer>> conflict = conflict(constraints);
    List<Values> satisfying = satisfying(constraints);
    Statistics.label("seen").collect(satisfying.isEmpty() == conflict.isPresent());
    if (conflict.isPresent()) {
      assertEquals(List.of(), satisfying);
      List<Constraint> needed = conflict.get().stream().map(constraints::get).toList();
      assertEquals(needed.size(), conflict(needed).orElseThrow().size());
      for (Constraint one : needed) {
        List<Constraint> others = new ArrayList<>(needed);
        others.remove(one);
        assertTrue(conflict(others).isEmpty());
      }
    }
  }

  private static Optional<Set<Integer>> conflict(List<Constraint> constraints) {
    return new Refutation(RuleNames.of(EDITION), index -> true)
        .conflict(constraints.stream().map(Claim::that).toList());
  }

  private static List<Values> satisfying(List<Constraint> constraints) {
    return FORMS.stream()
        .filter(form -> constraints.stream().allMatch(c -> c.decide(form) == Outcome.SATISFIED))
        .toList();
  }

  @Property(tries = 300)
  void aClaimAndItsDenialDivideAllForms(@ForAll("conditions") List<String> conditions) {
    for (String text : conditions) {
      Constraint constraint = TestRules.constraint(EDITION, text);
      Values zeros = FORMS.get(0);
      boolean holds = constraint.decide(zeros) == Outcome.SATISFIED;
      assertEquals(holds, Claim.that(constraint).isTrueOfZeros());
      assertEquals(!holds, Claim.not(constraint).isTrueOfZeros());
      Refutation refutation = new Refutation(RuleNames.of(EDITION), index -> true);
      assertTrue(
          refutation.conflict(List.of(Claim.that(constraint), Claim.not(constraint))).isPresent());
    }
  }
}
