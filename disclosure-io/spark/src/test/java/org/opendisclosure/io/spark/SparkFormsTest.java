package org.opendisclosure.io.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.io.rows.TableRows;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.Years;

/** What a cluster gives is what the library gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SparkFormsTest {

  private static final String TOTAL = "applications.newlyReceived.total";

  @TempDir private Path folder;

  private SparkSession spark;

  /** How the session is started beyond what all have. */
  abstract SparkSession.Builder started(SparkSession.Builder builder);

  @BeforeAll
  void start() {
    spark =
        started(
                SparkSession.builder()
                    .appName("forms")
                    .config("spark.ui.enabled", false)
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", 4))
            .getOrCreate();
  }

  @AfterAll
  void stop() {
    spark.stop();
  }

  /** Forms of organs over the years, some mistyped, as JSON lines. */
  private static List<StatisticsForm> generated() {
    List<StatisticsForm> forms = new ArrayList<>();
    Random random = new Random(11);
    ConsistentForms consistent = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
    for (int i = 0; i < 120; i++) {
      Header header = Header.of("某局" + i / 4, 2021 + i % 4);
      StatisticsForm form = consistent.next().withHeader(header);
      forms.add(i % 7 == 0 ? form.with(TOTAL, random.nextInt(100_000)) : form);
    }
    for (Edition edition : Edition.values()) {
      FormGenerator generator = new FormGenerator(edition, random);
      for (int i = 0; i < 10; i++) {
        forms.add(generator.next());
      }
    }
    return forms;
  }

  private SparkForms forms(List<StatisticsForm> forms) throws IOException {
    Path lines = Files.createTempFile(folder, "forms", ".jsonl");
    Files.write(lines, forms.stream().map(JsonFormWriter::line).toList());
    return SparkForms.lines(spark, lines.toString());
  }

  @Test
  void filesOfAnyFormatAreReadAsTheLibraryReadsThem() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Path below = Files.createDirectory(reports.resolve("county"));
    StatisticsForm form = generated().get(1).with("overview", "一、总体'情况");
    for (Format format :
        List.of(
            Format.JSON,
            Format.SHEET,
            Format.LONG,
            Format.WIDE,
            Format.SQL,
            Format.HTML,
            Format.MARKDOWN)) {
      Forms.write(form, below.resolve(format.id() + "." + format.extension()), format);
    }
    Files.write(reports.resolve("damaged.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1});
    Files.writeString(reports.resolve("bad.json"), "{\"schema\":");
    List<Row> rows = SparkForms.read(spark, reports.toString()).readings().collectAsList();
    assertEquals(9, rows.size());
    for (Row row : rows) {
      String file = row.getAs("file");
      if (file.contains("/county/")) {
        StatisticsForm read = Forms.read(Path.of(URI.create(file))).form().orElseThrow();
        assertEquals(JsonFormWriter.line(read), row.getAs("document"), file);
        // Pages and Markdown do not give the narrative back.
        assertEquals(form.without("overview").figures(), read.without("overview").figures(), file);
        assertTrue((boolean) row.getAs("is_complete"), file);
      } else {
        assertNull(row.getAs("document"));
        assertFalse(row.getList(row.fieldIndex("notes_zh")).isEmpty(), file);
      }
    }
  }

  @Test
  void everyTableIsThatOfTheLibrary() throws IOException {
    List<StatisticsForm> forms = generated();
    SparkForms cluster = forms(forms);
    for (FormTable table : FormTable.values()) {
      if (table == FormTable.CELL) {
        continue;
      }
      Map<String, Integer> expected = new TreeMap<>();
      for (StatisticsForm form : forms) {
        TableRows rows = TableRows.of(Checker.builtIn().check(form), JsonFormWriter.line(form));
        rows.of(table).forEach(row -> expected.merge(shown(row), 1, Integer::sum));
      }
      Map<String, Integer> found = new TreeMap<>();
      for (Row row : cluster.table(table).collectAsList()) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          values.add(row.get(i));
        }
        found.merge(shown(values), 1, Integer::sum);
      }
      assertEquals(expected, found, table.id());
    }
  }

  private static String shown(List<Object> row) {
    return row.stream()
        .map(
            value ->
                value instanceof BigDecimal number
                    ? number.stripTrailingZeros().toPlainString()
                    : value instanceof Date day ? day.toLocalDate().toString() : "" + value)
        .toList()
        .toString();
  }

  @Test
  void columnsOfTheFormStandBesideItsRows() throws IOException {
    StatisticsForm form = generated().get(1);
    Row row =
        forms(List.of(form))
            .table(FormTable.FIGURE, "organ", "year", "published_on")
            .filter("cell = '" + TOTAL + "'")
            .first();
    assertEquals(form.getHeader().getOrgan().orElseThrow(), row.getAs("organ"));
    assertEquals(form.getHeader().getYear().getAsInt(), (int) row.getAs("year"));
    assertNull(row.getAs("published_on"));
    SparkForms other = forms(List.of(form));
    assertThrows(IllegalArgumentException.class, () -> other.table(FormTable.FIGURE, "no"));
  }

  @Test
  void sumsAreThoseOfARollUp() throws IOException {
    List<StatisticsForm> forms = generated().subList(0, 120);
    List<StatisticsForm> doubled = new ArrayList<>(forms);
    doubled.addAll(forms.subList(0, 30));
    Map<Integer, Map<String, Row>> sums = new HashMap<>();
    for (Row row : forms(doubled).sums().collectAsList()) {
      int year = row.getAs("year");
      sums.computeIfAbsent(year, key -> new HashMap<>()).put(row.getAs("cell"), row);
    }
    assertEquals(4, sums.size());
    for (int year : sums.keySet()) {
      Rollup rollup = Rollup.ofParts(Layouts.builtIn());
      forms.stream()
          .filter(form -> form.getHeader().getYear().getAsInt() == year)
          .forEach(form -> rollup.add(form, ""));
      StatisticsForm sum = rollup.build(Header.blank()).form();
      int compared = 0;
      for (Cell cell : sum.edition().catalogue().cells()) {
        Optional<BigDecimal> expected = sum.figures().findAmount(cell);
        if (expected.isPresent()) {
          Row row = sums.get(year).get(cell.name());
          assertEquals(0, expected.get().compareTo(row.getAs("total")), cell.name());
          assertEquals(30L, (long) row.getAs("stated"));
          assertEquals(0L, (long) row.getAs("left_open"));
          compared++;
        }
      }
      assertTrue(compared > 150, "" + compared);
    }
  }

  @Test
  void findingsBetweenYearsAreThoseOfTheLibrary() throws IOException {
    List<StatisticsForm> forms = new ArrayList<>();
    for (StatisticsForm form : generated().subList(0, 120)) {
      Header header = form.getHeader();
      int year = header.getYear().getAsInt();
      // Every other year states the code, which the name stands for in the others.
      String code = "11520221009409" + "1%03d".formatted(forms.size() / 4) + "X";
      forms.add(
          form.withHeader(
              year % 2 == 0 ? Header.builder().from(header).creditCode(code).build() : header));
    }
    YearComparison expected = Years.builtIn().compare(forms);
    List<String> wanted = expected.findings().stream().map(Finding::fingerprint).sorted().toList();
    List<String> found =
        forms(forms).betweenYears().collectAsList().stream()
            .map(row -> (String) row.getAs("fingerprint"))
            .sorted()
            .toList();
    assertTrue(wanted.size() > 100, "" + wanted.size());
    assertEquals(wanted, found);
  }

  @Test
  void ofSeveralVersionsTheFirstIsKept() throws IOException {
    Path versions = Files.createDirectory(folder.resolve("versions"));
    StatisticsForm form = generated().get(1);
    Forms.write(form.with(TOTAL, 1), versions.resolve("a.json"), Format.JSON);
    Forms.write(form.with(TOTAL, 2), versions.resolve("b.json"), Format.JSON);
    Dataset<Row> figures =
        SparkForms.read(spark, versions.toString()).distinct().table(FormTable.FIGURE);
    Row row = figures.filter("cell = '" + TOTAL + "'").collectAsList().get(0);
    assertEquals(0, BigDecimal.ONE.compareTo(row.getAs("number")));
    assertEquals(form.figures().catalogue().size(), figures.count());
  }

  @Test
  void rulesOfOnesOwnAreAppliedInTheTasks() throws IOException {
    StatisticsForm wrong = generated().get(1).with(TOTAL, 987_654);
    SparkForms cluster = forms(List.of(wrong));
    String id = "report.applicants";
    assertTrue(cluster.table(FormTable.FINDING).filter("rule = '" + id + "'").count() > 0);
    SparkForms without = cluster.with(TestRules::withoutApplicants);
    assertEquals(0, without.table(FormTable.FINDING).filter("rule = '" + id + "'").count());
  }

  @Test
  void sqlHasFunctions() throws IOException {
    SparkFunctions.register(spark);
    StatisticsForm wrong = generated().get(1).with(TOTAL, 987_654);
    forms(List.of(wrong)).readings().createOrReplaceTempView("readings");
    List<Row> rows =
        spark
            .sql(
                "SELECT s.cell, s.stated FROM readings"
                    + " LATERAL VIEW explode(disclosure_suspect(document)) AS s"
                    + " WHERE s.suspicion = 1")
            .collectAsList();
    assertEquals(TOTAL, rows.get(0).getString(0));
    assertEquals(0, rows.get(0).getDecimal(1).compareTo(BigDecimal.valueOf(987_654)));
    assertEquals(
        0L,
        spark.sql("SELECT size(disclosure_figure(CAST(NULL AS string))) AS n").first().getInt(0));
  }

  @Test
  void readingsOnceStoredAreGoneOnWith() throws IOException {
    List<StatisticsForm> forms = generated();
    Path parquet = folder.resolve("readings.parquet");
    forms(forms).readings().write().parquet(parquet.toString());
    SparkForms stored = SparkForms.documents(spark.read().parquet(parquet.toString()));
    assertEquals(forms.size(), stored.table(FormTable.FORM).count());
    try (Stream<Path> files = Files.list(parquet)) {
      assertTrue(files.anyMatch(file -> file.toString().endsWith(".parquet")));
    }
  }
}
