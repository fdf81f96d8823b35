package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.COUNT;
import static org.opendisclosure.io.report.json.Shapes.NUMBER;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.named;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import org.opendisclosure.rules.organs.Organ;
import org.opendisclosure.rules.organs.Share;
import org.opendisclosure.rules.organs.Shares;
import org.opendisclosure.rules.organs.Unknown;

/** Organs in reports: whose figure is not known, and what each contributes to a total. */
final class OrganShapes {

  static final ObjectShape<Organ> ORGAN =
      ObjectShape.<Organ>named("organ")
          .with(
              "organ",
              named("organName", "the organ; null if its form does not say", orNull(TEXT)),
              Organ::name)
          .with(
              "creditCode",
              named(
                  "creditCode", "its unified social credit code; null if not stated", orNull(TEXT)),
              Organ::creditCode)
          .with(
              "source",
              named(
                  "source",
                  "where its form was read, the second and later form of a file as file#2; empty if"
                      + " there is none",
                  TEXT),
              Organ::source);

  static final ObjectShape<Unknown> UNKNOWN =
      ObjectShape.<Unknown>named(
              "unknownFigure",
              """
              reason: blank: the cell is; unreadable: what stands there is no figure; \
              not-printed: the local form does not have the line; no-form: there is none \
              that could be used
              """)
          .all(ORGAN, Unknown::organ)
          .with("reason", words(Unknown.Reason.values(), Unknown.Reason::id), Unknown::reason);

  private static final ObjectShape<Share> SHARE =
      ObjectShape.<Share>named(
              "share",
              """
              figure: what its form states; null if that is not known
              percent: of the total, rounded to two decimals, so that percentages may not \
              add up to 100; null if the figure is not known
              """)
          .all(ORGAN, Share::organ)
          .with("figure", orNull(NUMBER), Share::figure)
          .with("percent", orNull(NUMBER), Share::percent);

  static final ObjectShape<Shares> SHARES =
      ObjectShape.<Shares>named(
              "shares",
              """
              total: the sum of what the organs state, in the unit of the line
              unknown: how many organs' figures are not known, so that the true total may \
              be larger
              unlisted: how many more organs are in the total than are listed
              organs: in the order in which their forms came
              """)
          .all(CellShapes.PRINTED_CELL, Shares::cell)
          .with("total", NUMBER, Shares::total)
          .with("unknown", COUNT, Shares::unknown)
          .with("unlisted", COUNT, Shares::unlisted)
          .with("organs", list(SHARE, 1), Shares::organs);

  private OrganShapes() {}
}
