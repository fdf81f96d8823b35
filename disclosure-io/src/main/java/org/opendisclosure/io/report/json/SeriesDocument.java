package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.INTEGER;
import static org.opendisclosure.io.report.json.Shapes.NUMBER;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import java.util.function.Function;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.years.Continuity;
import org.opendisclosure.rules.years.Indicator;
import org.opendisclosure.rules.years.Point;
import org.opendisclosure.rules.years.Series;

/** Figures over the years, as one array with an entry for each organ and figure. */
public final class SeriesDocument {

  private SeriesDocument() {}

  /**
   * The document.
   *
   * @param language the language of the reasons
   * @param cells the words in which an indicator is printed
   * @return its description
   */
  public static Document<Series> in(Language language, Function<Indicator, PrintedCell> cells) {
    return Document.array(
        "series",
        "历年数列 · Figures over the years",
        "One entry per organ and figure, organs in the order of their names, figures in printed"
            + " order; those that no form states are left out.",
        series(point(new CommonShapes(language)), cells));
  }

  private static ObjectShape<Series> series(
      ObjectShape<Point> point, Function<Indicator, PrintedCell> cells) {
    return ObjectShape.<Series>named(
            "series",
            """
            organ: its latest name, or its unified social credit code if no form states \
            a name
            edition: the edition whose cell it is, and in whose terms the series counts
            unit: the printed unit; empty if none is printed
            points: every year from the first form of the organ to its last, ascending
            """)
        .with("organ", TEXT, Series::organ)
        .with("edition", FormShapes.EDITION, series -> series.indicator().edition())
        .all(CellShapes.PRINTED_CELL, series -> cells.apply(series.indicator()))
        .with("unit", TEXT, series -> series.indicator().cell().unit())
        .with("points", list(point, 1), Series::points);
  }

  private static ObjectShape<Point> point(CommonShapes common) {
    return ObjectShape.<Point>named(
            "point",
            """
            year: the report year
            edition: the edition of the form; null if there is none, or several that \
            differ
            figure: in the unit of the series; null if it is blank or unreadable, if the \
            continuity is broken, or if there is no form
            continuity: whether the edition of the form counts the same as that of the \
            series; null if there is no form
            reason: why it counts the same or not, in the language of the call; null for \
            the edition of the series, and if there is no form
            """)
        .with("year", INTEGER, Point::year)
        .with("edition", orNull(FormShapes.EDITION), Point::edition)
        .with("figure", orNull(NUMBER), Point::value)
        .with("continuity", orNull(words(Continuity.values(), Continuity::id)), Point::continuity)
        .with("reason", orNull(common.inLanguage(TEXT)), Point::reason);
  }
}
