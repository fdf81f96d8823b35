package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.COUNT;
import static org.opendisclosure.io.report.json.Shapes.DAY;
import static org.opendisclosure.io.report.json.Shapes.SOME_TEXT;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.YEAR;
import static org.opendisclosure.io.report.json.Shapes.as;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.named;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.AppliedRule;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.rule.Severity;

/** What several reports have in common. */
final class CommonShapes {

  static final Shape<Edition> EDITION =
      named("edition", "of the form", words(Edition.values(), Edition::id));

  static final Shape<Verdict> VERDICT = named("verdict", "", words(Verdict.values(), Verdict::id));

  static final Shape<Severity> SEVERITY =
      named("severity", "only errors decide the verdict", words(Severity.values(), Severity::id));

  static final Shape<Outcome> OUTCOME =
      named(
          "outcome",
          "violated: no filling of the blanks can satisfy the rule; undetermined: it depends on"
              + " them",
          words(List.of(Outcome.VIOLATED, Outcome.UNDETERMINED), Outcome::id));

  static final Shape<String> FINGERPRINT =
      named(
          "fingerprint",
          "the same when the same form is checked again: of rule, cells and figures, not of organ,"
              + " file or wording",
          Shapes.pattern("^[0-9a-f]{16}$"));

  static final ObjectShape<RuleSet> RULE_SET =
      ObjectShape.<RuleSet>named(
              "ruleSet",
              """
              id: the name of the rule set
              version: its version, as its file states it
              """)
          .with("id", TEXT, RuleSet::id)
          .with("version", TEXT, RuleSet::version);

  private static final Shape<String> CELL_NAME =
      named(
          "cellName",
          "as the command cells lists it",
          Shapes.pattern("^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*$"));

  private static final Shape<String> TABLE = named("table", "the printed title", TEXT);
  private static final Shape<String> ROW = named("row", "the printed line", TEXT);
  private static final Shape<String> COLUMN =
      named("column", "the printed column; empty where there is one column of figures", TEXT);
  private static final Shape<String> VALUE =
      named("value", "the figure as stated, what stands there if it is none, empty if blank", TEXT);

  /** Where a cell is found on the form. */
  static final ObjectShape<PrintedCell> PRINTED_CELL =
      ObjectShape.<PrintedCell>named("printedCell")
          .with("cell", CELL_NAME, cell -> cell.cell().name())
          .with("table", TABLE, PrintedCell::table)
          .with("row", ROW, PrintedCell::row)
          .with("column", COLUMN, PrintedCell::column);

  /** Where a cell is found on the form, without what stands there. */
  static final ObjectShape<FindingCell> PLACE =
      ObjectShape.<FindingCell>named("place")
          .with("cell", CELL_NAME, cell -> cell.cell().name())
          .with("table", TABLE, FindingCell::table)
          .with("row", ROW, FindingCell::row)
          .with("column", COLUMN, FindingCell::column);

  /** Where a cell is found on the form, and what stands there. */
  static final ObjectShape<FindingCell> CELL =
      ObjectShape.<FindingCell>named("cell")
          .all(PLACE, cell -> cell)
          .with("value", VALUE, FindingCell::value);

  /** A rule with the cells to which it is applied. */
  static final ObjectShape<AppliedRule> APPLIED_RULE =
      ObjectShape.<AppliedRule>named(
              "appliedRule",
              """
              rule: the rule's identifier
              cells: its cells in the order of its expression
              """)
          .with("rule", TEXT, applied -> applied.rule().id())
          .with("cells", list(CELL), AppliedRule::cells);

