package org.opendisclosure.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading one annual report as offices publish it, beside the library of its format merely loading
 * the same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadBenchmark {

  private final ReadOptions options = ReadOptions.defaults();

  @Param private PublishedFormat format;

  private byte[] bytes = {};

  /** For JMH. */
  public ReadBenchmark() {}

  /** Writes the sample in the format. */
  @Setup
  public void prepare() throws IOException {
    bytes = format.bytes();
    if (!read().isComplete()) {
      throw new IllegalStateException("not read: " + read().notes());
    }
  }

  /** Bytes to the typed form and the notes. */
  @Benchmark
  public Reading read() {
    try (FormReader reader = Forms.open(new ByteArrayInputStream(bytes), "bench", options)) {
      return reader.next();
    }
  }

  /** Bytes to whatever the library makes of them. */
  @Benchmark
  public Object load() throws IOException {
    return format.load(new ByteArrayInputStream(bytes));
  }
}
