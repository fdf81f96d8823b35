package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendisclosure.rules.years.Succession.Event;

/**
 * Mergers and splits of one year that have organs in common.
 *
 * @param year the first report year of the organs after
 * @param from the organs before
 * @param to the organs after
 * @param events the entries of the succession
 */
record Reorganisation(int year, Set<String> from, Set<String> to, List<Event> events) {

  static List<Reorganisation> all(Succession succession, Organs organs) {
    List<Reorganisation> all = new ArrayList<>();
    for (Event event : succession.events()) {
      if (event.kind() != OrganChange.RENAMED) {
        Reorganisation joined = of(event, organs);
        for (Reorganisation known : List.copyOf(all)) {
          if (known.touches(joined)) {
            all.remove(known);
            joined = known.and(joined);
          }
        }
        all.add(joined);
      }
    }
    return all;
  }

  private static Reorganisation of(Event event, Organs organs) {
    return new Reorganisation(
        event.year(), keys(event.from(), organs), keys(event.to(), organs), List.of(event));
  }

  private static Set<String> keys(Collection<String> names, Organs organs) {
    return names.stream().map(organs::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean touches(Reorganisation other) {
    return year == other.year && other.all().stream().anyMatch(all()::contains);
  }

  private Reorganisation and(Reorganisation other) {
    List<Event> both = new ArrayList<>(events);
    both.addAll(other.events);
    return new Reorganisation(year, union(from, other.from), union(to, other.to), both);
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> both = new LinkedHashSet<>(a);
    both.addAll(b);
    return both;
  }

  /** The organs before and after. */
  Set<String> all() {
    return union(from, to);
  }

  /** Whether the organs after are one. */
  OrganChange change() {
    return to.size() == 1 ? OrganChange.MERGED : OrganChange.SPLIT;
  }

  /** The organ under which the comparison is listed. */
  String owner() {
    return (change() == OrganChange.MERGED ? to : from).iterator().next();
  }

  String shown() {
    return events.stream().map(Event::shown).collect(Collectors.joining(";"));
  }
}
