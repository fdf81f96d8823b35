package org.opendisclosure.io.report.mapped;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.report.AssessedSheet;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.DerivedForm;
import org.opendisclosure.io.report.json.AssessmentDocument;
import org.opendisclosure.io.report.json.CheckDocument;
import org.opendisclosure.io.report.json.ComparisonDocument;
import org.opendisclosure.io.report.json.DerivationDocument;
import org.opendisclosure.io.report.json.DiagnosisDocument;
import org.opendisclosure.io.report.json.Document;
import org.opendisclosure.io.report.json.FileEntry;
import org.opendisclosure.io.report.json.JsonOutput;
import org.opendisclosure.io.report.json.ReportParts;
import org.opendisclosure.io.report.json.RollupDocument;
import org.opendisclosure.io.report.json.SeriesDocument;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.io.report.words.SeriesCells;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Candidate;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Derivation;
import org.opendisclosure.rules.DerivedCell;
import org.opendisclosure.rules.Diagnosis;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.OpenCell;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.UnusedExplanation;
import org.opendisclosure.rules.assessment.AssessmentReport;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.years.Series;
import org.opendisclosure.rules.years.YearComparison;

/**
 * The results that are written as objects, each by the document that the library itself writes of
 * it: one description for both.
 */
public final class ReportObjects {

  /** A type, the kind of document it is written as, and what of that it makes. */
  private record Kind<T, D>(
      Class<T> type, Function<Language, Document<D>> document, Function<T, D> value) {

    byte[] json(Object result, Language language) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JsonOutput.write(document.apply(language), value.apply(type.cast(result)), out);
      return out.toByteArray();
    }
  }

  private static final Map<Class<?>, Kind<?, ?>> KINDS = new LinkedHashMap<>();

  static {
    results();
    parts();
  }

  private ReportObjects() {}

  private static void results() {
    Function<Language, Document<FileEntry<Report>>> check = once(CheckDocument::in);
    add(CheckedForm.class, check, ReportObjects::entry);
    add(Report.class, check, report -> entry(report, report.form()));
    Function<Language, Document<FileEntry<Derivation>>> derive =
        once(language -> DerivationDocument.in(language, new ReportWords(language)::violations));
    add(DerivedForm.class, derive, ReportObjects::entry);
    add(Derivation.class, derive, found -> entry(found, found.report().form()));
    Function<Language, Document<FileEntry<AssessmentReport>>> assess = once(AssessmentDocument::in);
    add(
        AssessedSheet.class,
        assess,
        sheet -> entry(sheet.file(), sheet.report(), Numbers.NONE, sheet.notes()));
    add(
        AssessmentReport.class,
        assess,
        found -> entry("", Optional.of(found), Numbers.NONE, List.of()));
    add(YearComparison.class, once(ComparisonDocument::in), Function.identity());
    add(
        RollupReport.class,
        once(RollupDocument::in),
        report -> new RollupDocument(report, Stream.empty()));
    add(Diagnosis.class, once(DiagnosisDocument::in), Function.identity());
    add(
        Series.class,
        language -> SeriesDocument.in(language, new SeriesCells()::of),
        Function.identity());
  }

  private static void parts() {
    add(Finding.class, once(ReportParts::finding), Function.identity());
    add(FindingCell.class, once(ReportParts::cell), Function.identity());
    add(Suspect.class, once(ReportParts::suspect), Function.identity());
    add(Candidate.class, once(ReportParts::candidate), Function.identity());
    add(Contradiction.class, once(ReportParts::contradiction), Function.identity());
    add(UnusedExplanation.class, once(ReportParts::unused), Function.identity());
    add(DerivedCell.class, once(ReportParts::derived), Function.identity());
    add(OpenCell.class, once(ReportParts::open), Function.identity());
    add(RuleSet.class, once(ReportParts::ruleSet), Function.identity());
    add(Note.class, once(ReportParts::note), Function.identity());
    add(Numbers.class, once(ReportParts::numbers), Function.identity());
  }

  private static <T, D> void add(
      Class<T> type, Function<Language, Document<D>> document, Function<T, D> value) {
    KINDS.put(type, new Kind<>(type, document, value));
  }

  /** The same document for each language every time. */
  private static <D> Function<Language, Document<D>> once(Function<Language, Document<D>> make) {
    Map<Language, Document<D>> made = new ConcurrentHashMap<>();
    return language -> made.computeIfAbsent(language, make);
  }

  private static FileEntry<Report> entry(CheckedForm checked) {
    return new FileEntry<>(
        checked.file(), checked.fileHash(), checked.report(), checked.numbers(), checked.notes());
  }

  private static FileEntry<Derivation> entry(DerivedForm derived) {
    return entry(derived.file(), derived.derivation(), derived.numbers(), derived.notes());
  }

  /** What was found in a form that came from no file. */
  private static <R> FileEntry<R> entry(R found, StatisticsForm form) {
    Numbers numbers = Numbers.of(form.figures(), form.getUnknownLines(), 0);
    return entry("", Optional.of(found), numbers, List.of());
  }

  private static <R> FileEntry<R> entry(
      String file, Optional<R> found, Numbers numbers, List<Note> notes) {
    return new FileEntry<>(file, Optional.empty(), found, numbers, notes);
  }

  /**
   * The types that are written.
   *
   * @return none of them has subtypes
   */
  public static Set<Class<?>> types() {
    return Set.copyOf(KINDS.keySet());
  }

  /**
   * The object that stands for a result.
   *
   * @param result of one of the types
   * @param language the language of the messages
   * @return JSON in UTF-8
   */
  public static byte[] json(Object result, Language language) {
    Kind<?, ?> kind = KINDS.get(result.getClass());
    if (kind == null) {
      throw new IllegalArgumentException("no report has a " + result.getClass().getName());
    }
    return kind.json(result, language);
  }
}
