package org.opendisclosure.io.report.mapped;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.report.AssessedSheet;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.DerivedForm;
import org.opendisclosure.io.report.json.AssessmentDocument;
import org.opendisclosure.io.report.json.CheckDocument;
import org.opendisclosure.io.report.json.DerivationDocument;
import org.opendisclosure.io.report.json.Document;
import org.opendisclosure.io.report.json.FileEntry;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Derivation;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.assessment.AssessmentReport;

/** What was found in single forms or sheets. */
final class FormResults {

  private FormResults() {}

  static void add(Kinds kinds) {
    Function<Language, Document<FileEntry<Report>>> check = Kinds.once(CheckDocument::in);
    kinds.add(CheckedForm.class, check, FormResults::entry);
    kinds.add(Report.class, check, report -> FileEntry.ofNoFile(report, report.form()));
    Function<Language, Document<FileEntry<Derivation>>> derive =
        Kinds.once(
            language -> DerivationDocument.in(language, new ReportWords(language)::violations));
    kinds.add(DerivedForm.class, derive, FormResults::entry);
    kinds.add(Derivation.class, derive, found -> FileEntry.ofNoFile(found, found.report().form()));
    Function<Language, Document<FileEntry<AssessmentReport>>> assess =
        Kinds.once(AssessmentDocument::in);
    kinds.add(
        AssessedSheet.class,
        assess,
        sheet -> entry(sheet.file(), sheet.report(), Numbers.NONE, sheet.notes()));
    kinds.add(
        AssessmentReport.class,
        assess,
        found -> entry("", Optional.of(found), Numbers.NONE, List.of()));
  }

  private static FileEntry<Report> entry(CheckedForm checked) {
    return new FileEntry<>(
        checked.file(), checked.fileHash(), checked.report(), checked.numbers(), checked.notes());
  }

  private static FileEntry<Derivation> entry(DerivedForm derived) {
    return entry(derived.file(), derived.derivation(), derived.numbers(), derived.notes());
  }

  private static <R> FileEntry<R> entry(
      String file, Optional<R> found, Numbers numbers, List<Note> notes) {
    return new FileEntry<>(file, Optional.empty(), found, numbers, notes);
  }
}
