package org.opendisclosure.io.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.AppliedRule;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.PrintedCell;
import org.opendisclosure.rules.RuleInstance;
import org.opendisclosure.rules.RuleSet;

/** The fields that several JSON reports have in common. */
final class JsonParts {

  private JsonParts() {}

  /** Which rules in which version. */
  static void ruleSet(JsonOutput json, RuleSet rules) {
    json.text("id", rules.id());
    json.text("version", rules.version());
  }

  /** Where a cell is found on the form. */
  static void cell(JsonOutput json, FindingCell cell) {
    cell(json, cell.cell(), cell.table(), cell.row(), cell.column());
  }

  /** Where a cell is found on the form. */
  static void cell(JsonOutput json, PrintedCell cell) {
    cell(json, cell.cell(), cell.table(), cell.row(), cell.column());
  }

  private static void cell(JsonOutput json, Cell cell, String table, String row, String column) {
    json.text("cell", cell.name());
    json.text("table", table);
    json.text("row", row);
    json.text("column", column);
  }

  /** Where a cell is found on the form, and what stands there. */
  static void stated(JsonOutput json, FindingCell cell) {
    cell(json, cell);
    json.text("value", cell.value());
  }

  /** A rule with the cells to which it is applied. */
  static void rule(JsonOutput json, AppliedRule applied) {
    json.text("rule", applied.rule().id());
    json.array("cells", applied.cells(), cell -> stated(json, cell));
  }

  /** A rule for one value of its loops. */
  static void rule(JsonOutput json, RuleInstance rule) {
    json.text("rule", rule.rule().id());
    json.text("bindings", rule.bindings());
  }

  /** Rules that no filling of the blanks satisfies together. */
  static void contradiction(JsonOutput json, Contradiction contradiction, Language language) {
    json.text("message", contradiction.message().in(language));
    json.array("rules", contradiction.rules(), applied -> rule(json, applied));
    json.text("fingerprint", contradiction.fingerprint());
    json.object(
        "explanation", contradiction.explanation(), explained -> explanation(json, explained));
  }

  /** What an office says of a difference. */
  static void explanation(JsonOutput json, ExplainedDifference explanation) {
    json.text("code", explanation.getCode().id());
    json.text("text", explanation.getText());
    json.text("who", explanation.getWho());
    json.text("when", explanation.getWhen().map(LocalDate::toString));
    json.texts("cells", explanation.getCells());
  }

  /** Which form, as its header says. */
  static void head(JsonOutput json, Optional<StatisticsForm> form) {
    Optional<Header> header = form.map(StatisticsForm::getHeader);
    json.text("edition", form.map(known -> known.edition().id()));
    json.text("organ", header.flatMap(Header::getOrgan));
    json.number("year", header.map(Header::getYear).orElse(OptionalInt.empty()));
  }

  /** How many numbers stood in a form's part of the file, and where they went. */
  static void numbers(JsonOutput json, Numbers numbers) {
    json.object(
        "numbers",
        Optional.of(numbers),
        count -> {
          json.number("stated", count.stated());
          json.number("read", count.read());
          json.number("raw", count.raw());
          json.number("beside", count.beside());
          json.number("leftOut", count.leftOut());
        });
  }

  /** What a reader said. */
  static void note(JsonOutput json, Note note, Language language) {
    json.text("kind", note.kind().name().toLowerCase(Locale.ROOT));
    json.text("file", note.file());
    json.text("part", note.part().map(part -> part.in(language)));
    json.number("line", note.line());
    json.number("column", note.column());
    json.text("label", note.label());
    json.text("raw", note.raw());
    json.text("message", note.message().in(language));
  }
}
