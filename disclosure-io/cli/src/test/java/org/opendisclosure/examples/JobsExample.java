package org.opendisclosure.examples;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.Reports;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.Years;

/** Ten everyday jobs. */
final class JobsExample {

  private JobsExample() {}

  static void run() {
    // begin
    // Read a file, whatever its format
    Path file = Path.of("../disclosure-io/src/main/samples/huaian-city-2024.csv");
    Reading reading = Forms.read(file);
    StatisticsForm city = reading.form().orElseThrow();

    // Build a form
    Header header = Header.of("某市人民政府", 2024);
    AnnualReport2021 built = AnnualReport2021.builder().header(header).build();
    System.out.println(built.getHeader().getOrgan().orElseThrow());

    // Set one figure by its name
    StatisticsForm mistyped = city.with("applications.newlyReceived.naturalPerson", 3010);
    System.out.println(mistyped.findNumber("applications.newlyReceived.naturalPerson"));

    // Find the wrong figure
    Report report = Checker.builtIn().check(mistyped);
    report.suspects().forEach(suspect -> System.out.println(suspect.message().en()));

    // Give a report as JSON
    String json = Reports.json(report, Language.EN);
    System.out.println(json.contains("\"verdict\" : \"inconsistent\""));

    // Say it in the language of a request
    Language language = Language.of(Locale.SIMPLIFIED_CHINESE);
    report.suspects().forEach(suspect -> System.out.println(suspect.message().in(language)));

    // Add rules from the class path
    RuleSet own = RuleSet.read(JobsExample.class.getResource("own-rules.yaml"));
    Report byOwn = Checker.builtIn().with(own).check(city);
    byOwn.findings().forEach(finding -> System.out.println(finding.message().en()));

    // Compare years
    Path before = Path.of("../disclosure-io/docs/examples/2023.csv");
    YearComparison years =
        Years.builtIn().compare(List.of(Forms.read(before).form().orElseThrow(), city));
    System.out.println(years.findings().size() + " findings between 2023 and 2024");

    // Add up organs
    Rollup rollup = Rollup.ofParts(Layouts.builtIn());
    List.of(city, mistyped).forEach(part -> rollup.add(part, "a part"));
    StatisticsForm sum = rollup.build(Header.of("某省人民政府", 2024)).form();

    // Write a workbook to a stream
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Forms.write(sum, out, Format.XLSX);
    System.out.println(out.size() > 10_000);
    // end
  }
}
