package org.opendisclosure;

import java.nio.file.Path;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.Report;

/** The README's example; what stands between the two markers stands there, too. */
final class ReadmeExample {

  private ReadmeExample() {}

  static Report check(Path file) {
    // begin
    Reading reading = Forms.read(file);
    reading.notes().forEach(note -> System.out.println(note.in(Language.ZH)));
    StatisticsForm form = reading.form().orElseThrow();

    Report report = Checker.builtIn().check(form);
    System.out.println(
        form.getHeader().getOrgan().orElse("?") + ":" + report.verdict().label().zh());
    for (Finding finding : report.findings()) {
      System.out.println(finding.message().zh());
    }
    // end
    return report;
  }
}
