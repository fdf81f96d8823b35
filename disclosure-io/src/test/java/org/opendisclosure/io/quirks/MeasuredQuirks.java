package org.opendisclosure.io.quirks;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.opendisclosure.model.Edition;

/** Measures how forms with quirks are read and prints the table that the README shows. */
public final class MeasuredQuirks {

  private static final int TRIALS = 10_000;

  private MeasuredQuirks() {}

  public static void main(String[] args) {
    int trials = args.length == 0 ? TRIALS : Integer.parseInt(args[0]);
    for (Medium medium : Medium.values()) {
      if (args.length > 1 && !args[1].contains(medium.name())) continue;
      System.out.println("== " + medium);
      int per = trials / Quirk.values().length;
      for (Quirk quirk : Quirk.values()) {
        if (args.length > 2 && !args[2].contains(quirk.name())) continue;
        long[] c = new long[3];
        List<Edition> editions =
            java.util.Arrays.stream(Edition.values()).filter(quirk::isOf).toList();
        Map<String, Integer> samples = new java.util.LinkedHashMap<>();
        IntStream.range(0, per)
            .forEach(
                n -> {
                  Edition edition = editions.get(n % editions.size());
                  long seed = n + 1000003L * quirk.ordinal();
                  Trial trial = new Trial(medium, edition, List.of(quirk), seed);
                  Trial.Result r = trial.run();
                  if (!r.wrong().isEmpty()) {
                    c[2]++;
                    if (samples.size() < 5)
                      samples.put(
                          "  WRONG "
                              + edition
                              + " seed "
                              + seed
                              + " "
                              + r.wrong().size()
                              + " "
                              + r.wrong().subList(0, Math.min(3, r.wrong().size())),
                          1);
                  } else if (r.noted() > 0) {
                    c[1]++;
                    if (samples.size() < 1)
                      samples.put("  noted " + edition + " seed " + seed + " " + r.noted(), 1);
                  } else c[0]++;
                });
        System.out.printf("%-18s read %3d noted %3d wrong %3d%n", quirk, c[0], c[1], c[2]);
        samples.keySet().forEach(System.out::println);
      }
    }
  }
}
