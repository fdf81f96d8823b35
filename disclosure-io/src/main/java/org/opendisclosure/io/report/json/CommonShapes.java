package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.DAY;
import static org.opendisclosure.io.report.json.Shapes.SOME_TEXT;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.as;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.named;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import java.time.LocalDate;
import java.util.List;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/** What several reports have in common. */
final class CommonShapes {

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

  private final Language language;

  CommonShapes(Language language) {
    this.language = language;
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
        .with("rules", list(CellShapes.APPLIED_RULE, 1), Contradiction::rules)
        .with("fingerprint", FINGERPRINT, Contradiction::fingerprint)
        .with("explanation", orNull(EXPLANATION), Contradiction::explanation);
  }
}
