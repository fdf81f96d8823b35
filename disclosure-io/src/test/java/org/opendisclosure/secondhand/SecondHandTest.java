package org.opendisclosure.secondhand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Forms of the second hand in every format: no figure is read that a form does not state, none is
 * lost without a note, the count of numbers comes out. A trial that fails says the seed that
 * repeats it; {@link SecondHand} runs many more.
 */
class SecondHandTest {

  private static final int TRIALS = 300;

  @ParameterizedTest
  @EnumSource
  void plainFormsAreReadCompletely(Medium medium) {
    assertEquals(
        List.of(),
        Kinds.ALL.stream()
            .filter(kind -> kind.isPlain() && kind.media().contains(medium))
            .flatMap(kind -> LongStream.range(0, 3).mapToObj(n -> Trial.single(medium, kind, n)))
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
    long first = new Random().nextLong(1L << 40);
    assertSound(
        IntStream.range(0, TRIALS - Kinds.ALL.size())
            .mapToObj(n -> Trial.combined(medium, first + n)));
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
