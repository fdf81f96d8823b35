package org.opendisclosure.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.csv.WideReader;
import org.opendisclosure.io.csv.WideWriter;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.model.StatisticsForm;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a table of annual reports, one a row, beside the CSV library splitting the same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WideBenchmark {

  private static final int FORMS = 1000;

  private final ReadOptions options = ReadOptions.defaults();
  private byte[] wide;

  /** Writes the sample a thousand times. */
  @Setup
  public void prepare() {
    StatisticsForm form = Samples.huaian();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WideWriter writer = new WideWriter(out, CsvEncoding.UTF_8)) {
      for (int i = 0; i < FORMS; i++) {
        writer.write(form);
      }
    }
    wide = out.toByteArray();
  }

  /** Bytes to typed forms. */
  @Benchmark
  @OperationsPerInvocation(FORMS)
  public int read() {
    int forms = 0;
    try (WideReader reader = new WideReader(new ByteArrayInputStream(wide), "bench.csv", options)) {
      while (reader.hasNext()) {
        forms += reader.next().form().isPresent() ? 1 : 0;
      }
    }
    if (forms != FORMS) {
      throw new IllegalStateException("read " + forms);
    }
    return forms;
  }

  /** Bytes to strings. */
  @Benchmark
  @OperationsPerInvocation(FORMS)
  public long split() throws IOException {
    long fields = 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .ofCsvRecord(
                new InputStreamReader(new ByteArrayInputStream(wide), StandardCharsets.UTF_8))) {
      for (CsvRecord row : reader) {
        fields += row.getFieldCount();
      }
    }
    return fields;
  }
}
