package org.opendisclosure.secondhand;

import java.util.List;
import java.util.Set;
import org.opendisclosure.model.Edition;

/** Units of money, in all their places. */
final class UnitKinds {

  private static final Set<Edition> ALL_EDITIONS = Set.of(Edition.values());

  static final List<Kind> ALL =
      List.of(
          known("the unit in the heading or its column", Plan.Unit.HEADING, ALL_EDITIONS),
          known("the unit in the cell", Plan.Unit.CELL, ALL_EDITIONS),
          known("the unit on a line above the table", Plan.Unit.LINE, Kind.REPORTS),
          unclear("an unclear unit in the heading", Plan.Unit.HEADING, ALL_EDITIONS),
          unclear("an unclear unit in the cell", Plan.Unit.CELL, ALL_EDITIONS),
          unclear("an unclear unit on a line above", Plan.Unit.LINE, Kind.REPORTS));

  private UnitKinds() {}

  private static Kind known(String description, Plan.Unit place, Set<Edition> editions) {
    return kind(description, place, editions, MoneyWords.KNOWN);
  }

  private static Kind unclear(String description, Plan.Unit place, Set<Edition> editions) {
    return kind(description, place, editions, MoneyWords.UNCLEAR);
  }

  private static Kind kind(
      String description, Plan.Unit place, Set<Edition> editions, List<String> words) {
    return Kind.of(description)
        .in(editions)
        .planned(
            plan -> {
              plan.unit = place;
              plan.unitWord = words.get(plan.random.nextInt(words.size()));
            });
  }
}
