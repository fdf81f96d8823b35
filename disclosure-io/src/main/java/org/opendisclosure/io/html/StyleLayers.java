package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The layers of the style sheets of a page, the weakest first: later ones win, those within a layer
 * come before what stands in it directly, and what stands in none comes last.
 */
final class StyleLayers {

  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Set<String>> inner = new LinkedHashMap<>();

  /**
   * Ranks layers.
   *
   * @param names their full names, as {@code a.b}, in the order in which they are named
   */
  StyleLayers(List<String> names) {
    for (String name : names) {
      String outer = "";
      for (String part : name.split("\\.", -1)) {
        String layer = outer.isEmpty() ? part : outer + "." + part;
        inner.computeIfAbsent(outer, key -> new LinkedHashSet<>()).add(layer);
        outer = layer;
      }
    }
    rank("");
  }

  private void rank(String layer) {
    List.copyOf(inner.getOrDefault(layer, Set.of())).forEach(this::rank);
    ranks.put(layer, ranks.size());
  }

  /** How far a layer comes before others; that of what stands in none is the highest. */
  int rank(SheetRule rule) {
    return ranks.getOrDefault(rule.layer(), ranks.size());
  }

  /** Rules of one weight of their own in the order in which what is important in them counts. */
  static List<RankedRule> ofImportant(List<RankedRule> rules) {
    if (rules.stream().allMatch(rule -> rule.layer() == rules.get(0).layer())) {
      return rules;
    }
    List<RankedRule> ordered = new ArrayList<>(rules);
    ordered.sort((one, other) -> Integer.compare(other.layer(), one.layer()));
    return ordered;
  }
}
