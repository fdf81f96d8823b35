package org.opendisclosure.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.json.JsonFormReader;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.StatisticsForm;
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

/** Reading and writing one annual report as JSON, beside plain databind on the same types. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmark {

  private final ReadOptions options = ReadOptions.defaults();
  private final ObjectMapper plain = PlainMapper.create();
  private StatisticsForm form;
  private byte[] ours;
  private byte[] theirs;

  /** Reads the sample and writes it once in both forms. */
  @Setup
  public void prepare() throws IOException {
    form = Samples.huaian();
    ours = writeOurs();
    theirs = plain.writeValueAsBytes(form);
    if (!readPlain().getApplications().equals(((AnnualReport2021) form).getApplications())) {
      throw new IllegalStateException("the plain mapper reads something else");
    }
  }

  @Benchmark
  public StatisticsForm read() {
    try (JsonFormReader reader =
        JsonFormReader.of(new ByteArrayInputStream(ours), "bench.json", options)) {
      return reader.next().form().orElseThrow();
    }
  }

  @Benchmark
  public AnnualReport2021 readPlain() throws IOException {
    return plain.readValue(theirs, AnnualReport2021.class);
  }

  @Benchmark
  public byte[] writeOurs() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    try (JsonFormWriter writer = JsonFormWriter.lines(out)) {
      writer.write(form);
    }
    return out.toByteArray();
  }

  @Benchmark
  public byte[] writePlain() throws IOException {
    return plain.writeValueAsBytes(form);
  }
}
