package org.opendisclosure.io.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.rows.ColumnType;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.io.rows.TableColumn;

/** The tables as datasets. Days are texts until they are in one, whatever Java type it wants. */
final class Schemas {

  private Schemas() {}

  static StructType of(FormTable table) {
    StructType schema = new StructType();
    for (TableColumn column : table.columns()) {
      schema = schema.add(column.name(), type(column.type()), !column.isRequired());
    }
    return schema;
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case UUID, TEXT, DAY, JSON -> DataTypes.StringType;
      case BOOLEAN -> DataTypes.BooleanType;
      case INTEGER -> DataTypes.IntegerType;
      case NUMBER ->
          DataTypes.createDecimalType(ColumnType.WHOLE + ColumnType.SCALE, ColumnType.SCALE);
    };
  }

  static Row row(List<Object> values) {
    return RowFactory.create(values.stream().map(Schemas::value).toArray());
  }

  private static @Nullable Object value(@Nullable Object value) {
    return value instanceof UUID || value instanceof LocalDate ? value.toString() : value;
  }

  /** The dataset with days where texts stand for them. */
  static Dataset<Row> withDays(Dataset<Row> rows) {
    List<String> present = List.of(rows.columns());
    Dataset<Row> dated = rows;
    for (TableColumn column : FormTable.FORM.columns()) {
      if (column.type() == ColumnType.DAY && present.contains(column.name())) {
        dated = dated.withColumn(column.name(), rows.col(column.name()).cast("date"));
      }
    }
    return dated;
  }
}
