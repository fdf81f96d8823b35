package org.opendisclosure.io.sheet.several;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.opendisclosure.model.Collected;

/**
 * What headings or labels mean beside the others of their table. Where figures may count what
 * others count as well, or may not, they are of no form, so that nothing counts twice unseen.
 */
final class Company {

  /** Where the parts of a time stand that are no totals. */
  private record Places(int first, int last) {

    Places and(Places that) {
      return new Places(Math.min(first, that.first), Math.max(last, that.last));
    }
  }

  private final Map<Origin, Integer> times = new HashMap<>();
  private final Map<Origin, Places> parts = new HashMap<>();
  private final boolean hasOrgan;
  private final boolean hasName;
  private final boolean hasTimeAlone;
  private final boolean areTimed;

  private Company(List<Meaning> all) {
    List<Origin> forms = all.stream().filter(Meaning::isForm).map(Meaning::origin).toList();
    forms.forEach(form -> times.merge(form, 1, Integer::sum));
    for (int i = 0; i < all.size(); i++) {
      Origin origin = all.get(i).origin();
      if (all.get(i).isForm() && !isTotal(origin)) {
        parts.merge(origin.time(), new Places(i, i), Places::and);
      }
    }
    hasOrgan = forms.stream().anyMatch(form -> form.organ().isPresent());
    hasName = forms.stream().anyMatch(Company::isNamed);
    hasTimeAlone = forms.stream().anyMatch(form -> !isNamed(form));
    areTimed = !parts.containsKey(Origin.NONE);
  }

  /**
   * The meanings beside each other.
   *
   * @param alone what each means by itself, in their order
   */
  static List<Meaning> of(List<Meaning> alone) {
    Company company = new Company(alone);
    return IntStream.range(0, alone.size())
        .mapToObj(place -> company.meaning(alone.get(place), place))
        .toList();
  }

  private Meaning meaning(Meaning own, int place) {
    Origin origin = own.origin();
    if (own.kind() == Meaning.Kind.VALUE) {
      return hasName ? Meaning.UNKNOWN : own;
    }
    if (!own.isForm()) {
      return own;
    }
    if (isTotal(origin)) {
      return isOnlyTotal(origin, place) ? own : Meaning.SUBTOTAL;
    }
    if (isGroup(origin) && hasOrgan) {
      return Meaning.SUBTOTAL;
    }
    return isNamed(origin) || areTimed ? own : Meaning.UNKNOWN;
  }

  /** Whether a total is the only one of its time, before or behind all that it counts. */
  private boolean isOnlyTotal(Origin total, int place) {
    Places counted = parts.getOrDefault(total.time(), parts.get(Origin.NONE));
    boolean isBetween = counted != null && counted.first() < place && place < counted.last();
    boolean isOfTimes = total.time().equals(Origin.NONE) && hasTimeAlone;
    return times.getOrDefault(total, 0) == 1 && !isBetween && !isOfTimes;
  }

  private static boolean isTotal(Origin origin) {
    return origin.organ().isEmpty() && origin.isTotal();
  }

  /** Whether it counts organs together under a name of its own. */
  private static boolean isGroup(Origin origin) {
    return origin.organ().isEmpty()
        && origin.scope().filter(scope -> !scope.equals(Collected.OWN_LEVEL)).isPresent();
  }

  private static boolean isNamed(Origin origin) {
    return origin.organ().isPresent() || origin.scope().isPresent();
  }
}
