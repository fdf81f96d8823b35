package org.opendisclosure.io.ofd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.StatisticsForm;

/** Makes the files among the resources from the samples. */
final class MadeFiles {

  private static final Path SAMPLES = Path.of("src", "main", "samples");
  private static final Path FILES = Path.of("ofd/src/test/resources/org/opendisclosure/io/ofd");

  private MadeFiles() {}

  /** Run in the folder {@code disclosure-io}. */
  public static void main(String[] args) throws IOException {
    Files.createDirectories(FILES);
    make("huaian-city-2024", OfdStyle.BY_CELL, "by-cell.ofd");
    make("jinpen-township-2018", OfdStyle.BY_LINE, "by-line.ofd");
  }

  private static void make(String sample, OfdStyle style, String file) throws IOException {
    StatisticsForm form = Forms.read(SAMPLES.resolve(sample + ".csv")).form().orElseThrow();
    OfdPages pages = new OfdPages(595, 842, style);
    FormPrinter.print(form, pages, 595, 842);
    Files.write(FILES.resolve(file), pages.bytes());
  }
}
