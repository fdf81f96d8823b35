package org.opendisclosure.io.quirks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.opendisclosure.model.Edition;

/** Measures how forms with quirks are read and prints the table of disclosure-io/docs/quirks.md. */
public final class MeasuredQuirks {

  private static final int TRIALS = 10_000;

  /** How many forms are printed at once. */
  private static final int BATCH = 50;

  /** What became of some trials. */
  private record Tally(int trials, int read, List<String> wrong) {

    static Tally of(List<Trial> trials, Press press) {
      List<Trial.Result> results = new ArrayList<>();
      for (int i = 0; i < trials.size(); i += BATCH) {
        results.addAll(run(trials.subList(i, Math.min(trials.size(), i + BATCH)), press));
      }
      List<String> wrong = new ArrayList<>();
      for (int i = 0; i < results.size(); i++) {
        if (!results.get(i).wrong().isEmpty()) {
          wrong.add(trials.get(i) + ": " + results.get(i).wrong());
        }
      }
      return new Tally(
          trials.size(), (int) results.stream().filter(Trial.Result::isRead).count(), wrong);
    }

    private static List<Trial.Result> run(List<Trial> trials, Press press) {
      List<byte[]> files =
          press.print(trials.parallelStream().map(trial -> trial.bytes(trial.document())).toList());
      return IntStream.range(0, trials.size())
          .parallel()
          .mapToObj(i -> trials.get(i).run(files.get(i)))
          .toList();
    }

    /** The share read; the rest is noted but for what is silently wrong. */
    String cell() {
      if (trials == 0) {
        return "–";
      }
      double read = 100.0 * this.read / trials;
      String share =
          this.read == trials
              ? "100 %"
              : String.format(Locale.ROOT, "%.1f %%", Math.min(read, 99.9));
      return wrong.isEmpty() ? share : share + ", **" + wrong.size() + " wrong**";
    }
  }

  private final int trials;
  private final List<Medium> media;
  private final Map<Medium, Press> presses = new EnumMap<>(Medium.class);
  private final int[] total = new int[Medium.values().length];
  private final List<String> wrong = new ArrayList<>();

  private MeasuredQuirks(int trials, List<Medium> media) {
    this.trials = trials;
    this.media = media;
  }

  /**
   * Prints the table.
   *
   * @param args the number of trials of each format, 10,000 if it is left out; then the formats,
   *     all that no other program prints if they are left out
   */
  public static void main(String[] args) {
    int trials = args.length == 0 ? TRIALS : Integer.parseInt(args[0]);
    Stream<Medium> media =
        args.length < 2
            ? Stream.of(Medium.values()).filter(medium -> !medium.isMade())
            : Arrays.stream(args).skip(1).map(Medium::valueOf);
    new MeasuredQuirks(trials, media.filter(Medium::isThere).toList()).measure();
  }

  private void measure() {
    Path folder = Folders.temporary();
    try {
      media.forEach(
          medium -> presses.put(medium, medium.press(Folders.below(folder, medium.name()))));
      print();
    } finally {
      presses.values().forEach(Press::close);
      Folders.delete(folder);
    }
  }

  private void print() {
    row("forms read completely", media.stream().map(Medium::title));
    row("---", media.stream().map(medium -> "---"));
    int each = trials / 2 / Quirk.values().length;
    for (Quirk quirk : Quirk.values()) {
      row(
          quirk.description(),
          media.stream().map(medium -> cell(medium, singles(medium, quirk, each))));
    }
    row("two to four of these", media.stream().map(medium -> cell(medium, combined(medium))));
    row(
        "trials",
        media.stream().map(medium -> String.format(Locale.ROOT, "%,d", total[medium.ordinal()])));
    row("silently wrong", media.stream().map(medium -> String.valueOf(wrong(medium))));
    wrong.forEach(System.out::println);
  }

  private long wrong(Medium medium) {
    return wrong.stream().filter(line -> line.contains("medium=" + medium)).count();
  }

  private String cell(Medium medium, List<Trial> some) {
    Tally tally = Tally.of(some, presses.get(medium));
    total[medium.ordinal()] += tally.trials();
    wrong.addAll(tally.wrong());
    return tally.cell();
  }

  private static List<Trial> singles(Medium medium, Quirk quirk, int count) {
    List<Edition> editions =
        Stream.of(Edition.values()).filter(edition -> quirk.isOf(medium, edition)).toList();
    return IntStream.range(0, editions.isEmpty() ? 0 : count)
        .mapToObj(
            n ->
                new Trial(
                    medium,
                    editions.get(n % editions.size()),
                    List.of(quirk),
                    1_000_003L * quirk.ordinal() + n))
        .toList();
  }

  private List<Trial> combined(Medium medium) {
    return LongStream.range(0, trials - total[medium.ordinal()])
        .mapToObj(seed -> Trial.combined(medium, seed))
        .toList();
  }

  private static void row(String first, Stream<String> cells) {
    System.out.println(cells.collect(Collectors.joining(" | ", "| " + first + " | ", " |")));
  }
}
