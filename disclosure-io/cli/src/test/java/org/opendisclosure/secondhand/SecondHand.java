package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Measures how the second hand's forms are read and prints a table: kind by format. */
public final class SecondHand {

  /** Whether the count of numbers is judged too. */
  static final boolean COUNTS = !Boolean.getBoolean("secondhand.uncounted");

  private static final int TRIALS = 10_000;

  private final int trials;
  private final List<Medium> media;
  private final List<String> faults = new ArrayList<>();

  private SecondHand(int trials, List<Medium> media) {
    this.trials = trials;
    this.media = media;
  }

  /**
   * Prints the table.
   *
   * @param args the number of trials of each format, 10,000 if it is left out; then the formats,
   *     all if they are left out
   */
  public static void main(String[] args) {
    int trials = args.length == 0 ? TRIALS : Integer.parseInt(args[0]);
    List<Medium> media =
        args.length < 2
            ? List.of(Medium.values())
            : Arrays.stream(args).skip(1).map(Medium::valueOf).toList();
    new SecondHand(trials, media).print();
  }

  private void print() {
    row("read completely", media.stream().map(Medium::name));
    row("---", media.stream().map(medium -> "---"));
    int each = Math.max(3, trials / 2 / Kinds.ALL.size());
    for (Kind kind : Kinds.ALL) {
      row(kind.description(), media.stream().map(medium -> cell(singles(medium, kind, each))));
    }
    int rest = Math.max(0, trials - each * Kinds.ALL.size());
    row(
        "two to four of these",
        media.stream()
            .map(
                medium ->
                    cell(
                        LongStream.range(0, rest)
                            .mapToObj(seed -> Trial.combined(medium, seed))
                            .toList())));
    faults.stream().limit(Integer.getInteger("secondhand.faults", 20)).forEach(System.out::println);
  }

  private static List<Trial> singles(Medium medium, Kind kind, int count) {
    if (!kind.media().contains(medium)) {
      return List.of();
    }
    long first = 1_000_003L * Kinds.ALL.indexOf(kind);
    return LongStream.range(first, first + count)
        .mapToObj(seed -> Trial.single(medium, kind, seed))
        .toList();
  }

  private String cell(List<Trial> trials) {
    if (trials.isEmpty()) {
      return "–";
    }
    List<Verdict> verdicts = trials.parallelStream().map(Trial::run).toList();
    for (int i = 0; i < verdicts.size(); i++) {
      if (!verdicts.get(i).isSound()) {
        faults.add(trials.get(i) + ": " + verdicts.get(i));
      }
    }
    long read = verdicts.stream().filter(Verdict::isRead).count();
    return String.format(Locale.ROOT, "%.0f %%", Math.floor(100.0 * read / trials.size()))
        + count(" wrong", verdicts.stream().filter(one -> !one.wrong().isEmpty()).count())
        + count(" lost", verdicts.stream().filter(one -> !one.lost().isEmpty()).count())
        + count(
            " miscounted", verdicts.stream().filter(one -> !one.miscounted().isEmpty()).count());
  }

  private static String count(String what, long number) {
    return number == 0 ? "" : ", **" + number + what + "**";
  }

  private static void row(String first, Stream<String> cells) {
    System.out.println(cells.collect(Collectors.joining(" | ", "| " + first + " | ", " |")));
  }
}
