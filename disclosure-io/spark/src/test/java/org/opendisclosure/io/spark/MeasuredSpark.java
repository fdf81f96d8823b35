package org.opendisclosure.io.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;

/**
 * Says what a form costs: {@code MeasuredSpark FOLDER FORMS} makes the files, if there are none.
 */
public final class MeasuredSpark {

  private static final int FORMS_A_FILE = 1_000;
  private static final int YEARS = 4;
  private static final double NANOS = 1e9;

  private MeasuredSpark() {}

  /**
   * Measures in {@code local[2]}.
   *
   * @param args the folder, and how many forms
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int forms = Integer.parseInt(args[1]);
    if (Files.notExists(folder)) {
      make(Files.createDirectories(folder), forms);
    }
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate();
    SparkForms read = SparkForms.read(spark, folder.toString());
    measure("read", forms, () -> read.readings().filter("is_complete").count());
    measure(
        "read and check",
        forms,
        () -> read.table(FormTable.FORM).groupBy("verdict").count().collect());
    measure("figures", forms, () -> read.table(FormTable.FIGURE).filter("number > 0").count());
    measure("sums", forms, () -> read.sums().count());
    measure("between years", forms, () -> read.betweenYears().count());
    spark.stop();
  }

  private static void make(Path folder, int forms) throws IOException {
    Random random = new Random(1);
    ConsistentForms consistent = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
    for (int first = 0; first < forms; first += FORMS_A_FILE) {
      Path file = folder.resolve("forms-" + first + ".jsonl");
      OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
      try (FormWriter writer = Forms.writer(out, Format.JSON)) {
        for (int i = first; i < Math.min(forms, first + FORMS_A_FILE); i++) {
          Header header = Header.of("某局" + i / YEARS, 2021 + i % YEARS);
          StatisticsForm form = consistent.next().withHeader(header);
          boolean isMistyped = random.nextInt(50) == 0;
          writer.write(
              isMistyped
                  ? form.with("applications.newlyReceived.total", random.nextInt(100_000))
                  : form);
        }
      }
    }
  }

  private static void measure(String what, int forms, Supplier<Object> action) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    action.get();
    double seconds = (System.nanoTime() - start) / NANOS;
    double used = (system.getProcessCpuTime() - cpu) / NANOS;
    System.out.printf(
        "%-16s %.1f s, %.0f forms/s, CPU %.1f s, %.3f ms a form%n",
        what, seconds, forms / seconds, used, used * 1_000 / forms);
  }
}
