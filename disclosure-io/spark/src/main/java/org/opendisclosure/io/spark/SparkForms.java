package org.opendisclosure.io.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.io.rows.TableColumn;
import org.opendisclosure.rules.Checker;

/**
 * Forms in a cluster. Nothing is read before a dataset is asked for its rows; then each task reads
 * its files, of whatever format, checks their forms and gives rows. Immutable.
 *
 * <pre>{@code
 * SparkForms forms = SparkForms.read(spark, "hdfs:///reports/2024");
 * forms.readings().filter("NOT is_complete").show();
 * forms.table(FormTable.FIGURE, "organ", "year").write().parquet("figures");
 * forms.sums("year").show();
 * forms.betweenYears().filter("outcome = 'violated'").show();
 * }</pre>
 *
 * <p>Every dataset reads the files again. To read them once, store {@link #readings()} as Parquet
 * and go on with {@link #documents}.
 */
public final class SparkForms {

  private final Dataset<Row> files;
  private final CheckerSource rules;

  private SparkForms(Dataset<Row> files, CheckerSource rules) {
    this.files = files;
    this.rules = rules;
  }

  /**
   * The forms in files of any format, each of which a task reads whole.
   *
   * @param spark the session
   * @param paths files and folders, with all folders below
   * @return the forms, checked by the built-in rules
   */
  public static SparkForms read(SparkSession spark, String... paths) {
    Dataset<Row> found =
        spark.read().format("binaryFile").option("recursiveFileLookup", "true").load(paths);
    return of(found.select(col("path"), col("content")));
  }

  /**
   * The forms in files of many, one JSON document a line, which are divided among tasks.
   *
   * @param spark the session
   * @param paths files and folders of JSON lines
   * @return the forms, checked by the built-in rules; of each the file is known, not the line
   */
  public static SparkForms lines(SparkSession spark, String... paths) {
    Dataset<Row> found = spark.read().format("text").load(paths);
    return of(
        found
            .filter(functions.length(functions.trim(col("value"))).gt(0))
            .select(functions.input_file_name(), col("value").cast("binary")));
  }

  /**
   * The forms in a column of documents, such as {@link #readings()} gives it.
   *
   * @param readings a dataset with the columns {@code file} and {@code document}
   * @return the forms, checked by the built-in rules
   */
  public static SparkForms documents(Dataset<Row> readings) {
    return of(
        readings
            .filter(col("document").isNotNull())
            .select(col("file"), col("document").cast("binary")));
  }

  /**
   * The forms in files that a dataset holds.
   *
   * @param files the name of a file, a text, and its bytes
   * @return the forms, checked by the built-in rules
   */
  public static SparkForms of(Dataset<Row> files) {
    return new SparkForms(files, Checker::builtIn);
  }

  /**
   * The same forms, checked by other rules.
   *
   * @param checker makes the checker in each task
   * @return new forms
   */
  public SparkForms with(CheckerSource checker) {
    return new SparkForms(files, checker);
  }

  /**
   * How each file was read: {@code file}, {@code form_no} (from 1), {@code form_id}, {@code
   * version_id}, {@code organ_key} and {@code code_key} (name and credit code in plain form),
   * {@code numbers} (that stand in the file), {@code numbers_read}, {@code is_complete}, {@code
   * notes_zh}, {@code notes_en} and {@code document}, the form as JSON. A file that cannot be read
   * is a row without a document, whose notes say why; none stops the others.
   *
   * @return one row for each form, and for each file without
   */
  public Dataset<Row> readings() {
    return files.mapPartitions(new ReadingsOfFiles(), Encoders.row(ReadingsOfFiles.SCHEMA));
  }

  /**
   * One of the tables: its columns, then others of the form.
   *
   * @param table a table other than {@link FormTable#CELL}
   * @param beside names of columns of {@link FormTable#FORM} to have in each row, such as {@code
   *     year}, which spares a join
   * @return the rows of all forms; of a form that stands in several files, those of each
   * @throws IllegalArgumentException if there is no such column
   */
  public Dataset<Row> table(FormTable table, String... beside) {
    List<Integer> places = Arrays.stream(beside).map(SparkForms::place).toList();
    StructType schema = Schemas.of(table);
    StructField[] header = Schemas.of(FormTable.FORM).fields();
    for (int place : places) {
      schema = schema.add(header[place]);
    }
    Dataset<Row> rows =
        files.mapPartitions(new TablesOfFiles(table, places, rules), Encoders.row(schema));
    return Schemas.withDays(rows);
  }

  private static int place(String column) {
    List<String> names = FormTable.FORM.columns().stream().map(TableColumn::name).toList();
    if (!names.contains(column)) {
      throw new IllegalArgumentException("forms have no column " + column + ", only " + names);
    }
    return names.indexOf(column);
  }

  /**
   * Each form once ({@link org.opendisclosure.io.rows.FormId}): of several the first, in the order
   * of the names of their files.
   *
   * @return the forms, of which no sum holds two versions
   */
  public SparkForms distinct() {
    Dataset<Row> ordered =
        readings()
            .filter(col("document").isNotNull())
            .withColumn(
                "version_no",
                functions
                    .row_number()
                    .over(Window.partitionBy("form_id").orderBy("file", "form_no", "version_id")));
    return documents(ordered.filter(col("version_no").equalTo(1))).with(rules);
  }

  /**
   * Sums over organs, of each form once and without stated totals (scope 汇总), for each edition,
   * year, quarter and period: {@code total} of what is stated, how many forms have the figure
   * {@code stated}, {@code left_open} (blank, raw, or beyond the digits of a column) and {@code
   * absent}. A total is what {@code rollup} builds if nothing is left open or absent and {@code
   * additivity} is {@code additive}; it is empty if it has more than 28 digits before the point.
   *
   * @param by columns of {@link FormTable#FORM} to tell sums apart by, such as {@code region_code}
   * @return one row for each cell that holds numbers, and each of these
   */
  public Dataset<Row> sums(String... by) {
    return Sums.of(this, by);
  }

  /**
   * What rules between years find, and figures that moved, in the forms of each organ. Organs are
   * told apart by credit code, or if a form states none, by the name, which stands for a code that
   * it bears in other forms. Organs that were merged, split or renamed are not followed.
   *
   * @return the findings: {@code organ}, {@code year}, {@code rule}, {@code severity}, {@code
   *     outcome}, {@code fingerprint}, {@code stated}, {@code computed}, {@code message_zh}, {@code
   *     message_en}
   */
  public Dataset<Row> betweenYears() {
    Dataset<Row> keyed = OrganKeys.of(readings().filter(col("document").isNotNull()));
    return keyed
        .select(col("file"), col("document").cast("binary"), col("key"))
        .groupByKey((MapFunction<Row, String>) row -> row.getString(2), Encoders.STRING())
        .flatMapGroups(new YearsOfOrgan(), Encoders.row(YearsOfOrgan.SCHEMA));
  }
}
