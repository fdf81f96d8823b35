package org.opendisclosure.io.report;

import java.io.OutputStream;
import org.opendisclosure.io.report.json.CheckDocument;
import org.opendisclosure.io.report.json.FileEntry;
import org.opendisclosure.io.report.json.JsonOutput;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Report;

/** Prints findings as one JSON array, UTF-8, for programs; holds one form at a time. */
final class JsonReportWriter implements ReportWriter {

  private final JsonOutput<FileEntry<Report>> json;

  JsonReportWriter(OutputStream out, Language language) {
    this.json = new JsonOutput<>(CheckDocument.in(language), out);
  }

  @Override
  public void write(CheckedForm checked) {
    prepare(checked).run();
  }

  @Override
  public Runnable prepare(CheckedForm checked) {
    return json.prepare(
        new FileEntry<>(
            checked.file(),
            checked.fileHash(),
            checked.report(),
            checked.numbers(),
            checked.notes()));
  }

  @Override
  public void end(Summary summary) {
    // The array says all; a program counts for itself.
  }

  @Override
  public void close() {
    json.close();
  }
}
