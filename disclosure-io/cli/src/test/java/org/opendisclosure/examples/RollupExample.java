package org.opendisclosure.examples;

import java.nio.file.Path;
import java.util.List;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.organs.BuiltForm;
import org.opendisclosure.rules.organs.Completeness;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.organs.RollupReport;

/** Compares a consolidated form with its parts, and builds one. */
final class RollupExample {

  private RollupExample() {}

  static void run() {
    // begin
    Path folder = Path.of("../disclosure-io/docs/examples");
    StatisticsForm city = Forms.read(folder.resolve("city.json")).form().orElseThrow();
    Rollup rollup = Rollup.against(city, Layouts.builtIn());
    for (String part : List.of("civil-affairs", "education", "public-security")) {
      Path file = folder.resolve("parts").resolve(part + ".json");
      rollup.add(Forms.read(file).form().orElseThrow(), file.toString());
    }
    RollupReport report = rollup.report(Completeness.CLAIMED);
    BuiltForm built = rollup.build(Header.of("某市人民政府", 2024));
    System.out.println(
        report.verdict().label().en()
            + "; built "
            + built.form().getHeader().getOrgan().orElseThrow());
    // end
  }
}
