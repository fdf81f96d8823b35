package org.opendisclosure.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.search.Located;
import org.opendisclosure.rules.suspects.SuspectSearch;

/** The suspects behind equations that fail together, and how the search for them ended. */
record Suspects(List<Suspect> list, SearchOutcome outcome) {

  static final Suspects NONE = new Suspects(List.of(), SearchOutcome.NONE);

  /** More explanations than these are counted, not listed. */
  private static final int LISTED = 5;

  /** The suspects behind each failing instance; instances that fail together share them. */
  static Map<Instance, Suspects> of(SuspectSearch search, FindingWriter writer) {
    Map<Instance, Suspects> suspects = new HashMap<>();
    try {
      for (Located located : search.located()) {
        Suspects found = of(search, writer, located);
        for (int row : located.failing()) {
          search.parts(row).keySet().forEach(part -> suspects.putIfAbsent(part, found));
        }
      }
    } catch (ArithmeticException e) {
      Suspects none = new Suspects(List.of(), SearchOutcome.BEYOND_RANGE);
      search.instances().forEach(instance -> suspects.put(instance, none));
    }
    return suspects;
  }

  private static Suspects of(SuspectSearch search, FindingWriter writer, Located located) {
    List<Suspect> listed =
        located.explanations().stream()
            .limit(LISTED)
            .map(explanation -> new Suspect(search, writer, located, explanation))
            .toList();
    return new Suspects(
        listed,
        !located.isComplete()
            ? SearchOutcome.CUT_OFF
            : listed.isEmpty() ? SearchOutcome.NOTHING_FOUND : SearchOutcome.COMPLETE);
  }
}
