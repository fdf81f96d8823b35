package org.opendisclosure.io.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.rows.ColumnType;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.years.FiledForm;
import org.opendisclosure.rules.years.OrganYears;
import org.opendisclosure.rules.years.Years;

/** A task that compares the forms of one organ, each year with the one before. */
final class YearsOfOrgan implements FlatMapGroupsFunction<String, Row, Row> {

  private static final long serialVersionUID = 1L;

  static final StructType SCHEMA =
      new StructType()
          .add("organ", DataTypes.StringType, false)
          .add("year", DataTypes.IntegerType, false)
          .add("rule", DataTypes.StringType, false)
          .add("severity", DataTypes.StringType, false)
          .add("outcome", DataTypes.StringType, false)
          .add("fingerprint", DataTypes.StringType, false)
          .add("stated", number())
          .add("computed", number())
          .add("message_zh", DataTypes.StringType, false)
          .add("message_en", DataTypes.StringType, false);

  private static DataType number() {
    return DataTypes.createDecimalType(ColumnType.WHOLE + ColumnType.SCALE, ColumnType.SCALE);
  }

  @Override
  public Iterator<Row> call(String organ, Iterator<Row> files) {
    List<FiledForm> forms = new ArrayList<>();
    files.forEachRemaining(
        file ->
            new FormsOfFile(file)
                .forEachRemaining(
                    reading ->
                        reading
                            .form()
                            .ifPresent(form -> forms.add(new FiledForm(file.getString(0), form)))));
    return Years.builtIn().compareFiled(forms).organs().stream()
        .flatMap(YearsOfOrgan::rows)
        .iterator();
  }

  private static Stream<Row> rows(OrganYears organ) {
    return organ.pairs().stream()
        .flatMap(
            pair ->
                pair.findings().stream().map(finding -> row(organ.organ(), pair.year(), finding)));
  }

  private static Row row(String organ, int year, Finding finding) {
    return RowFactory.create(
        organ,
        year,
        finding.rule().id(),
        finding.rule().severity().id(),
        finding.outcome().id(),
        finding.fingerprint(),
        number(finding.stated()),
        number(finding.computed()),
        finding.message().zh(),
        finding.message().en());
  }

  /** Null if it is not known or has more digits than the column. */
  private static @Nullable BigDecimal number(Optional<BigDecimal> side) {
    return side.map(BigDecimal::stripTrailingZeros)
        .filter(number -> number.scale() <= ColumnType.SCALE)
        .filter(number -> number.precision() - number.scale() <= ColumnType.WHOLE)
        .orElse(null);
  }
}
