package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.COUNT;
import static org.opendisclosure.io.report.json.Shapes.FLAG;
import static org.opendisclosure.io.report.json.Shapes.NUMBER;
import static org.opendisclosure.io.report.json.Shapes.SOME_TEXT;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.Candidate;
import org.opendisclosure.rules.DerivedFigure;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.SearchOutcome;
import org.opendisclosure.rules.UnusedExplanation;
import org.opendisclosure.rules.narrative.Quote;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.SeverityChange;

/** What is wrong with a form, and what its office says of it. */
final class FindingShapes {

  private static final List<SearchOutcome> SEARCHED =
      Arrays.stream(SearchOutcome.values()).filter(o -> o != SearchOutcome.NONE).toList();

  /** The profile that was applied, of a report that has one. */
  static final ObjectShape<Report> PROFILE =
      ObjectShape.<Report>named(
              "profile",
              """
              id: the name of the profile
              version: its version, as its file states it
              severities: rules that were applied with another severity than their file \
              gives them
              off: rules that were not applied
              """)
          .with("id", TEXT, r -> r.profile().orElseThrow().id())
          .with("version", TEXT, r -> r.profile().orElseThrow().version())
          .with(
              "severities",
              list(
                  ObjectShape.<SeverityChange>unnamed(
                          """
                          rule: the rule's identifier
                          """)
                      .with("rule", TEXT, SeverityChange::rule)
                      .with("from", CommonShapes.SEVERITY, SeverityChange::from)
                      .with("to", CommonShapes.SEVERITY, SeverityChange::to)),
              Report::severityChanges)
          .with("off", list(TEXT), Report::switchedOff);

  static final ObjectShape<Quote> QUOTE =
      ObjectShape.<Quote>named(
              "quote",
              """
              text: the figure with its unit, as written; a clause that says there is none
              figure: exact; 2.3万 is 23000
              unit: such as 件 or %; empty where a clause says that there is none
              approximate: whether the text calls the figure approximate
              cell: the cell that holds the text; empty if it stands in no form
              part: the printed title of the part
              clause: the clause, at most 80 characters of it
              offset: where the quote starts in the text, in UTF-16 units from 0
              """)
          .with("text", SOME_TEXT, Quote::text)
          .with("figure", NUMBER, Quote::value)
          .with("unit", TEXT, Quote::unit)
          .with("approximate", FLAG, Quote::isApproximate)
          .with("cell", TEXT, quote -> quote.place().cell())
          .with("part", TEXT, quote -> quote.place().part())
          .with("clause", TEXT, quote -> quote.place().clause())
          .with("offset", COUNT, quote -> quote.place().offset());

  private static final ObjectShape<DerivedFigure> DERIVED =
      ObjectShape.<DerivedFigure>named(
              "derivedFigure",
              """
              needed: the only figure with which all error rules can hold, in the unit of \
              the cell
              rules: the identifiers of the rules that leave no other figure
              """)
          .all(CellShapes.CELL, DerivedFigure::cell)
          .with("needed", NUMBER, DerivedFigure::value)
          .with("rules", list(TEXT, 1), derived -> derived.rules().stream().map(Rule::id).toList());

  private final CommonShapes common;

  FindingShapes(CommonShapes common) {
    this.common = common;
  }

  ObjectShape<Finding> finding() {
    return ObjectShape.<Finding>named(
            "finding",
            """
            rule: the rule's identifier, as the command rules lists it
            outcome: violated: no filling of the blanks can satisfy the rule; \
            undetermined: it depends on them; satisfied: it holds with the figures of \
            derivedFrom
            stated: the left side of the comparison; null if a blank is in it or nothing \
            is compared
            computed: the right side of the comparison, with derived figures for its \
            blanks; null if one is not known or nothing is compared
            difference: stated minus computed; null if either is
            cells: the cells of the rule in the order of its expression
            search: how the search for suspects ended: complete: every explanation is \
            known; nothing-found: no change of up to four cells explains it; cut-off: \
            the work limit was reached, so that there may be more; beyond-range: figures \
            too large; null: none was needed
            suspects: what may be wrong, the likeliest first; findings that fail \
            together share them
            quotes: what the narrative quotes, where the finding is about that: the \
            quoted figure, then those that it is held against
            derivedFrom: cells of the rule in which no figure stands, and what they must \
            be; empty if the rule is decided by what is stated
            explanation: what the office says of the difference, which then does not \
            count; null if nothing
            """)
        .with("rule", TEXT, finding -> finding.rule().id())
        .with("severity", CommonShapes.SEVERITY, finding -> finding.rule().severity())
        .with("outcome", words(Outcome.values(), Outcome::id), Finding::outcome)
        .with("message", common.message(), Finding::message)
        .with("stated", orNull(NUMBER), Finding::stated)
        .with("computed", orNull(NUMBER), Finding::computed)
        .with("difference", orNull(NUMBER), Finding::difference)
        .with("cells", list(CellShapes.CELL), Finding::cells)
        .with(
            "search",
            orNull(words(SEARCHED, SearchOutcome::id)),
            finding -> Optional.of(finding.search()).filter(SEARCHED::contains))
        .with("suspects", list(new SuspectShapes(common).suspect()), Finding::suspects)
        .with("quotes", list(QUOTE), Finding::quotes)
        .with("derivedFrom", list(DERIVED), Finding::derivedFrom)
        .with("fingerprint", CommonShapes.FINGERPRINT, Finding::fingerprint)
        .with("explanation", orNull(CommonShapes.EXPLANATION), Finding::explanation);
  }

  ObjectShape<Candidate> candidate() {
    return ObjectShape.<Candidate>named(
            "candidate",
            """
            min: the least figure with which the rules can hold; null if there is none
            max: the greatest such figure; null if there is none
            """)
        .all(CellShapes.CELL, Candidate::cell)
        .with("min", orNull(NUMBER), Candidate::min)
        .with("max", orNull(NUMBER), Candidate::max)
        .with("message", common.message(), Candidate::message);
  }

  ObjectShape<UnusedExplanation> unused() {
    return ObjectShape.<UnusedExplanation>named(
            "unusedExplanation",
            """
            rule: the rule's identifier, as the explanation gives it
            fingerprint: of the finding that it was given for
            cause: stale: the finding is gone or its figures have changed
            """)
        .with("rule", TEXT, unused -> unused.explanation().getRule())
        .with("fingerprint", TEXT, unused -> unused.explanation().getFingerprint())
        .all(CommonShapes.EXPLANATION, UnusedExplanation::explanation)
        .with(
            "cause",
            words(UnusedExplanation.Cause.values(), UnusedExplanation.Cause::id),
            UnusedExplanation::cause)
        .with("message", common.message(), UnusedExplanation::message);
  }
}
