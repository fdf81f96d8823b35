package org.opendisclosure.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.MistypedForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Locating the wrong figures of table three, on the average of many forms of organs of all sizes:
 * on its own, and as a part of checking them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LocateBenchmark {

  private static final int FORMS = 1_000;

  /** How many figures are wrong. */
  @Param({"1", "2", "3"})
  private int wrong;

  private List<StatisticsForm> forms = List.of();

  /** For JMH. */
  public LocateBenchmark() {}

  /** Makes the forms and makes sure that each is located. */
  @Setup
  public void prepare() {
    forms =
        Experiment.slips(
                "benchmark of " + wrong, "annual-report-2021", MeasuredRates.TABLE_THREE, wrong)
            .forms(FORMS)
            .map(MistypedForm::form)
            .toList();
    if (locate() < FORMS) {
      throw new IllegalStateException("some forms were not located");
    }
  }

  /** The search: equations, residuals, every explanation, the likeliest first. */
  @Benchmark
  @OperationsPerInvocation(FORMS)
  public int locate() {
    int explanations = 0;
    for (StatisticsForm form : forms) {
      explanations += Search.in(form).get(0).explanations().size();
    }
    return explanations;
  }

  /** All rules decided, the search, and findings with their suspects in words. */
  @Benchmark
  @OperationsPerInvocation(FORMS)
  public int check() {
    int findings = 0;
    for (StatisticsForm form : forms) {
      findings += Checker.builtIn().check(form).findings().size();
    }
    return findings;
  }
}
