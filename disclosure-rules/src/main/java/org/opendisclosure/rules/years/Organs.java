package org.opendisclosure.rules.years;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.rules.years.Succession.Event;

/**
 * Tells organs apart: by the unified social credit code if a form states it, else by the name, both
 * in {@linkplain PlainText plain} form. A name that bears one code in other forms stands for that
 * code. Names that a succession links by renaming are one organ.
 */
final class Organs {

  private static final String CODE = "[0-9a-hj-npqrtuwxy]{18}";

  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();

  Organs(Collection<FiledForm> forms, Succession succession) {
    for (FiledForm filed : forms) {
      Header header = filed.form().getHeader();
      header
          .getOrgan()
          .flatMap(name -> header.getCreditCode().map(code -> Map.entry(name, code)))
          .ifPresent(
              both ->
                  codes
                      .computeIfAbsent(PlainText.name(both.getKey()), key -> new TreeSet<>())
                      .add(PlainText.name(both.getValue())));
    }
    succession.events().stream()
        .filter(event -> event.kind() == OrganChange.RENAMED)
        .forEach(this::rename);
  }

  private void rename(Event event) {
    String from = of(event.from().get(0));
    String to = of(event.to().get(0));
    if (!from.equals(to)) {
      renamed.put(from, to);
    }
  }

  /** The organ of a form that states name or code. */
  String of(FiledForm filed) {
    return of(filed.form().getHeader().getCreditCode().orElseGet(filed::organ));
  }

  /** The organ that a name or code means. */
  String of(String nameOrCode) {
    String key = PlainText.name(nameOrCode);
    Set<String> itsCodes = key.matches(CODE) ? Set.of() : codes.getOrDefault(key, Set.of());
    key = itsCodes.size() == 1 ? itsCodes.iterator().next() : key;
    while (renamed.containsKey(key)) {
      key = renamed.get(key);
    }
    return key;
  }
}
