package org.opendisclosure.rules.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;

/**
 * Reads narratives. The work grows with the length of the text and no faster, whatever stands in
 * it.
 */
public final class Narratives {

  private Narratives() {}

  /**
   * Reads a narrative on its own: parts are held against their quoted totals, percentages against
   * the figures they are of.
   *
   * @param passages the texts
   * @return what was found
   */
  public static Narrative read(List<Passage> passages) {
    return read(passages, Optional.empty());
  }

  /**
   * Reads the narrative of a form, whose figures it may name.
   *
   * @param passages the texts
   * @param form the form
   * @return what was found
   */
  public static Narrative read(List<Passage> passages, StatisticsForm form) {
    return read(passages, Optional.of(form));
  }

  private static Narrative read(List<Passage> passages, Optional<StatisticsForm> form) {
    List<Quote> quotes = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    for (Passage passage : passages) {
      PassageReader reader = new PassageReader(Vocabulary.BUILT_IN, passage, new Setting(form));
      reader.read();
      quotes.addAll(reader.quotes());
      checks.addAll(inOrder(reader.checks()));
    }
    return new Narrative(quotes, checks);
  }

  private static List<Check> inOrder(List<Check> checks) {
    return checks.stream()
        .sorted(
            Comparator.comparingInt((Check check) -> check.quote().place().offset())
                .thenComparing(Check::kind))
        .toList();
  }
}
