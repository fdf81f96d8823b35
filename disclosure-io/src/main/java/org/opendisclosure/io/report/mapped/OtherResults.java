package org.opendisclosure.io.report.mapped;

import java.util.function.Function;
import java.util.stream.Stream;
import org.opendisclosure.io.report.json.ComparisonDocument;
import org.opendisclosure.io.report.json.DiagnosisDocument;
import org.opendisclosure.io.report.json.RollupDocument;
import org.opendisclosure.io.report.json.SeriesDocument;
import org.opendisclosure.io.report.words.SeriesCells;
import org.opendisclosure.rules.Diagnosis;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.years.Series;
import org.opendisclosure.rules.years.YearComparison;

/** What was found between forms, or in files that are none. */
final class OtherResults {

  private OtherResults() {}

  static void add(Kinds kinds) {
    kinds.add(YearComparison.class, Kinds.once(ComparisonDocument::in), Function.identity());
    kinds.add(
        RollupReport.class,
        Kinds.once(RollupDocument::in),
        report -> new RollupDocument(report, Stream.empty()));
    kinds.add(Diagnosis.class, Kinds.once(DiagnosisDocument::in), Function.identity());
    kinds.add(
        Series.class,
        language -> SeriesDocument.in(language, new SeriesCells()::of),
        Function.identity());
  }
}
