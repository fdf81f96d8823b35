package org.opendisclosure.bench;

import java.nio.file.Path;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.AnnualReport2021;

/** The forms that the benchmarks work on. */
final class Samples {

  private Samples() {}

  /** Huai'an 2024: a whole annual report in the 2021 format, consistent. */
  static AnnualReport2021 huaian() {
    Path file = Path.of("src", "main", "samples", "huaian-city-2024.csv");
    return (AnnualReport2021) Forms.read(file).form().orElseThrow();
  }
}
