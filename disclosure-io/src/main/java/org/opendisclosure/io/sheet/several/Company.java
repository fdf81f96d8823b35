package org.opendisclosure.io.sheet.several;

import java.util.List;
import java.util.stream.IntStream;
import org.opendisclosure.model.Scopes;

/**
 * What headings or labels mean beside the others of their table. Where figures may count what
 * others count as well, or may not, they are of no form, so that nothing counts twice unseen.
 */
final class Company {

  private final List<Meaning> all;
  private final List<Origin> forms;

  private Company(List<Meaning> all) {
    this.all = all;
    this.forms = all.stream().filter(Meaning::isForm).map(Meaning::origin).toList();
  }

  /**
   * The meanings beside each other.
   *
   * @param alone what each means by itself, in their order
   */
  static List<Meaning> of(List<Meaning> alone) {
    Company company = new Company(alone);
    return IntStream.range(0, alone.size()).mapToObj(company::meaning).toList();
  }

  private Meaning meaning(int place) {
    Meaning own = all.get(place);
    Origin origin = own.origin();
    if (own.kind() == Meaning.Kind.VALUE) {
      return forms.stream().anyMatch(Company::isNamed) ? Meaning.UNKNOWN : own;
    }
    if (!own.isForm()) {
      return own;
    }
    if (isTotal(origin)) {
      return isOnlyTotal(origin, place) ? own : Meaning.SUBTOTAL;
    }
    if (isGroup(origin) && forms.stream().anyMatch(form -> form.organ().isPresent())) {
      return Meaning.SUBTOTAL;
    }
    boolean isAlike =
        isNamed(origin) || forms.stream().allMatch(form -> isTotal(form) || !isOfNoTime(form));
    return isAlike ? own : Meaning.UNKNOWN;
  }

  /** Whether a total is the only one of its time, before or behind all that it counts. */
  private boolean isOnlyTotal(Origin total, int place) {
    boolean isSingle = forms.stream().filter(total::equals).count() == 1;
    boolean hasOwn = hasPart(total, 0, all.size());
    Origin time = hasOwn ? total : Origin.NONE;
    boolean isBetween = hasPart(time, 0, place) && hasPart(time, place + 1, all.size());
    boolean isOfTimes = isOfNoTime(total) && forms.stream().anyMatch(form -> !isNamed(form));
    return isSingle && !isBetween && !isOfTimes;
  }

  private boolean hasPart(Origin time, int from, int to) {
    return all.subList(from, to).stream()
        .filter(Meaning::isForm)
        .map(Meaning::origin)
        .anyMatch(part -> !isTotal(part) && part.isOfTimeOf(time));
  }

  private static boolean isTotal(Origin origin) {
    return origin.organ().isEmpty() && origin.scope().filter(Scopes.TOTAL::equals).isPresent();
  }

  /** Whether it counts organs together under a name of its own. */
  private static boolean isGroup(Origin origin) {
    return origin.organ().isEmpty()
        && origin.scope().filter(scope -> !scope.equals(Scopes.OWN_LEVEL)).isPresent();
  }

  private static boolean isNamed(Origin origin) {
    return origin.organ().isPresent() || origin.scope().isPresent();
  }

  private static boolean isOfNoTime(Origin origin) {
    return origin.period().isEmpty() && origin.quarter().isEmpty();
  }
}
