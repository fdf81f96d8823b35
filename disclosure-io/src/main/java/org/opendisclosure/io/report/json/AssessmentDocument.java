package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.NUMBER;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.YEAR;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.assessment.AssessmentFinding;
import org.opendisclosure.rules.assessment.AssessmentReport;
import org.opendisclosure.rules.assessment.AssessmentRule;

/** What the check of self-assessment sheets found, as one array with an entry for each file. */
public final class AssessmentDocument {

  private AssessmentDocument() {}

  /**
   * The document.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<FileEntry<AssessmentReport>> in(Language language) {
    return Document.array(
        "assess",
        "自查评分表核对结果 · Check of self-assessment sheets",
        "One entry per file, in the order of reading, also if it holds no sheet.",
        sheet(new CommonShapes(language)));
  }

  private static ObjectShape<FileEntry<AssessmentReport>> sheet(CommonShapes common) {
    ObjectShape<FileEntry<AssessmentReport>> sheet =
        FileEntry.<AssessmentReport>fields(
                "sheet",
                """
                title: the printed title; null if not stated or no sheet could be read
                year: the year that is assessed; null if not stated or no sheet could be \
                read
                verdict: undetermined if blanks leave it open or no sheet could be read
                fullMarks: the sum of the maxima of the groups without bonus items, in \
                points; null if one is not stated or no sheet could be read
                scored: the sum of the stated scores without those of bonus items, in \
                points; null if no sheet could be read
                bonus: the sum of the stated scores of bonus items, in points; null if no \
                sheet could be read
                total: the total as stated, in points; null if it is blank or no figure, or \
                if no sheet could be read
                findings: what is violated or undetermined, in the order of the sheet
                """)
            .with("title", orNull(TEXT), entry -> stated(entry).flatMap(SelfAssessment::getTitle))
            .with(
                "year",
                YEAR,
                entry -> stated(entry).map(SelfAssessment::getYear).orElse(OptionalInt.empty()))
            .with(
                "verdict",
                CommonShapes.VERDICT,
                entry -> entry.found().map(AssessmentReport::verdict).orElse(Verdict.UNDETERMINED))
            .with(
                "fullMarks",
                orNull(NUMBER),
                entry -> entry.found().flatMap(AssessmentReport::fullMarks))
            .with("scored", orNull(NUMBER), entry -> entry.found().map(AssessmentReport::scored))
            .with("bonus", orNull(NUMBER), entry -> entry.found().map(AssessmentReport::bonus))
            .with("total", orNull(NUMBER), entry -> stated(entry).flatMap(SelfAssessment::getTotal))
            .with(
                "findings",
                list(finding(common)),
                entry -> entry.found().map(AssessmentReport::findings).orElse(List.of()));
    return sheet.with("notes", list(FormShapes.note(common)), FileEntry::notes);
  }

  private static Optional<SelfAssessment> stated(FileEntry<AssessmentReport> entry) {
    return entry.found().map(AssessmentReport::sheet);
  }

  private static ObjectShape<AssessmentFinding> finding(CommonShapes common) {
    return ObjectShape.<AssessmentFinding>named(
            "assessmentFinding",
            """
            rule: what should hold
            place: the group and aim as printed, joined by a slash; empty for the total
            stated: what stands there, in points; null if blank or no figure
            computed: what it is held against, in points: a maximum or a sum; null if \
            that is not known
            """)
        .with("rule", words(AssessmentRule.values(), AssessmentRule::id), AssessmentFinding::rule)
        .with("severity", CommonShapes.SEVERITY, finding -> finding.rule().severity())
        .with("outcome", CommonShapes.OUTCOME, AssessmentFinding::outcome)
        .with("place", TEXT, AssessmentFinding::place)
        .with("message", common.message(), AssessmentFinding::message)
        .with("stated", orNull(NUMBER), AssessmentFinding::stated)
        .with("computed", orNull(NUMBER), AssessmentFinding::computed);
  }
}
