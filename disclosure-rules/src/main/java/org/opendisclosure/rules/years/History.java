package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.opendisclosure.model.cell.Cell;

/** The forms of one organ and scope by year. */
final class History {

  private static final Comparator<FiledForm> ORDER =
      Comparator.comparing(FiledForm::file).thenComparing(f -> f.form().figures().toString());

  private final NavigableMap<Integer, List<FiledForm>> years = new TreeMap<>();
  private final List<FiledForm> quarterly = new ArrayList<>();

  void add(FiledForm form) {
    List<FiledForm> place =
        form.isQuarterly()
            ? quarterly
            : years.computeIfAbsent(form.year(), year -> new ArrayList<>());
    place.add(form);
    place.sort(Comparator.comparing(FiledForm::year).thenComparing(ORDER));
  }

  /** The latest name, with the scope. */
  String organ() {
    return (years.isEmpty() ? quarterly : years.lastEntry().getValue()).get(0).titled();
  }

  List<FiledForm> forms() {
    return years.values().stream().flatMap(List::stream).toList();
  }

  /** The years with forms, oldest first. */
  List<Integer> years() {
    return List.copyOf(years.keySet());
  }

  /** The form of a year; empty if there is none or there are several that differ. */
  Optional<FiledForm> find(int year) {
    List<FiledForm> forms = years.getOrDefault(year, List.of());
    return forms.isEmpty() || !areAlike(forms) ? Optional.empty() : Optional.of(forms.get(0));
  }

  private static boolean areAlike(List<FiledForm> forms) {
    return forms.size() == 1 || forms.stream().map(f -> f.form().figures()).distinct().count() == 1;
  }

  List<YearNote> notes() {
    List<YearNote> notes = new ArrayList<>();
    years.forEach((year, forms) -> duplicate(year, forms).ifPresent(notes::add));
    gaps(notes);
    if (!quarterly.isEmpty()) {
      notes.add(quarters());
    }
    return notes;
  }

  private static Optional<YearNote> duplicate(int year, List<FiledForm> forms) {
    if (forms.size() == 1) {
      return Optional.empty();
    }
    String which =
        String.join("、", forms.stream().map(FiledForm::file).filter(f -> !f.isEmpty()).toList());
    String zh = which.isEmpty() ? "" : "(" + which + ")";
    String en = which.isEmpty() ? "" : " (" + which + ")";
    int differences = differences(forms);
    return Optional.of(
        areAlike(forms)
            ? YearNote.of(
                YearNote.Kind.DUPLICATE,
                "%d 年的表有 %d 份%s,内容相同,只用一份。".formatted(year, forms.size(), zh),
                "%d forms for %d%s are alike; one is used.".formatted(forms.size(), year, en))
            : YearNote.of(
                YearNote.Kind.DUPLICATE,
                "%d 年的表有 %d 份%s,%s,不知以哪份为准,该年未参与比较。"
                    .formatted(
                        year,
                        forms.size(),
                        zh,
                        differences == 0 ? "版式不同" : "有 " + differences + " 格不同"),
                "%d forms for %d%s differ%s; the year is not compared."
                    .formatted(
                        forms.size(),
                        year,
                        en,
                        differences == 0 ? "" : " in " + differences + " cells")));
  }

  /** In how many cells forms of one edition differ. */
  private static int differences(List<FiledForm> forms) {
    if (forms.stream().map(f -> f.form().edition()).distinct().count() > 1) {
      return 0;
    }
    int differences = 0;
    for (Cell cell : forms.get(0).form().edition().catalogue().cells()) {
      boolean differs = forms.stream().map(f -> written(f, cell)).distinct().count() > 1;
      differences += differs ? 1 : 0;
    }
    return differences;
  }

  private static List<Optional<?>> written(FiledForm filed, Cell cell) {
    var figures = filed.form().figures();
    return List.of(
        figures.findAmount(cell),
        figures.findText(cell),
        figures.findAnswer(cell),
        figures.findUnreadable(cell));
  }

  private void gaps(List<YearNote> notes) {
    List<Integer> stated = years();
    for (int i = 1; i < stated.size(); i++) {
      int before = stated.get(i - 1);
      int after = stated.get(i);
      if (after - before > 1) {
        String missing = after - before == 2 ? "" + (before + 1) : (before + 1) + "—" + (after - 1);
        notes.add(
            YearNote.of(
                YearNote.Kind.MISSING_YEAR,
                "缺少 %s 年的表,%d 年与 %d 年之间没有比较。".formatted(missing, before, after),
                "No form for %s; %d and %d are not compared.".formatted(missing, before, after)));
      }
    }
  }

  private YearNote quarters() {
    String which =
        String.join(
            "、",
            quarterly.stream()
                .map(f -> f.year() + " Q" + f.form().getHeader().getQuarter().orElseThrow())
                .toList());
    return YearNote.of(
        YearNote.Kind.QUARTERLY,
        "季度表(%s)不与年度表比较。".formatted(which),
        "Forms for quarters (%s) are not compared with those for years.".formatted(which));
  }
}