  /** What an office says of a difference. */
  static final ObjectShape<ExplainedDifference> EXPLANATION =
      ObjectShape.<ExplainedDifference>named(
              "explanation",
              """
              text: the reason in words
              who: who explains; null if not stated
              when: the day; null if not stated
              cells: to which it is anchored
              """)
          .with(
              "code",
              named(
                  "reasonCode",
                  "lag: counted at different times; joint: handled by several organs, or several"
                      + " matters as one; earlier-year: corrects an earlier report; definition:"
                      + " counts other things",
                  words(ReasonCode.values(), ReasonCode::id)),
              ExplainedDifference::getCode)
          .with("text", SOME_TEXT, ExplainedDifference::getText)
          .with("who", orNull(TEXT), ExplainedDifference::getWho)
          .with("when", orNull(DAY), explanation -> explanation.getWhen().map(LocalDate::toString))
          .with("cells", list(TEXT), ExplainedDifference::getCells);

  static final ObjectShape<Numbers> NUMBERS =
      ObjectShape.<Numbers>named(
              "numbers",
              """
              stated: how many there were: the sum of the others
              read: figures of the form now
              raw: kept raw, because they are no figures of their cells' kind
              beside: kept beside the form: in unknown lines, or because the file itself \
              says that they are unreadable
              leftOut: in no part of the form; notes name each of them, unless no form \
              could be read
              """)
          .with("stated", COUNT, Numbers::stated)
          .with("read", COUNT, Numbers::read)
          .with("raw", COUNT, Numbers::raw)
          .with("beside", COUNT, Numbers::beside)
          .with("leftOut", COUNT, Numbers::leftOut);

  /** Which form, as its header says. */
  static final ObjectShape<Optional<StatisticsForm>> HEAD =
      ObjectShape.<Optional<StatisticsForm>>unnamed(
              """
              edition: null if no form could be read
              organ: the reporting organ; null if not stated
              year: the report year; null if not stated
              """)
          .with("edition", orNull(EDITION), form -> form.map(StatisticsForm::edition))
          .with(
              "organ",
              orNull(TEXT),
              form -> form.map(StatisticsForm::getHeader).flatMap(Header::getOrgan))
          .with("year", YEAR, CommonShapes::year);

  private final Language language;

  CommonShapes(Language language) {
    this.language = language;
  }

  static OptionalInt year(Optional<StatisticsForm> form) {
    return form.map(StatisticsForm::getHeader).map(Header::getYear).orElse(OptionalInt.empty());
  }

  /** A sentence in the language of the call. */
  Shape<Sentence> message() {
    return named("message", "a sentence in the language of the call", inLanguage(SOME_TEXT));
  }

  Shape<Sentence> inLanguage(Shape<String> text) {
    return as(text, sentence -> sentence.in(language));
  }

  /** Rules that no filling of the blanks satisfies together. */
  ObjectShape<Contradiction> contradiction() {
    return ObjectShape.<Contradiction>named(
            "contradiction",
            """
            message: the rules with their figures, in the language of the call
            rules: the rules that exclude each other
            explanation: what the office says of it, which then does not count; null if \
            nothing
            """)
        .with("message", inLanguage(SOME_TEXT), Contradiction::message)
        .with("rules", list(APPLIED_RULE, 1), Contradiction::rules)
        .with("fingerprint", FINGERPRINT, Contradiction::fingerprint)
        .with("explanation", orNull(EXPLANATION), Contradiction::explanation);
  }

  /** What a reader said. */
  ObjectShape<Note> note() {
    return ObjectShape.<Note>named(
            "note",
            """
            kind: corrected: read as meant; kept: an unknown line, verbatim; unreadable: \
            kept raw; refused: not used
            file: the file as it was named
            part: the part of the document in which lines are counted, such as its \
            second table; null if they are counted through the file
            line: from 1; 0 if unknown
            column: from 1, of characters in JSON, of fields in CSV; 0 if unknown
            label: the printed label; empty if none is meant
            raw: what stood there, verbatim
            """)
        .with(
            "kind",
            words(Note.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT)),
            Note::kind)
        .with("file", TEXT, Note::file)
        .with("part", orNull(inLanguage(TEXT)), Note::part)
        .with("line", COUNT, Note::line)
        .with("column", COUNT, Note::column)
        .with("label", TEXT, Note::label)
        .with("raw", TEXT, Note::raw)
        .with("message", message(), Note::message);
  }
}
