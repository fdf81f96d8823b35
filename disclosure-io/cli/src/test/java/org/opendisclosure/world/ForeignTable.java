package org.opendisclosure.world;

import java.util.LinkedHashMap;
import java.util.Map;

/** What became of the figures, printed as Markdown: a row for each way, then one a program. */
final class ForeignTable {

  private record Sum(int files, Outcome outcome) {

    static final Sum NONE = new Sum(0, Outcome.NONE);

    Sum plus(Sum other) {
      return new Sum(files + other.files, outcome.plus(other.outcome));
    }
  }

  private static final String COUNTS =
      " files | exact | noted | refused | left out by the program | wrong | lost silently |";

  private final Map<String, Sum> programs = new LinkedHashMap<>();
  private Sum all = Sum.NONE;

  void start() {
    System.out.println("| program | given | makes |" + COUNTS);
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
  }

  void way(Way way, int files, Outcome outcome) {
    Sum sum = new Sum(files, outcome);
    programs.merge(way.program().split(" ")[0], sum, Sum::plus);
    all = all.plus(sum);
    row(way.toString(), sum);
  }

  void end() {
    System.out.println("\n| program |" + COUNTS);
    System.out.println("|---|---|---|---|---|---|---|---|");
    programs.forEach(ForeignTable::row);
    row("all", all);
    System.out.println();
  }

  /** Whether no figure is wrong or lost without a word. */
  boolean isHonest() {
    return all.outcome().isHonest();
  }

  private static void row(String name, Sum sum) {
    Outcome outcome = sum.outcome();
    System.out.printf(
        "| %s | %d | %d | %d | %d | %d | %d | %d |%n",
        name,
        sum.files(),
        outcome.exact(),
        outcome.noted(),
        outcome.refused(),
        outcome.dropped(),
        outcome.wrong().size(),
        outcome.lost().size());
  }
}
