package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.OrganSize;

/** Measures what is found of mistakes and prints the tables that the README shows. */
public final class MeasuredRates {

  private static final int FORMS = 10_000;

  static final Predicate<Cell> TABLE_THREE = cell -> cell.name().startsWith("applications.");
  static final Predicate<Cell> TABLE_FOUR = cell -> cell.name().startsWith("review.");

  /** The counts of the statistics table that are totals or parts of one. */
  static final Predicate<Cell> TOTALS_AND_PARTS =
      cell ->
          cell.name()
              .matches(
                  "(applications|reconsideration|litigation|institutions\\.staff)\\.(?!heading).*");

  private MeasuredRates() {}

  /**
   * Prints the tables.
   *
   * @param args the number of forms of each kind; 10,000 if it is left out
   */
  public static void main(String[] args) {
    int forms = args.length == 0 ? FORMS : Integer.parseInt(args[0]);
    System.out.println(slips(forms));
    System.out.println(rates("Table three, 2021 format", forms, tableThree()));
    System.out.println(rates("Table four, 2021 format", forms, tableFour()));
    System.out.println(rates("Totals and parts of the 2017 table", forms, statistics()));
    System.out.println(blanks(forms));
  }

  static List<Experiment> tableThree() {
    return experiments("annual-report-2021", TABLE_THREE, true);
  }

  static List<Experiment> tableFour() {
    return experiments("annual-report-2021", TABLE_FOUR, false);
  }

  static List<Experiment> statistics() {
    return experiments("statistics-2017", TOTALS_AND_PARTS, false);
  }

  private static List<Experiment> experiments(
      String layout, Predicate<Cell> where, boolean hasRowsAndColumns) {
    List<Experiment> all = new ArrayList<>();
    String[] number = {"", "one", "two", "three"};
    for (int n = 1; n <= 3; n++) {
      String figures = number[n] + (n == 1 ? " figure " : " figures ");
      all.add(Experiment.slips(figures + "mistyped", layout, where, n));
      all.add(Experiment.replaced(figures + "replaced by any other", layout, where, n));
    }
    if (hasRowsAndColumns) {
      all.add(Experiment.of("neighbours swapped in a row", layout, where, Mistake.SWAPPED_IN_ROW));
      all.add(
          Experiment.of(
              "neighbours swapped in a column", layout, where, Mistake.SWAPPED_IN_COLUMN));
      all.add(Experiment.of("row slipped by one", layout, where, Mistake.ROW_SHIFTED));
      all.add(Experiment.of("column slipped by one", layout, where, Mistake.COLUMN_SHIFTED));
    }
    all.add(
        Experiment.of("one detail, totals recomputed", layout, where, Mistake.TOTALS_RECOMPUTED));
    return all;
  }

  /** Each slip in one figure of table three. */
  static String slips(int forms) {
    StringBuilder table = new StringBuilder();
    table.append("| one figure of table three | found | only | identifiable | named right |\n");
    table.append("|---|---|---|---|---|\n");
    for (Mistake mistake : Experiment.SLIPS) {
      String name = mistake.slip().id();
      Experiment experiment = Experiment.of(name, "annual-report-2021", TABLE_THREE, mistake);
      List<MistypedForm> mistyped = experiment.forms(forms).toList();
      List<Trial> trials = mistyped.parallelStream().map(Trial::of).toList();
      List<MistypedForm> clear =
          mistyped.stream().filter(form -> Trial.isIdentifiable(form.cells().get(0))).toList();
      table.append(
          "| %s | %s | %s | %s | %s |%n"
              .formatted(
                  name.replace('-', ' '),
                  percent(trials, Trial::isFound),
                  percent(trials, Trial::isOnly),
                  share(clear.size(), forms),
                  share(clear.stream().filter(Trial::isNamedRight).count(), clear.size())));
    }
    return table.toString();
  }

  static String rates(String title, int forms, List<Experiment> experiments) {
    StringBuilder table = new StringBuilder();
    table.append("| %s | detected | found | only | could be | first |".formatted(title));
    table.append(" only, by size |\n|---|---|---|---|---|---|---|\n");
    for (Experiment experiment : experiments) {
      List<Trial> trials = experiment.forms(forms).map(Trial::of).toList();
      table.append(
          "| %s | %s | %s | %s | %s | %s | %s |%n"
              .formatted(
                  experiment.name(),
                  percent(trials, Trial::isDetected),
                  percent(trials, Trial::isFound),
                  percent(trials, Trial::isOnly),
                  percent(trials, Trial::isTellable),
                  percent(trials, Trial::isFirst),
                  bySize(trials)));
    }
    return table.toString();
  }

  /** One figure of table three mistyped, and others of it left blank. */
  static String blanks(int forms) {
    StringBuilder table = new StringBuilder();
    table.append("| one figure, and some of the others | detected | by one rule alone |\n");
    table.append("|---|---|---|\n");
    for (Experiment experiment :
        List.of(
            Experiment.slips("mistyped", "annual-report-2021", TABLE_THREE, 1),
            Experiment.replaced("replaced by any other", "annual-report-2021", TABLE_THREE, 1))) {
      for (int share : new int[] {5, 10, 20}) {
        List<Report> reports =
            experiment.withBlanks(forms, share / 100.0).map(Checker.builtIn()::check).toList();
        table.append(
            "| %s, %d %% blank | %s | %s |%n"
                .formatted(
                    experiment.name(),
                    share,
                    share(reports.stream().filter(MeasuredRates::isInconsistent).count(), forms),
                    share(reports.stream().filter(MeasuredRates::hasViolation).count(), forms)));
      }
    }
    return table.toString();
  }

  private static boolean isInconsistent(Report report) {
    return report.verdict() == Verdict.INCONSISTENT;
  }

  private static boolean hasViolation(Report report) {
    return report.findings().stream()
        .anyMatch(
            finding ->
                finding.outcome() == Outcome.VIOLATED
                    && finding.rule().severity() == Severity.ERROR);
  }

  private static String bySize(List<Trial> trials) {
    Map<OrganSize, List<Trial>> sizes = new TreeMap<>();
    for (int n = 0; n < trials.size(); n++) {
      sizes.computeIfAbsent(Experiment.size(n), size -> new ArrayList<>()).add(trials.get(n));
    }
    return sizes.values().stream()
        .map(of -> percent(of, Trial::isOnly))
        .collect(Collectors.joining(" · "));
  }

  private static String percent(List<Trial> trials, Predicate<Trial> condition) {
    return share(trials.stream().filter(condition).count(), trials.size());
  }

  /** All and none are said as such; what is rounded never reaches them. */
  static String share(long some, long all) {
    if (all == 0) {
      return "–";
    }
    if (some == 0 || some == all) {
      return some == 0 ? "0 %" : "100 %";
    }
    double percent = 100.0 * some / all;
    return String.format(Locale.ROOT, "%.2f %%", Math.max(0.01, Math.min(99.99, percent)));
  }
}
