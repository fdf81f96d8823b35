package org.opendisclosure.io.sql;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.io.rows.TableRows;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;

/**
 * Writes forms as a file of SQL in UTF-8, which {@code psql -f} and DuckDB run as it is: tables and
 * views, unless they are there, then the rows of each form, checked.
 *
 * <ul>
 *   <li>A form that is there already ({@link org.opendisclosure.io.rows.FormId}) is replaced: the
 *       file that is run last counts. Every version's document stays in {@link FormTable#DOCUMENT};
 *       the view {@code several_versions} names the forms of which there is more than one, and the
 *       last statement of the file tells how many these are. So a file may be run again, after an
 *       interruption too.
 *   <li>Numbers are exact. A NUL in a text becomes ␀, because databases hold none.
 *   <li>{@value #BATCH} forms are one transaction.
 * </ul>
 */
public final class SqlWriter implements FormWriter {

  /** What a file begins with. */
  public static final String FIRST_LINE = "-- Open Disclosure: forms as tables";

  /** So many forms are one transaction. */
  public static final int BATCH = 100;

  private static final String HEAD =
      FIRST_LINE
          + """
           for PostgreSQL and DuckDB.
          -- Run it with: psql -v ON_ERROR_STOP=1 -f FILE (client encoding UTF8), or: duckdb DATABASE -f FILE
          """;

  private static final String VERSIONS =
      "SELECT count(*) AS forms_with_several_versions FROM several_versions;\n";

  private final Writer out;
  private final Checker checker;
  private final Function<StatisticsForm, String> documents;
  private final Set<Edition> editions = EnumSet.noneOf(Edition.class);
  private final StringBuilder sql = new StringBuilder();
  private int forms;

  /**
   * A writer that starts with the tables.
   *
   * @param out the target; closed with this writer
   * @param checker whose findings are written
   * @param documents writes a form as JSON, in one line
   */
  public SqlWriter(OutputStream out, Checker checker, Function<StatisticsForm, String> documents) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.checker = checker;
    this.documents = documents;
    sql.append(HEAD).append("BEGIN;\n").append(SqlSchema.definitions());
    flush();
  }

  @Override
  public void write(StatisticsForm form) {
    String document = SqlLiteral.document(documents.apply(form));
    TableRows rows = TableRows.of(checker.check(form), document);
    if (forms > 0 && forms % BATCH == 0) {
      sql.append("COMMIT;\nBEGIN;\n");
    }
    forms++;
    for (FormTable table : FormTable.values()) {
      if (table != FormTable.CELL || editions.add(form.edition())) {
        insert(table, rows.of(table));
      }
    }
    flush();
  }

  private void insert(FormTable table, List<List<Object>> rows) {
    String before = SqlSchema.before(table);
    for (List<Object> row : rows) {
      sql.append(before).append('(');
      before = ",\n";
      for (int i = 0; i < row.size(); i++) {
        sql.append(i == 0 ? "" : ", ");
        SqlLiteral.append(sql, row.get(i));
      }
      sql.append(')');
    }
    if (!rows.isEmpty()) {
      sql.append(SqlSchema.after(table));
    }
  }

  private void flush() {
    try {
      out.append(sql);
      sql.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    sql.append(SqlSchema.tidying()).append("COMMIT;\n").append(VERSIONS);
    try (out) {
      flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
