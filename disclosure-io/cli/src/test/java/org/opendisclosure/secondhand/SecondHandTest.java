package org.opendisclosure.secondhand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Forms of the second hand in every format: no figure is read that a form does not state, none is
 * lost without a note, the count of numbers comes out. A trial that fails says the seed that
 * repeats it; {@link SecondHand} runs many more.
 */
class SecondHandTest {

  /** Of several kinds in one form; {@link SecondHand} tries thousands of others. */
  private static final int COMBINED = 25;

  @ParameterizedTest
  @EnumSource
  void plainFormsAreReadCompletely(Medium medium) {
    assertEquals(
        List.of(),
        Kinds.ALL.stream()
            .filter(kind -> kind.isPlain() && kind.media().contains(medium))
            .flatMap(kind -> LongStream.range(0, 2).mapToObj(n -> Trial.single(medium, kind, n)))
            .parallel()
            .filter(trial -> !trial.run().isRead())
            .map(Trial::toString)
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void eachKindLosesNoFigureSilently(Medium medium) {
    assertSound(
        Kinds.ALL.stream()
            .filter(kind -> kind.media().contains(medium))
            .map(kind -> Trial.single(medium, kind, Kinds.ALL.indexOf(kind))));
  }

  @ParameterizedTest
  @EnumSource
  void kindsTogetherLoseNoFigureSilently(Medium medium) {
    assertSound(LongStream.range(0, COMBINED).mapToObj(seed -> Trial.combined(medium, seed)));
  }

  /** A narrow group over repeated headings, hidden digits, and units far from their amounts. */
  @Test
  void pagesThatWereOnceReadWronglyLoseNoFigureSilently() {
    assertSound(
        LongStream.of(700_144, 700_264, 700_182, 700_244, 700_274)
            .mapToObj(seed -> Trial.combined(Medium.HTML, seed)));
  }

  private static void assertSound(Stream<Trial> trials) {
    List<String> failed = trials.parallel().flatMap(trial -> fault(trial).stream()).toList();
    assertEquals(List.of(), failed);
  }

  /** What is wrong with a trial, which tells its seed. */
  private static Optional<String> fault(Trial trial) {
    try {
      Verdict verdict = trial.run();
      return verdict.isSound() ? Optional.empty() : Optional.of(trial + ": " + verdict);
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(trial + ": " + e);
    }
  }
}
