package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.named;

import org.opendisclosure.rules.AppliedRule;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.rule.PrintedCell;

/** Cells in reports: where they are found on the form and what stands there. */
final class CellShapes {

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

  private CellShapes() {}
}
