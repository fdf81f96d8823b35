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
import org.opendisclosure.rules.Outcome;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Rule;
import org.opendisclosure.rules.SearchOutcome;
import org.opendisclosure.rules.SeverityChange;
import org.opendisclosure.rules.UnusedExplanation;
import org.opendisclosure.rules.narrative.Quote;

/** What is wrong with a form, and what its office says of it. */
final class FindingShapes {

  private static final List<SearchOutcome> SEARCHED =
      Arrays.stream(SearchOutcome.values()).filter(o -> o != SearchOutcome.NONE).toList();

  /** The profile that was applied, of a report that has one. */
  static final ObjectShape<Report> PROFILE =
      ObjectShape.<Report>named("profile")
          .with("id", "the name of the profile", TEXT, r -> r.profile().orElseThrow().id())
          .with(
              "version",
              "its version, as its file states it",
              TEXT,
              r -> r.profile().orElseThrow().version())
          .with(
              "severities",
              "rules that were applied with another severity than their file gives them",
              list(
                  ObjectShape.<SeverityChange>unnamed()
                      .with("rule", "the rule's identifier", TEXT, SeverityChange::rule)
                      .with("from", CommonShapes.SEVERITY, SeverityChange::from)
                      .with("to", CommonShapes.SEVERITY, SeverityChange::to)),
              Report::severityChanges)
          .with("off", "rules that were not applied", list(TEXT), Report::switchedOff);

  static final ObjectShape<Quote> QUOTE =
      ObjectShape.<Quote>named("quote")
          .with(
              "text",
              "the figure with its unit, as written; a clause that says there is none",
              SOME_TEXT,
              Quote::text)
          .with("figure", "exact; 2.3万 is 23000", NUMBER, Quote::value)
          .with(
              "unit",
              "such as 件 or %; empty where a clause says that there is none",
              TEXT,
              Quote::unit)
          .with(
              "approximate",
              "whether the text calls the figure approximate",
              FLAG,
              Quote::isApproximate)
          .with(
              "cell",
              "the cell that holds the text; empty if it stands in no form",
              TEXT,
              quote -> quote.place().cell())
          .with("part", "the printed title of the part", TEXT, quote -> quote.place().part())
          .with(
              "clause",
              "the clause, at most 80 characters of it",
              TEXT,
              quote -> quote.place().clause())
          .with(
              "offset",
              "where the quote starts in the text, in UTF-16 units from 0",
              COUNT,
              quote -> quote.place().offset());

  private static final ObjectShape<DerivedFigure> DERIVED =
      ObjectShape.<DerivedFigure>named("derivedFigure")
          .all(CommonShapes.CELL, DerivedFigure::cell)
          .with(
              "needed",
              "the only figure with which all error rules can hold, in the unit of the cell",
              NUMBER,
              DerivedFigure::value)
          .with(
              "rules",
              "the identifiers of the rules that leave no other figure",
              list(TEXT, 1),
              derived -> derived.rules().stream().map(Rule::id).toList());

  private final CommonShapes common;

  FindingShapes(CommonShapes common) {
    this.common = common;
  }

  ObjectShape<Finding> finding() {
    return ObjectShape.<Finding>named("finding")
        .with(
            "rule",
            "the rule's identifier, as the command rules lists it",
            TEXT,
            finding -> finding.rule().id())
        .with("severity", CommonShapes.SEVERITY, finding -> finding.rule().severity())
        .with(
            "outcome",
            "violated: no filling of the blanks can satisfy the rule; undetermined: it depends on"
                + " them; satisfied: it holds with the figures of derivedFrom",
            words(Outcome.values(), Outcome::id),
            Finding::outcome)
        .with("message", common.message(), Finding::message)
        .with(
            "stated",
            "the left side of the comparison; null if a blank is in it or nothing is compared",
            orNull(NUMBER),
            Finding::stated)
        .with(
            "computed",
            "the right side of the comparison, with derived figures for its blanks; null if one is"
                + " not known or nothing is compared",
            orNull(NUMBER),
            Finding::computed)
        .with(
            "difference",
            "stated minus computed; null if either is",
            orNull(NUMBER),
            Finding::difference)
        .with(
            "cells",
            "the cells of the rule in the order of its expression",
            list(CommonShapes.CELL),
            Finding::cells)
        .with(
            "search",
            "how the search for suspects ended: complete: every explanation is known;"
                + " nothing-found: no change of up to four cells explains it; cut-off: the work"
                + " limit was reached, so that there may be more; beyond-range: figures too large;"
                + " null: none was needed",
            orNull(words(SEARCHED, SearchOutcome::id)),
            finding -> Optional.of(finding.search()).filter(SEARCHED::contains))
        .with(
            "suspects",
            "what may be wrong, the likeliest first; findings that fail together share them",
            list(new SuspectShapes(common).suspect()),
            Finding::suspects)
        .with(
            "quotes",
            "what the narrative quotes, where the finding is about that: the quoted figure, then"
                + " those that it is held against",
            list(QUOTE),
            Finding::quotes)
        .with(
            "derivedFrom",
            "cells of the rule in which no figure stands, and what they must be; empty if the rule"
                + " is decided by what is stated",
            list(DERIVED),
            Finding::derivedFrom)
        .with("fingerprint", CommonShapes.FINGERPRINT, Finding::fingerprint)
        .with(
            "explanation",
            "what the office says of the difference, which then does not count; null if nothing",
            orNull(CommonShapes.EXPLANATION),
            Finding::explanation);
  }

  ObjectShape<Candidate> candidate() {
    return ObjectShape.<Candidate>named("candidate")
        .all(CommonShapes.CELL, Candidate::cell)
        .with(
            "min",
            "the least figure with which the rules can hold; null if there is none",
            orNull(NUMBER),
            Candidate::min)
        .with(
            "max",
            "the greatest such figure; null if there is none",
            orNull(NUMBER),
            Candidate::max)
        .with("message", common.message(), Candidate::message);
  }

  ObjectShape<UnusedExplanation> unused() {
    return ObjectShape.<UnusedExplanation>named("unusedExplanation")
        .with(
            "rule",
            "the rule's identifier, as the explanation gives it",
            TEXT,
            unused -> unused.explanation().getRule())
        .with(
            "fingerprint",
            "of the finding that it was given for",
            TEXT,
            unused -> unused.explanation().getFingerprint())
        .all(CommonShapes.EXPLANATION, UnusedExplanation::explanation)
        .with(
            "cause",
            "stale: the finding is gone or its figures have changed",
            words(UnusedExplanation.Cause.values(), UnusedExplanation.Cause::id),
            UnusedExplanation::cause)
        .with("message", common.message(), UnusedExplanation::message);
  }
}
