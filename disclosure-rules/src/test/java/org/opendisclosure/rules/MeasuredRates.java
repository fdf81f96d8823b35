package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.OrganSize;

/** Measures what is found of mistakes and prints the tables of disclosure-io/docs/accuracy.md. */
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
    System.out.println(sizes(forms));
    System.out.println(blanks(forms));
    System.out.println(MeasuredBlanks.table(forms));
    System.out.println(restored(forms));
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
    table.append("| %s | detected | found | only | could be | first |%n".formatted(title));
    table.append("|---|---|---|---|---|---|\n");
    for (Experiment experiment : experiments) {
      List<Trial> trials = experiment.forms(forms).map(Trial::of).toList();
      table.append(
          "| %s | %s | %s | %s | %s | %s |%n"
              .formatted(
                  experiment.name(),
                  percent(trials, Trial::isDetected),
                  percent(trials, Trial::isFound),
                  percent(trials, Trial::isOnly),
                  percent(trials, Trial::isTellable),
                  percent(trials, Trial::isFirst)));
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

  /** What is derived of the figures of table three that are left blank. */
  static String restored(int forms) {
    StringBuilder table = new StringBuilder();
    table.append("| left blank in table three | cells | derived | of these wrong |\n");
    table.append("|---|---|---|---|\n");
    row(table, "every zero", forms, n -> Blanks.ZEROS);
    row(table, "every zero not carried over or forward", forms, n -> Blanks.ZEROS_NOT_CARRIED);
    row(table, "every total", forms, n -> Blanks.TOTALS);
    row(table, "5 % of all figures", forms, n -> Blanks.some(0.05, n));
    row(table, "10 % of all figures", forms, n -> Blanks.some(0.1, n));
    return table.toString();
  }

  private static void row(
      StringBuilder table, String name, int forms, IntFunction<Blanks.Choice> choice) {
    List<StatisticsForm> originals = Experiment.originals(forms).toList();
    Restored all =
        IntStream.range(0, forms)
            .parallel()
            .mapToObj(n -> Restored.of(originals.get(n), choice.apply(n).in(originals.get(n))))
            .reduce(new Restored(0, 0, 0), Restored::plus);
    table.append(
        "| %s | %s | %s | %s |%n"
            .formatted(
                name,
                String.format(Locale.ROOT, "%,d", all.blank()),
                share(all.right(), all.blank()),
                share(all.wrong(), all.blank())));
  }

  /** How often a swap is the only explanation, by the size of the organ. */
  static String sizes(int forms) {
    List<OrganSize> sizes = List.of(OrganSize.values());
    StringBuilder table = new StringBuilder("| only, by applications a year | ");
    table.append(joined(sizes, size -> String.format(Locale.ROOT, "%,d", size.applications())));
    table.append(" |\n|---|").append("---|".repeat(sizes.size())).append('\n');
    for (Mistake mistake : List.of(Mistake.SWAPPED_IN_ROW, Mistake.SWAPPED_IN_COLUMN)) {
      String name = mistake.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      List<Trial> trials =
          Experiment.of(name, "annual-report-2021", TABLE_THREE, mistake)
              .forms(forms)
              .map(Trial::of)
              .toList();
      table.append("| %s | ".formatted(name));
      table.append(joined(sizes, size -> percent(of(size, trials), Trial::isOnly)));
      table.append(" |\n");
    }
    return table.toString();
  }

  private static String joined(List<OrganSize> sizes, Function<OrganSize, String> cell) {
    return sizes.stream().map(cell).collect(Collectors.joining(" | "));
  }

  private static List<Trial> of(OrganSize size, List<Trial> trials) {
    return IntStream.range(0, trials.size())
        .filter(n -> Experiment.size(n) == size)
        .mapToObj(trials::get)
        .toList();
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
