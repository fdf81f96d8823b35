package org.opendisclosure.io.report;

import java.util.Locale;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.PrintedCell;
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
