package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.rules.years.YearNote.Kind;

/** All forms by organ and scope, and those that cannot be placed. */
final class Histories {

  /** No name has it. */
  private static final char APART = '\n';

  private final Organs organs;
  private final Map<String, History> byOrgan = new HashMap<>();
  private final List<YearNote> unplaced = new ArrayList<>();

  Histories(Collection<FiledForm> forms, Succession succession) {
    this.organs = new Organs(forms, succession);
    forms.stream().sorted(Comparator.comparing(FiledForm::shown)).forEach(this::place);
  }

  private void place(FiledForm form) {
    String shown = form.shown();
    if (form.organ().isEmpty()) {
      unplaced.add(
          YearNote.of(
              Kind.NO_ORGAN,
              shown + ":未注明机关,未参与比较。",
              shown + ": no organ is stated; not compared."));
    } else if (!form.hasYear()) {
      unplaced.add(
          YearNote.of(
              Kind.NO_YEAR, shown + ":未注明年度,未参与比较。", shown + ": no year is stated; not compared."));
    } else {
      byOrgan.computeIfAbsent(key(form), key -> new History()).add(form);
    }
  }

  /** What tells the forms of one organ and scope from all others. */
  private String key(FiledForm form) {
    String division = PlainText.name(form.division());
    return division.isEmpty() ? organs.of(form) : organs.of(form) + APART + division;
  }

  Organs organs() {
    return organs;
  }

  List<YearNote> unplaced() {
    return unplaced;
  }

  Optional<History> find(String organ) {
    return Optional.ofNullable(byOrgan.get(organ));
  }

  /** The organs by what tells them apart, in the order of their names. */
  Map<String, History> byName() {
    Map<String, History> ordered = new LinkedHashMap<>();
    byOrgan.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, History> e) -> e.getValue().organ())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }
}
