package org.opendisclosure.bench;

import java.util.concurrent.TimeUnit;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Header;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checking one consistent annual report, beside a hand-written check of the same identities. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CheckBenchmark {

  private final Checker checker = Checker.builtIn();
  private AnnualReport2021 report;
  private Header header;

  /** Reads the sample and makes sure that both checks find nothing. */
  @Setup
  public void prepare() {
    report = Samples.huaian();
    header = report.getHeader().withYear(2023);
    if (StraightLine.failures(report) != 0 || !checker.check(report).findings().isEmpty()) {
      throw new IllegalStateException("the sample is not consistent");
    }
  }

  /** All rules of the edition, blanks, signs, layout and conditions included. */
  @Benchmark
  public Report check() {
    return checker.check(report);
  }

  /** The same for a form that is new, so that its cells have yet to be worked out. */
  @Benchmark
  public Report checkNewForm() {
    return checker.check(report.withHeader(header));
  }

  /** The 42 identities straight down over the same typed report. */
  @Benchmark
  public int straightLine() {
    return StraightLine.failures(report);
  }
}
