package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.COUNT;
import static org.opendisclosure.io.report.json.Shapes.INTEGER;
import static org.opendisclosure.io.report.json.Shapes.NUMBER;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.years.FiledForm;
import org.opendisclosure.rules.years.OrganChange;
import org.opendisclosure.rules.years.OrganYears;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.YearNote;
import org.opendisclosure.rules.years.YearPair;

/** What comparing years found, as one object. */
public final class ComparisonDocument {

  private static final ObjectShape<FiledForm> FORM =
      ObjectShape.<FiledForm>named(
              "filedForm",
              """
              organ: the reporting organ; null if the form states only its credit code
              file: the file as it was named
              """)
          .with("organ", orNull(TEXT), filed -> filed.form().getHeader().getOrgan())
          .with("edition", FormShapes.EDITION, filed -> filed.form().edition())
          .with("file", TEXT, FiledForm::file);

  private static final ObjectShape<FindingCell> CELL =
      ObjectShape.<FindingCell>named(
              "yearCell",
              """
              year: of whose form it is
              """)
          .with("year", INTEGER, cell -> Integer.parseInt(cell.form()))
          .all(CellShapes.CELL, cell -> cell);

  private final CommonShapes common;
  private final ObjectShape<YearNote> note;

  private ComparisonDocument(Language language) {
    this.common = new CommonShapes(language);
    this.note =
        ObjectShape.<YearNote>named(
                "yearNote",
                """
                kind: no-organ, no-year, quarterly: a form that is not compared; duplicate: \
                several forms of one year; missing-year: none of a year; no-rules: no rule \
                is written for the two editions; succession: how a change of organs was \
                followed, or why not
                """)
            .with("kind", words(YearNote.Kind.values(), YearNote.Kind::id), YearNote::kind)
            .with("message", common.message(), YearNote::message);
  }

  /**
   * The document.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<YearComparison> in(Language language) {
    return Document.object(
        "compare",
        "逐年比较结果 · What comparing years found",
        "The forms of each organ, each year held against the one before.",
        new ComparisonDocument(language).comparison());
  }

  private ObjectShape<YearComparison> comparison() {
    return ObjectShape.<YearComparison>unnamed(
            """
            ruleSets: the rule sets that were applied, the built-in one first
            organs: in the order of their names
            notes: forms that could not be compared, and what became of the succession \
            file
            """)
        .with("ruleSets", list(CommonShapes.RULE_SET), YearComparison::ruleSets)
        .with("organs", list(organ()), YearComparison::organs)
        .with("notes", list(note), YearComparison::notes);
  }

  private ObjectShape<OrganYears> organ() {
    return ObjectShape.<OrganYears>named(
            "organYears",
            """
            organ: its latest name, or its unified social credit code if no form states \
            a name
            years: the years of which there are forms, ascending
            notes: what is missing, doubled or not compared
            pairs: each year with the year before, ascending; a merger stands with the \
            organ after it, a split with the organ before it
            """)
        .with("organ", TEXT, OrganYears::organ)
        .with("years", list(INTEGER), OrganYears::years)
        .with("notes", list(note), OrganYears::notes)
        .with("pairs", list(pair()), OrganYears::pairs);
  }

  private ObjectShape<YearPair> pair() {
    return ObjectShape.<YearPair>named(
            "yearPair",
            """
            year: the later of the two years
            change: what became of the organ between the years
            last: the form of the year before, or those of all organs that were merged; \
            empty if none is there
            forms: the form of the year, or those of all organs after a split; empty if \
            none is there
            satisfied: how many rules hold; a rule counts once for each value of its \
            loops
            findings: what is violated or undetermined, the gravest first, then in \
            printed order; last, figures that moved far
            notes: what else is to know
            """)
        .with("year", INTEGER, YearPair::year)
        .with("change", words(OrganChange.values(), OrganChange::id), YearPair::change)
        .with("last", list(FORM), YearPair::last)
        .with("forms", list(FORM), YearPair::forms)
        .with("satisfied", COUNT, pair -> pair.count(Outcome.SATISFIED))
        .with("findings", list(finding()), YearPair::findings)
        .with("notes", list(note), YearPair::notes);
  }

  private ObjectShape<Finding> finding() {
    return ObjectShape.<Finding>named(
            "yearFinding",
            """
            rule: the rule's identifier; years.moved for a figure that moved far
            stated: the left side of the comparison; null if a blank is in it or nothing \
            is compared
            computed: the right side of the comparison; null as above
            difference: stated minus computed; null if either is
            cells: the cells of the rule in the order of its expression
            explanation: what the office says of the difference, which then does not \
            count; null if nothing
            """)
        .with("rule", TEXT, finding -> finding.rule().id())
        .with("severity", CommonShapes.SEVERITY, finding -> finding.rule().severity())
        .with("outcome", CommonShapes.OUTCOME, Finding::outcome)
        .with("message", common.message(), Finding::message)
        .with("stated", orNull(NUMBER), Finding::stated)
        .with("computed", orNull(NUMBER), Finding::computed)
        .with("difference", orNull(NUMBER), Finding::difference)
        .with("cells", list(CELL), Finding::cells)
        .with("fingerprint", CommonShapes.FINGERPRINT, Finding::fingerprint)
        .with("explanation", orNull(CommonShapes.EXPLANATION), Finding::explanation);
  }
}
