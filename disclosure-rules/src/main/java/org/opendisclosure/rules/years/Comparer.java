package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.BetweenYears;
import org.opendisclosure.rules.BetweenYears.Continued;
import org.opendisclosure.rules.BetweenYearsReport;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Movement;
import org.opendisclosure.rules.YearForm;
import org.opendisclosure.rules.years.YearNote.Kind;

/** Compares the years of all organs once. */
final class Comparer {

  private final Histories histories;
  private final List<Reorganisation> reorganisations;
  private final BetweenYears checker;
  private final Movement limit;
  private final Succession succession;

  Comparer(
      Collection<FiledForm> forms, Succession succession, BetweenYears checker, Movement limit) {
    this.histories = new Histories(forms, succession);
    this.reorganisations = Reorganisation.all(succession, histories.organs());
    this.checker = checker;
    this.limit = limit;
    this.succession = succession;
  }

  YearComparison compare() {
    List<OrganYears> organs = new ArrayList<>();
    histories.byName().forEach((organ, history) -> organs.add(years(organ, history)));
    List<YearNote> notes = new ArrayList<>(histories.unplaced());
    notes.addAll(unused());
    return new YearComparison(checker.ruleSets(), organs, notes);
  }

  private OrganYears years(String organ, History history) {
    List<YearPair> pairs = pairs(organ, history);
    reorganisations.stream()
        .filter(change -> change.owner().equals(organ))
        .forEach(change -> pairs.add(new ReorganisedYear(change, histories).compare(checker)));
    pairs.sort(Comparator.comparingInt(YearPair::year));
    return new OrganYears(history.organ(), history.forms(), pairs, history.notes());
  }

  private List<YearNote> unused() {
    List<YearNote> unused = new ArrayList<>();
    for (Succession.Event event : succession.events()) {
      List<String> unknown = new ArrayList<>(event.from());
      unknown.addAll(event.to());
      unknown.removeIf(name -> histories.find(histories.organs().of(name)).isPresent());
      if (!unknown.isEmpty()) {
        String names = String.join("、", unknown);
        unused.add(
            YearNote.of(
                Kind.SUCCESSION,
                "接续关系“%s”中的 %s 没有表,请核对名称。".formatted(event.shown(), names),
                "No form is of %s, named in the succession %s.".formatted(names, event.shown())));
      }
    }
    return unused;
  }

  private List<YearPair> pairs(String organ, History history) {
    List<YearPair> pairs = new ArrayList<>();
    for (int year : history.years()) {
      boolean reorganised =
          reorganisations.stream().anyMatch(r -> r.year() == year && r.all().contains(organ));
      Optional<FiledForm> last = history.find(year - 1);
      Optional<FiledForm> form = history.find(year);
      if (!reorganised && last.isPresent() && form.isPresent()) {
        pairs.add(pair(year, last.get(), form.get()));
      }
    }
    return pairs;
  }

  private YearPair pair(int year, FiledForm last, FiledForm form) {
    YearForm before = YearForm.of(last.form(), year - 1);
    YearForm now = YearForm.of(form.form(), year);
    BetweenYearsReport report = checker.check(before, now);
    Edition lastEdition = last.form().edition();
    Edition edition = form.form().edition();
    List<Finding> moved = checker.moved(before, now, continued(lastEdition, edition), limit);
    return new YearPair(
        year,
        change(last.form().getHeader(), form.form().getHeader()),
        List.of(last),
        List.of(form),
        report,
        moved,
        noRules(report, lastEdition, edition));
  }

  private static OrganChange change(Header last, Header header) {
    Optional<String> before = last.getOrgan().map(PlainText::name);
    Optional<String> now = header.getOrgan().map(PlainText::name);
    return before.isEmpty() || now.isEmpty() || before.equals(now)
        ? OrganChange.NONE
        : OrganChange.RENAMED;
  }

  /** The figures that count exactly the same in two editions. */
  private static List<Continued> continued(Edition last, Edition edition) {
    Set<Continued> continued = new LinkedHashSet<>();
    for (Indicator indicator : Indicator.all()) {
      if (indicator.continuity(last) == Continuity.EXACT
          && indicator.continuity(edition) == Continuity.EXACT
          && indicator.cell().kind() != org.opendisclosure.model.cell.Kind.CHANGE) {
        continued.add(new Continued(indicator.cells(last), indicator.cells(edition)));
      }
    }
    return List.copyOf(continued);
  }

  private static List<YearNote> noRules(BetweenYearsReport report, Edition last, Edition edition) {
    if (report.satisfied() > 0 || !report.findings().isEmpty()) {
      return List.of();
    }
    Sentence reason =
        Crosswalk.find(last, edition)
            .map(Crosswalk::relations)
            .orElse(
                new Sentence(
                    "统计表没有结转、现有项目等承前启后的指标,两年之间没有必须相等的数",
                    "no figure of the one repeats a figure of the other, so nothing must be"
                        + " equal"));
    return List.of(
        YearNote.of(
            Kind.NO_RULES,
            reason.zh() + ",只提示变动较大的数。",
            Character.toUpperCase(reason.en().charAt(0))
                + reason.en().substring(1)
                + "; only figures that moved are told."));
  }
}
