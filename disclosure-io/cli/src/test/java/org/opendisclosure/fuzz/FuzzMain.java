package org.opendisclosure.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fuzzes one reader for long. Arguments: the reader, the number of inputs, the seed. Findings are
 * saved beside the cases that the tests replay.
 */
public final class FuzzMain {

  private static final List<Path> CODE =
      List.of(
          Path.of("target", "classes"),
          Path.of("odf", "target", "classes"),
          Path.of("office", "target", "classes"),
          Path.of("ofd", "target", "classes"),
          Path.of("pdf", "target", "classes"),
          Path.of("..", "disclosure-rules", "target", "classes"),
          Path.of("..", "disclosure-model", "target", "classes"));
  private static final Path KEPT = Path.of("target", "fuzz");
  private static final int USED = 2_000;
  private static final long HANG_SECONDS = 300;
  private static final long REPORT_EVERY = 60_000_000_000L;

  private final Subject subject;
  private final Coverage coverage = Coverage.of(CODE);
  private final CorpusFolder kept;
  private final Map<String, Integer> problems = new TreeMap<>();
  private final Fuzzing fuzzing;
  private final long started = System.nanoTime();
  private long inputs;

  private FuzzMain(Subject subject, long seed) {
    this.subject = subject;
    this.kept = new CorpusFolder(KEPT.resolve(subject.id()));
    this.fuzzing = new Fuzzing(subject, seed, USED, coverage, this::found);
  }

  /**
   * Fuzzes one reader.
   *
   * @param arguments reader, number of inputs, seed
   * @throws IOException if the files that are kept between runs cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Subject subject = Subject.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    new FuzzMain(subject, Long.parseLong(arguments[2])).run(Long.parseLong(arguments[1]));
  }

  private void run(long wanted) throws IOException {
    kept.load().forEach(fuzzing.corpus()::add);
    Thread watch = new Thread(this::watch, "watch");
    watch.setDaemon(true);
    watch.start();
    long nextReport = started + REPORT_EVERY;
    while (inputs < wanted) {
      fuzzing.next();
      inputs++;
      if (System.nanoTime() > nextReport) {
        nextReport = System.nanoTime() + REPORT_EVERY;
        report();
        kept.save(fuzzing.corpus().files());
      }
    }
    report();
    kept.save(fuzzing.corpus().files());
    if (!problems.isEmpty()) {
      System.exit(1);
    }
  }

  private void found(Fuzzing.Finding finding) {
    String name = CaseFiles.name(finding.problem());
    if (problems.merge(name, 1, Integer::sum) == 1) {
      Path file = save(finding.input(), name);
      System.out.printf("%s: finding %s, saved as %s%n", subject.id(), name, file);
      finding.problem().printStackTrace(System.out);
    }
  }

  private Path save(byte[] input, String name) {
    try {
      return CaseFiles.save(subject, name, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends a run whose input does not end. */
  private void watch() {
    while (fuzzing.clock().seconds() < HANG_SECONDS) {
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        return;
      }
    }
    Path file = save(fuzzing.clock().current(), "hang");
    System.out.printf("%s: an input hangs, saved as %s%n", subject.id(), file);
    Runtime.getRuntime().halt(1);
  }

  private void report() {
    double seconds = (System.nanoTime() - started) / 1e9;
    Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%s: %,d inputs in %.0f s (%d s of processor time), %.0f/s; findings %s;"
            + " slowest %d ms (%d bytes); heap in use %d of %d MiB;"
            + " branches %d of %d, corpus %d files%n",
        subject.id(),
        inputs,
        seconds,
        processor.toSeconds(),
        inputs / seconds,
        problems.isEmpty() ? "none" : problems,
        fuzzing.clock().slowestMillis(),
        fuzzing.clock().slowest().length,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20,
        coverage.taken(),
        coverage.probes(),
        fuzzing.corpus().files().size());
  }
}
