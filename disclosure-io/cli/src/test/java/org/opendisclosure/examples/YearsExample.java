package org.opendisclosure.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.years.Series;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.Years;

/** Compares two years of one organ. */
final class YearsExample {

  private YearsExample() {}

  static void run() {
    // begin
    List<StatisticsForm> forms =
        Stream.of(
                "../disclosure-io/docs/examples/2023.csv",
                "../disclosure-io/src/main/samples/huaian-city-2024.csv")
            .map(file -> Forms.read(Path.of(file)).form().orElseThrow())
            .toList();
    YearComparison comparison = Years.builtIn().compare(forms);
    System.out.println(comparison.findings().size() + " findings");
    List<Series> series = Years.builtIn().series(forms);
    System.out.println(series.size() + " series of figures");
    // end
  }
}
