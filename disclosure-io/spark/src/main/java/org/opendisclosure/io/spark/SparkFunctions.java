package org.opendisclosure.io.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.rules.Checker;

/**
 * Functions for SQL: {@code disclosure_form(document)}, {@code disclosure_figure(document)}, {@code
 * disclosure_finding(document)} and so on, one for each table but that of cells. Each takes a form
 * as JSON and gives its rows as an array; days are texts.
 *
 * <pre>{@code
 * SELECT file, f.rule, f.message_zh
 * FROM readings LATERAL VIEW explode(disclosure_finding(document)) AS f
 * WHERE f.outcome = 'violated'
 * }</pre>
 */
public final class SparkFunctions {

  private SparkFunctions() {}

  /**
   * Makes the functions known.
   *
   * @param spark the session
   */
  public static void register(SparkSession spark) {
    for (FormTable table : FormTable.values()) {
      if (table != FormTable.CELL) {
        spark
            .udf()
            .register(
                "disclosure_" + table.id(),
                new Rows(table),
                DataTypes.createArrayType(Schemas.of(table)));
      }
    }
  }

  /** The rows of one table; empty if there is no form. */
  private record Rows(FormTable table) implements UDF1<String, Row[]> {

    @Override
    public Row[] call(@Nullable String document) {
      if (document == null) {
        return new Row[0];
      }
      Row file = RowFactory.create("", document.getBytes(StandardCharsets.UTF_8));
      TablesOfFiles task = new TablesOfFiles(table, List.of(), Checker::builtIn);
      Iterable<Row> rows = () -> task.call(List.of(file).iterator());
      return StreamSupport.stream(rows.spliterator(), false).toArray(Row[]::new);
    }
  }
}
