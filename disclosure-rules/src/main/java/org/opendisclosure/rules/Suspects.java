package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.search.Explanation;
import org.opendisclosure.rules.search.Located;
import org.opendisclosure.rules.suspects.SuspectSearch;

/** The suspects behind equations that fail together, and how the search for them ended. */
record Suspects(List<Suspect> list, SearchOutcome outcome) {

  static final Suspects NONE = new Suspects(List.of(), SearchOutcome.NONE);

  /** More explanations than these are counted, not listed. */
  private static final int LISTED = 5;

  /** The suspects behind each failing instance; instances that fail together share them. */
  static Map<Instance, Suspects> of(
      SuspectSearch search, FindingWriter writer, Checker.Checked checked) {
    Map<Instance, Suspects> suspects = new HashMap<>();
    int number = 0;
    try {
      for (Located located : search.located()) {
        Suspects found = of(search, writer, located, checked, number);
        number += found.list().size();
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

  private static Suspects of(
      SuspectSearch search,
      FindingWriter writer,
      Located located,
      Checker.Checked checked,
      int first) {
    List<Suspect> listed = new ArrayList<>();
    for (Explanation explanation : located.explanations()) {
      if (listed.size() < LISTED) {
        int number = first + listed.size();
        listed.add(new Suspect(search, writer, located, explanation, checked, number));
      }
    }
    return new Suspects(
        List.copyOf(listed),
        !located.isComplete()
            ? SearchOutcome.CUT_OFF
            : listed.isEmpty() ? SearchOutcome.NOTHING_FOUND : SearchOutcome.COMPLETE);
  }
}
