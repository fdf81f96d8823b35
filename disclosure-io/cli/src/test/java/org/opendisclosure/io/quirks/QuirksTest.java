package org.opendisclosure.io.quirks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Forms with the quirks of published ones, in every format: each figure reads back the same, or a
 * note shows it. A trial that fails says the seed that repeats it; {@link MeasuredQuirks} runs many
 * more.
 */
class QuirksTest {

  /** After these, some figures can be told by nobody. */
  private static final Set<Quirk> UNCLEAR =
      EnumSet.of(Quirk.SLIPS, Quirk.MISSING_ROW, Quirk.DUPLICATE_ROW, Quirk.MISSING_HEADING);

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "(PDF|OFD)_.*|XLS|DOC|OD.|RTF|MHTML")
  void eachQuirkAloneIsReadUnlessNobodyCan(Medium medium) {
    List<String> failed =
        Stream.of(Quirk.values())
            .parallel()
            .flatMap(quirk -> Trial.of(medium, List.of(quirk), 1_000 + quirk.ordinal()).stream())
            .flatMap(trial -> trial.failure(mayBeUnclear(trial)).stream())
            .toList();
    assertEquals(List.of(), failed);
  }

  /**
   * Copies may lose their blank cells, and the head of a drawn table that a page breaks stands over
   * other columns, so that nobody can tell to which columns figures belong.
   */
  private static boolean mayBeUnclear(Trial trial) {
    boolean isBrokenHead =
        trial.medium() == Medium.MARKDOWN_GRIDS && trial.quirks().contains(Quirk.PAGE_BREAKS);
    return trial.medium() == Medium.TEXT || isBrokenHead || UNCLEAR.containsAll(trial.quirks());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "(PDF|OFD)_.*|XLS|DOC|OD.|RTF|MHTML")
  void quirksTogetherLoseNoFigureSilently(Medium medium) {
    List<String> failed =
        LongStream.range(0, 20)
            .parallel()
            .mapToObj(seed -> Trial.combined(medium, seed))
            .flatMap(trial -> trial.failure(true).stream())
            .toList();
    assertEquals(List.of(), failed);
  }
}
