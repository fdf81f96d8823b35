package org.opendisclosure.io.rows;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Report;

/**
 * A checked form as rows of tables. Each row is a list with a value for each of {@link
 * FormTable#columns()}, null where nothing is stated.
 *
 * <pre>{@code
 * TableRows rows = TableRows.of(Checker.builtIn().check(form), document);
 * for (List<Object> row : rows.of(FormTable.FIGURE)) {
 *   …
 * }
 * }</pre>
 */
public final class TableRows {

  private final Report report;
  private final String document;
  private final UUID formId;
  private final UUID versionId;
  private final FindingRows found;

  private TableRows(Report report, String document) {
    this.report = report;
    this.document = document;
    this.formId = FormId.of(report.form(), document);
    this.versionId = FormId.version(document);
    this.found = new FindingRows(formId, report.findings());
  }

  /**
   * The rows of a form.
   *
   * @param report what checking the form found
   * @param document the form as JSON, in one line as {@code JsonFormWriter} writes it
   * @return its rows
   */
  public static TableRows of(Report report, String document) {
    return new TableRows(report, document);
  }

  /**
   * The rows of {@link FormTable#CELL} for an edition.
   *
   * @param edition the edition
   * @return one row a cell, in printed order
   */
  public static List<List<Object>> cells(Edition edition) {
    return CellRows.of(edition);
  }

  /**
   * Which form it is.
   *
   * @return its {@link FormId}
   */
  public UUID formId() {
    return formId;
  }

  /**
   * Which version of the form it is.
   *
   * @return its {@link FormId#version}
   */
  public UUID versionId() {
    return versionId;
  }

  /**
   * The rows in a table.
   *
   * @param table a table
   * @return the form's rows in their order; for {@link FormTable#CELL} those of its edition
   */
  public List<List<Object>> of(FormTable table) {
    StatisticsForm form = report.form();
    return switch (table) {
      case CELL -> cells(form.edition());
      case FORM -> List.of(HeaderRow.of(this, report));
      case FIGURE -> FigureRows.of(formId, form.figures(), report.layout());
      case UNKNOWN_LINE -> UnknownLineRows.of(formId, form.getUnknownLines());
      case FINDING -> found.findings();
      case SUSPECT -> found.suspects();
      case DOCUMENT -> List.of(Arrays.asList(formId, versionId, document));
    };
  }
}
