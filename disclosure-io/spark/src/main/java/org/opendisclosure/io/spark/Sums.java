package org.opendisclosure.io.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.io.rows.TableRows;
import org.opendisclosure.model.Collected;
import org.opendisclosure.model.Edition;

/** Adds figures up: within each task first, then over all tasks. */
final class Sums {

  private static final List<String> PERIOD = List.of("edition", "year", "quarter", "period");

  private Sums() {}

  static Dataset<Row> of(SparkForms forms, String... by) {
    List<String> groups = Stream.concat(PERIOD.stream(), Stream.of(by)).distinct().toList();
    List<String> beside = Stream.concat(groups.stream(), Stream.of("scope")).distinct().toList();
    Dataset<Row> figures =
        forms
            .distinct()
            .table(FormTable.FIGURE, beside.toArray(String[]::new))
            .filter(col("kind").isin("count", "change", "money"))
            .filter(col("scope").isNull().or(col("scope").notEqual(Collected.TOTAL)));
    Dataset<Row> sums =
        figures
            .groupBy(columns(groups, "cell"))
            .agg(
                functions.expr("try_sum(number)").as("total"),
                functions.count(col("number")).as("stated"),
                count("blank", "raw", "beyond").as("left_open"),
                count("absent").as("absent"));
    return sums.join(functions.broadcast(cells(sums)), new String[] {"edition", "cell"}, "inner");
  }

  private static Column[] columns(List<String> groups, String last) {
    List<Column> columns = new ArrayList<>();
    groups.forEach(group -> columns.add(col(group)));
    columns.add(col(last));
    return columns.toArray(Column[]::new);
  }

  private static Column count(Object... states) {
    return functions.count(functions.when(col("state").isin(states), 1));
  }

  /** The cells of all editions in printed words. */
  private static Dataset<Row> cells(Dataset<Row> beside) {
    List<Row> rows =
        Stream.of(Edition.values())
            .flatMap(edition -> TableRows.cells(edition).stream())
            .map(Schemas::row)
            .toList();
    return beside
        .sparkSession()
        .createDataFrame(rows, Schemas.of(FormTable.CELL))
        .select("edition", "cell", "place", "row_label", "column_label", "unit", "additivity");
  }
}
