package org.opendisclosure.io.report;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Language;

/** Writes findings as rows, for people who sort and filter; {@link Reports#csv} has the columns. */
final class CsvReportWriter implements ReportWriter {

  private final CsvRows rows;
  private final ReportWords words;
  private long number;

  CsvReportWriter(Writer out, Language language) {
    this.rows = new CsvRows(out);
    this.words = new ReportWords(language);
    rows.write(
        Arrays.stream(CsvForm.Column.values()).map(column -> column.heading(words)).toList());
  }

  @Override
  public void write(CheckedForm checked) {
    prepare(checked).run();
  }

  @Override
  public Runnable prepare(CheckedForm checked) {
    List<List<String>> form = CsvForm.rows(words, checked);
    return () -> form.forEach(this::write);
  }

  private void write(List<String> row) {
    row.set(CsvForm.Column.NUMBER.ordinal(), "" + ++number);
    rows.write(row);
  }

  @Override
  public void end(Summary summary) {
    // Every row stands for itself; a sum would be in the way of sorting.
  }

  @Override
  public void close() {
    rows.close();
  }
}
