package org.opendisclosure.examples;

import java.nio.file.Path;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;

/** Reads and checks one form. */
final class CheckExample {

  private CheckExample() {}

  static void run() {
    // begin
    Path file = Path.of("../disclosure-io/src/main/samples/otog-housing-2017.csv");
    Reading reading = Forms.read(file);
    reading.notes().forEach(note -> System.out.println(note.in(Language.EN)));
    StatisticsForm form = reading.form().orElseThrow();

    Report report = Checker.builtIn().check(form);
    System.out.println(report.verdict().label().en());
    for (Finding finding : report.findings()) {
      System.out.println(finding.message().en());
    }
    // end
  }
}
