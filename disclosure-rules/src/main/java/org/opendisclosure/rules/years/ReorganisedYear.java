package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.BetweenYears;
import org.opendisclosure.rules.BetweenYearsReport;
import org.opendisclosure.rules.YearForm;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.years.YearNote.Kind;

/**
 * A year in which organs were merged or split, against the year before: what all organs before
 * state together and what all organs after do.
 */
final class ReorganisedYear {

  private static final BetweenYearsReport NOTHING = new BetweenYearsReport(List.of(), 0);

  private final Reorganisation change;
  private final Histories histories;
  private final List<YearNote> notes = new ArrayList<>();

  ReorganisedYear(Reorganisation change, Histories histories) {
    this.change = change;
    this.histories = histories;
  }

  YearPair compare(BetweenYears checker) {
    int year = change.year();
    note(
        Kind.SUCCESSION,
        "机关%s(%s),按各机关合计比较。".formatted(change.change().label().zh(), change.shown()),
        "Organs were %s (%s); their sums are compared."
            .formatted(change.change().label().en(), change.shown()));
    stillReporting();
    Set<String> before = before();
    List<FiledForm> last = forms(before, year - 1);
    List<FiledForm> forms = forms(change.to(), year);
    boolean isComplete = last.size() == before.size() && forms.size() == change.to().size();
    BetweenYearsReport report =
        isComplete && isAlike(last) && isAlike(forms)
            ? checker.check(sum(last, year - 1), sum(forms, year))
            : NOTHING;
    if (change.change() == OrganChange.SPLIT && report.count(Outcome.UNDETERMINED) > 0) {
      note(
          Kind.SUCCESSION,
          "拆分后的机关可能不全,合计不相等时不作错误,请核实。",
          "Organs after the split may be missing; sums that differ are no errors, but look again.");
    }
    return new YearPair(year, change.change(), last, forms, report, List.of(), notes);
  }

  /** The organs before, and those after that were there already. */
  private Set<String> before() {
    Set<String> before = new LinkedHashSet<>(change.from());
    change.to().stream()
        .filter(organ -> find(organ, change.year() - 1).isPresent())
        .forEach(before::add);
    return before;
  }

  private Optional<FiledForm> find(String organ, int year) {
    return histories.find(organ).flatMap(history -> history.find(year));
  }

  private void stillReporting() {
    for (String organ : change.from()) {
      Optional<FiledForm> form = find(organ, change.year());
      if (form.isPresent() && !change.to().contains(organ)) {
        note(
            Kind.SUCCESSION,
            "%s %d 年仍有表,未计入合计,请核对接续关系。".formatted(form.get().organ(), change.year()),
            "%s still has a form for %d, which is not in the sum; check the succession."
                .formatted(form.get().organ(), change.year()));
      }
    }
  }

  private List<FiledForm> forms(Set<String> organs, int year) {
    List<FiledForm> forms = new ArrayList<>();
    for (String organ : organs) {
      Optional<FiledForm> form = find(organ, year);
      form.ifPresent(forms::add);
      if (form.isEmpty()) {
        String name = histories.find(organ).map(History::organ).orElse(organ);
        note(
            Kind.MISSING_YEAR,
            "缺少 %s %d 年的表(或有几份互不相同),无法合计,未作比较。".formatted(name, year),
            "No form of %s for %d, or several that differ; sums are not compared."
                .formatted(name, year));
      }
    }
    return forms;
  }

  private boolean isAlike(List<FiledForm> forms) {
    boolean alike = forms.stream().map(f -> f.form().edition()).distinct().count() == 1;
    if (!alike) {
      note(
          Kind.SUCCESSION,
          "各机关所用格式不同,无法合计,未作比较。",
          "The organs use different editions, which do not add up; not compared.");
    }
    return alike;
  }

  private void note(Kind kind, String zh, String en) {
    notes.add(YearNote.of(kind, zh, en));
  }

  private static YearForm sum(List<FiledForm> forms, int year) {
    if (forms.size() == 1) {
      return YearForm.of(forms.get(0).form(), year);
    }
    List<StatisticsForm> summands = forms.stream().map(FiledForm::form).toList();
    String names = String.join("、", forms.stream().map(FiledForm::organ).toList());
    Sentence prefix = new Sentence(names + year + "年合计", "the " + year + " sum of " + names + ", ");
    SumOfForms sum = SumOfForms.of(summands);
    return new YearForm(sum.form(), "" + year, prefix, true, sum.beyond());
  }
}
