package org.opendisclosure.io.quirks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Forms with the quirks of published ones, in every format: each figure reads back the same, or a
 * note shows it.
 */
class QuirksTest {

  private static final int COMBINED = 40;

  @ParameterizedTest
  @EnumSource
  void noFigureIsSilentlyWrong(Medium medium) {
    List<String> wrong = new ArrayList<>();
    trials(medium)
        .forEach(
            trial -> {
              Trial.Result result = trial.run();
              if (!result.wrong().isEmpty()) {
                wrong.add(trial + ": " + result.wrong());
              }
            });
    assertEquals(List.of(), wrong);
  }

  /** What offices usually do hinders nobody. */
  @ParameterizedTest
  @EnumSource
  void usualQuirksAreRead(Medium medium) {
    List<Trial> unread =
        Quirk.usual()
            .flatMap(quirk -> Trial.of(medium, List.of(quirk), quirk.ordinal()).stream())
            .filter(trial -> !trial.run().isRead())
            .toList();
    assertEquals(List.of(), unread);
  }

  /** Each quirk alone, then some together. */
  private static Stream<Trial> trials(Medium medium) {
    Stream<Trial> single =
        Stream.of(Quirk.values())
            .flatMap(quirk -> Trial.of(medium, List.of(quirk), 1_000 + quirk.ordinal()).stream());
    Stream<Trial> combined =
        new Random(medium.ordinal()).longs(COMBINED).mapToObj(seed -> Trial.combined(medium, seed));
    return Stream.concat(single, combined);
  }
}
