import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;

/**
 * Reads each file again and again; prints its name and the processor time of one reading in
 * microseconds, the least of some rounds. {@code side-by-side.sh} runs it on two builds.
 */
public final class ReadLoop {

  private static final int ROUNDS = 5;
  private static final long ROUND_NANOS = 400_000_000L;

  private ReadLoop() {}

  public static void main(String[] files) throws IOException {
    for (String file : files) {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      long best = Long.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        best = Math.min(best, round(bytes));
      }
      System.out.println(Path.of(file).getFileName() + "\t" + best / 1_000);
    }
  }

  private static long round(byte[] bytes) {
    long start = now();
    long readings = 0;
    while (now() - start < ROUND_NANOS) {
      read(bytes);
      readings++;
    }
    return (now() - start) / readings;
  }

  private static void read(byte[] bytes) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "x", ReadOptions.defaults())) {
      reader.next();
    }
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
