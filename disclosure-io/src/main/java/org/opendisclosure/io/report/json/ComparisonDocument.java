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
import org.opendisclosure.rules.Outcome;
import org.opendisclosure.rules.years.FiledForm;
import org.opendisclosure.rules.years.OrganChange;
import org.opendisclosure.rules.years.OrganYears;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.YearNote;
import org.opendisclosure.rules.years.YearPair;

/** What comparing years found, as one object. */
public final class ComparisonDocument {

  private static final ObjectShape<FiledForm> FORM =
      ObjectShape.<FiledForm>named("filedForm")
          .with(
              "organ",
              "the reporting organ; null if the form states only its credit code",
              orNull(TEXT),
              filed -> filed.form().getHeader().getOrgan())
          .with("edition", CommonShapes.EDITION, filed -> filed.form().edition())
          .with("file", "the file as it was named", TEXT, FiledForm::file);

  private static final ObjectShape<FindingCell> CELL =
      ObjectShape.<FindingCell>named("yearCell")
          .with("year", "of whose form it is", INTEGER, cell -> Integer.parseInt(cell.form()))
          .all(CommonShapes.CELL, cell -> cell);

  private final CommonShapes common;
  private final ObjectShape<YearNote> note;

  private ComparisonDocument(Language language) {
    this.common = new CommonShapes(language);
    this.note =
        ObjectShape.<YearNote>named("yearNote")
            .with(
                "kind",
                "no-organ, no-year, quarterly: a form that is not compared; duplicate: several"
                    + " forms of one year; missing-year: none of a year; no-rules: no rule is"
                    + " written for the two editions; succession: how a change of organs was"
                    + " followed, or why not",
                words(YearNote.Kind.values(), YearNote.Kind::id),
                YearNote::kind)
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
    return ObjectShape.<YearComparison>unnamed()
        .with(
            "ruleSets",
            "the rule sets that were applied, the built-in one first",
            list(CommonShapes.RULE_SET),
            YearComparison::ruleSets)
        .with("organs", "in the order of their names", list(organ()), YearComparison::organs)
        .with(
            "notes",
            "forms that could not be compared, and what became of the succession file",
            list(note),
            YearComparison::notes);
  }

  private ObjectShape<OrganYears> organ() {
    return ObjectShape.<OrganYears>named("organYears")
        .with(
            "organ",
            "its latest name, or its unified social credit code if no form states a name",
            TEXT,
            OrganYears::organ)
        .with(
            "years",
            "the years of which there are forms, ascending",
            list(INTEGER),
            OrganYears::years)
        .with("notes", "what is missing, doubled or not compared", list(note), OrganYears::notes)
        .with(
            "pairs",
            "each year with the year before, ascending; a merger stands with the organ after it, a"
                + " split with the organ before it",
            list(pair()),
            OrganYears::pairs);
  }

  private ObjectShape<YearPair> pair() {
    return ObjectShape.<YearPair>named("yearPair")
        .with("year", "the later of the two years", INTEGER, YearPair::year)
        .with(
            "change",
            "what became of the organ between the years",
            words(OrganChange.values(), OrganChange::id),
            YearPair::change)
        .with(
            "last",
            "the form of the year before, or those of all organs that were merged; empty if none"
                + " is there",
            list(FORM),
            YearPair::last)
        .with(
            "forms",
            "the form of the year, or those of all organs after a split; empty if none is there",
            list(FORM),
            YearPair::forms)
        .with(
            "satisfied",
            "how many rules hold; a rule counts once for each value of its loops",
            COUNT,
            pair -> pair.count(Outcome.SATISFIED))
        .with(
            "findings",
            "what is violated or undetermined, the gravest first, then in printed order; last,"
                + " figures that moved far",
            list(finding()),
            YearPair::findings)
        .with("notes", "what else is to know", list(note), YearPair::notes);
  }

  private ObjectShape<Finding> finding() {
    return ObjectShape.<Finding>named("yearFinding")
        .with(
            "rule",
            "the rule's identifier; years.moved for a figure that moved far",
            TEXT,
            finding -> finding.rule().id())
        .with("severity", CommonShapes.SEVERITY, finding -> finding.rule().severity())
        .with("outcome", CommonShapes.OUTCOME, Finding::outcome)
        .with("message", common.message(), Finding::message)
        .with(
            "stated",
            "the left side of the comparison; null if a blank is in it or nothing is compared",
            orNull(NUMBER),
            Finding::stated)
        .with(
            "computed",
            "the right side of the comparison; null as above",
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
            list(CELL),
            Finding::cells)
        .with("fingerprint", CommonShapes.FINGERPRINT, Finding::fingerprint)
        .with(
            "explanation",
            "what the office says of the difference, which then does not count; null if nothing",
            orNull(CommonShapes.EXPLANATION),
            Finding::explanation);
  }
}
