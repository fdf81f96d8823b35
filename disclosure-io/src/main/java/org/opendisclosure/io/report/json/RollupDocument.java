package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.COUNT;
import static org.opendisclosure.io.report.json.Shapes.FLAG;
import static org.opendisclosure.io.report.json.Shapes.NUMBER;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.YEAR;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import java.util.stream.Stream;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.organs.Completeness;
import org.opendisclosure.rules.organs.OrganFinding;
import org.opendisclosure.rules.organs.OrganIssue;
import org.opendisclosure.rules.organs.RollupFinding;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Shares;

/**
 * What a roll-up found, as one object.
 *
 * @param report what it found
 * @param shares what each organ contributes, taken one at a time
 */
public record RollupDocument(RollupReport report, Stream<Shares> shares) {

  /**
   * The document.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<RollupDocument> in(Language language) {
    return Document.object(
        "rollup",
        "汇总结果 · What a roll-up found",
        "The forms of several organs added up, and what a consolidated form says beside them.",
        rollup(new CommonShapes(language)));
  }

  private static ObjectShape<RollupDocument> rollup(CommonShapes common) {
    return ObjectShape.<RollupDocument>unnamed(
            """
            edition: of the consolidated form; null if there is none
            organ: of the consolidated form; null if there is none or it does not say
            year: of the consolidated form; null if there is none or it does not say
            complete: whether the parts were said to be all
            parts: how many forms were added up
            compared: how many figures of the consolidated form were compared; 0 without \
            one
            verdict: only findings of severity error count; undetermined if blanks leave \
            it open or nothing was compared
            organs: what is wrong with organs: missing, there twice, left out of the \
            consolidated form and so on
            findings: figures of the consolidated form that do not agree with its parts, \
            or may not, in printed order
            shares: the organs' shares of each figure that adds up and is not 0 in all \
            of them, in printed order; empty if they were not asked for
            """)
        .with(
            "edition",
            orNull(FormShapes.EDITION),
            rollup -> rollup.report().consolidated().map(StatisticsForm::edition))
        .with(
            "organ",
            orNull(TEXT),
            rollup ->
                rollup
                    .report()
                    .consolidated()
                    .map(StatisticsForm::getHeader)
                    .flatMap(Header::getOrgan))
        .with("year", YEAR, rollup -> FormShapes.year(rollup.report().consolidated()))
        .with("complete", FLAG, rollup -> rollup.report().completeness() == Completeness.CLAIMED)
        .with("parts", COUNT, rollup -> rollup.report().parts())
        .with("compared", COUNT, rollup -> rollup.report().compared())
        .with("verdict", CommonShapes.VERDICT, rollup -> rollup.report().verdict())
        .with("organs", list(issue(common)), rollup -> rollup.report().organs())
        .with("findings", list(finding(common)), rollup -> rollup.report().findings())
        .with("shares", list(OrganShapes.SHARES), rollup -> rollup.shares()::iterator);
  }

  private static ObjectShape<OrganFinding> issue(CommonShapes common) {
    return ObjectShape.<OrganFinding>named(
            "organFinding",
            """
            issue: missing: on the list, but without a form; unread: its form could not \
            be read; unexpected: not on the list, but counted; twice: there are several \
            forms, of which the first is counted; is-consolidated: its form is the \
            consolidated one, not counted; other-edition, other-period: its form is of \
            another edition or year, not counted; undated, nameless: its form states no \
            year or no organ, but is counted; left-out, counted-twice: the consolidated \
            figures differ by its figures
            """)
        .with("issue", words(OrganIssue.values(), OrganIssue::id), OrganFinding::issue)
        .with("severity", CommonShapes.SEVERITY, OrganFinding::severity)
        .all(OrganShapes.ORGAN, OrganFinding::organ)
        .with("message", common.message(), OrganFinding::message);
  }

  private static ObjectShape<RollupFinding> finding(CommonShapes common) {
    return ObjectShape.<RollupFinding>named(
            "sumFinding",
            """
            stated: the consolidated figure; null if it is blank
            computed: the sum of what the parts state
            difference: stated minus computed; null if nothing is stated
            unknown: how many figures of parts are not known
            blanks: the first of them
            part: the one part whose figure is the difference, as if it were left out or \
            counted twice; null if there is none or more than one, or if a whole organ \
            explains all
            """)
        .all(CellShapes.PRINTED_CELL, RollupFinding::cell)
        .with("severity", CommonShapes.SEVERITY, RollupFinding::severity)
        .with("outcome", CommonShapes.OUTCOME, RollupFinding::outcome)
        .with("stated", orNull(NUMBER), RollupFinding::stated)
        .with("computed", NUMBER, RollupFinding::computed)
        .with("difference", orNull(NUMBER), RollupFinding::difference)
        .with("unknown", COUNT, RollupFinding::unknown)
        .with("blanks", list(OrganShapes.UNKNOWN), RollupFinding::named)
        .with("part", orNull(OrganShapes.ORGAN), RollupFinding::organ)
        .with("message", common.message(), RollupFinding::message);
  }
}
