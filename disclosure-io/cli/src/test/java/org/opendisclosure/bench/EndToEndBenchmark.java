package org.opendisclosure.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opendisclosure.io.cli.CommandLineRunner;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.json.JsonFormReader;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.ReportWriter;
import org.opendisclosure.io.report.Reports;
import org.opendisclosure.io.report.Summary;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From JSON text to JSON report, one bad form in ten, in forms a minute on two threads; with the
 * parts of it, and beside it what a plain loop over the tokens of the same bytes takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MINUTES)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(2)
public class EndToEndBenchmark {

  private static final int FORMS = 1_000;
  private static final int COPIES = 50;

  private final Checker checker = Checker.builtIn();
  private final ReadOptions options = ReadOptions.defaults();
  private final JsonFactory factory = new JsonFactory();
  private List<StatisticsForm> forms = List.of();
  private List<CheckedForm> checked = List.of();
  private byte[] json = {};
  private Path file = Path.of("");

  /** Makes the forms and makes sure that one in ten is found. */
  @Setup
  public void prepare() throws IOException {
    forms = MixedForms.of(FORMS);
    json = MixedForms.json(forms);
    checked = forms.stream().map(this::checked).toList();
    long bad = checked.stream().filter(c -> !c.report().orElseThrow().findings().isEmpty()).count();
    if (bad != FORMS / 10) {
      throw new IllegalStateException(bad + " forms have findings");
    }
    file = Files.createTempFile("forms", ".jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < COPIES; i++) {
        out.write(json);
      }
    }
  }

  /** Leaves nothing behind. */
  @TearDown
  public void clean() throws IOException {
    Files.delete(file);
  }

  private CheckedForm checked(StatisticsForm form) {
    return new CheckedForm("bench.jsonl", java.util.Optional.of(checker.check(form)), List.of());
  }

  private JsonFormReader reader() {
    return JsonFormReader.of(new ByteArrayInputStream(json), "bench.jsonl", options);
  }

  private static ReportWriter writer() {
    return Reports.json(OutputStream.nullOutputStream(), Language.ZH);
  }

  /** Text to report. */
  @Benchmark
  @OperationsPerInvocation(FORMS)
  public Summary endToEnd() {
    Summary summary = new Summary();
    try (JsonFormReader reader = reader();
        ReportWriter writer = writer()) {
      while (reader.hasNext()) {
        CheckedForm form = CheckedForm.of("bench.jsonl", reader.next(), checker);
        summary.add(form);
        writer.write(form);
      }
      writer.end(summary);
    }
    return summary;
  }

  /** Part one: text to typed forms. */
  @Benchmark
  @OperationsPerInvocation(FORMS)
  public int readAlone() {
    int read = 0;
    try (JsonFormReader reader = reader()) {
      while (reader.hasNext()) {
        read += reader.next().form().isPresent() ? 1 : 0;
      }
    }
    return read;
  }

  /** Part two: forms that are new, so that their cells have yet to be worked out, to reports. */
  @Benchmark
  @OperationsPerInvocation(FORMS)
  public int checkAlone() {
    int findings = 0;
    for (StatisticsForm form : forms) {
      Header header = form.getHeader();
      StatisticsForm fresh = form.withHeader(header.withYear(header.getYear().orElse(0) + 1));
      findings += checker.check(fresh).findings().size();
    }
    return findings;
  }

  /** Part three: reports to text. */
  @Benchmark
  @OperationsPerInvocation(FORMS)
  public Summary writeAlone() {
    Summary summary = new Summary();
    try (ReportWriter writer = writer()) {
      for (CheckedForm form : checked) {
        summary.add(form);
        writer.write(form);
      }
      writer.end(summary);
    }
    return summary;
  }

  /** What the bytes cost whoever looks at each token once. */
  @Benchmark
  @OperationsPerInvocation(FORMS)
  public long tokens() throws IOException {
    long tokens = 0;
    try (JsonParser parser = factory.createParser(new ByteArrayInputStream(json))) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** The command itself with two threads of its own. */
  @Benchmark
  @Threads(1)
  @OperationsPerInvocation(FORMS * COPIES)
  public int command() {
    return CommandLineRunner.run(
        OutputStream.nullOutputStream(),
        "check",
        "--threads",
        "2",
        "--format",
        "json",
        file.toString());
  }
}
