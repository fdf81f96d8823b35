package org.opendisclosure.secondhand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tables of several forms in every format: each figure is in the form whose it is, or told, and
 * counts once. {@link #main} runs more.
 */
class CollectedTest {

  private static final int TRIALS = 40;

  @ParameterizedTest
  @EnumSource
  void noFigureGoesToAnotherFormOrIsLost(Medium medium) {
    assertEquals(List.of(), faults(medium, TRIALS));
  }

  private static List<String> faults(Medium medium, int trials) {
    return LongStream.range(0, trials)
        .boxed()
        .flatMap(
            seed ->
                Stream.of(
                    new CollectedTrial(medium, false, seed),
                    new CollectedTrial(medium, true, seed)))
        .parallel()
        .flatMap(CollectedTest::fault)
        .toList();
  }

  private static Stream<String> fault(CollectedTrial trial) {
    try {
      Verdict verdict = trial.run();
      return verdict.isSound() ? Stream.of() : Stream.of(trial + ": " + verdict);
    } catch (RuntimeException | AssertionError e) {
      return Stream.of(trial + ": " + e);
    }
  }

  /**
   * Prints how many tables are read completely, and all faults.
   *
   * @param args the number of trials of each format; then the formats, all if they are left out
   */
  public static void main(String[] args) {
    int trials = Integer.parseInt(args[0]) / 2;
    List<Medium> media =
        args.length < 2
            ? List.of(Medium.values())
            : Arrays.stream(args).skip(1).map(Medium::valueOf).toList();
    List<String> all = new ArrayList<>();
    for (Medium medium : media) {
      List<String> faults = faults(medium, trials);
      long read =
          LongStream.range(0, trials)
              .parallel()
              .filter(seed -> new CollectedTrial(medium, seed % 2 == 0, seed).run().isRead())
              .count();
      System.out.println(medium + ": " + read + " of " + trials + " complete, " + faults.size());
      all.addAll(faults);
    }
    all.stream().limit(20).forEach(System.out::println);
  }
}
