package org.opendisclosure.rules;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.testing.ConsistentForms;

/**
 * Measures what blanks hide of one mistyped figure and prints the table of
 * disclosure-io/docs/accuracy.md.
 */
public final class MeasuredBlanks {

  private static final int TRIALS = 10_000;
  private static final double SHARE = 0.2;

  /** Which figures of a form may be left out. */
  enum Kind {
    ANY("any", full -> cell -> true),
    ZEROS_AND_TOTALS(
        "zeros and totals", full -> cell -> isZero(full, cell) || Blanks.MOST_TOTALS.test(cell)),
    ZEROS("zeros", full -> cell -> isZero(full, cell));

    private final String words;
    private final Function<StatisticsForm, Predicate<Cell>> choice;

    Kind(String words, Function<StatisticsForm, Predicate<Cell>> choice) {
      this.words = words;
      this.choice = choice;
    }

    private static boolean isZero(StatisticsForm full, Cell cell) {
      return Blanks.ZEROS.in(full).test(cell);
    }
  }

  private MeasuredBlanks() {}

  /**
   * Prints the table.
   *
   * @param args the number of trials of each kind; 10,000 if it is left out
   */
  public static void main(String[] args) {
    System.out.println(table(args.length == 0 ? TRIALS : Integer.parseInt(args[0])));
  }

  static String table(int trials) {
    StringBuilder table = new StringBuilder();
    table.append(
        "| one figure mistyped, 20 % blank | detected | no filling exists | same rule | right"
            + " figure among suspects |\n"
            + "|---|---|---|---|---|\n");
    for (Kind kind : Kind.values()) {
      row(table, kind.words + ", organs of all sizes", trials(kind, trials));
      row(table, kind.words + ", a large city", ofCity(kind, trials));
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String name, List<BlankTrial> trials) {
    table.append(
        "| %s | %s | %s | %s | %s |%n"
            .formatted(
                name,
                share(trials, BlankTrial::isDetected),
                share(trials, BlankTrial::isDetectable),
                share(trials, BlankTrial::isNamed),
                share(trials, BlankTrial::isSuspected)));
  }

  private static String share(List<BlankTrial> trials, Predicate<BlankTrial> such) {
    return MeasuredRates.share(trials.stream().filter(such).count(), trials.size());
  }

  /** Trials with consistent forms of the 2019 format, the sizes of organs in turn. */
  static List<BlankTrial> trials(Kind kind, int number) {
    return trials(kind, number, n -> form(n));
  }

  private static StatisticsForm form(int n) {
    return ConsistentForms.of(Edition.ANNUAL_REPORT_2019, new SplittableRandom(n))
        .next(Experiment.size(n));
  }

  /** Trials with one form of a large city. */
  static List<BlankTrial> ofCity(Kind kind, int number) {
    return trials(kind, number, n -> TestForm.DONGJIANG);
  }

  private static List<BlankTrial> trials(
      Kind kind, int number, Function<Integer, StatisticsForm> forms) {
    Stream<BlankTrial> trials =
        IntStream.range(0, number)
            .parallel()
            .mapToObj(
                n -> {
                  StatisticsForm full = forms.apply(n);
                  StatisticsForm blank =
                      BlankTrial.leaveOut(full, kind.choice.apply(full), SHARE, n);
                  return BlankTrial.of(full, blank, n);
                });
    return trials.toList();
  }
}
