package org.opendisclosure.databases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.cli.CommandLineRunner;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.io.rows.TableRows;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.testing.ConsistentForms;

/** What every database does with forms as tables. */
@Tag("databases")
abstract class DatabasesTest {

  private static final String TOTAL = "applications.newlyReceived.total";

  @TempDir private Path folder;

  private Database database;

  abstract Optional<Database> start() throws IOException;

  /** How a document is turned into what the database keeps JSON in, and back. */
  abstract String throughJson();

  @BeforeEach
  void open() throws IOException {
    Optional<Database> started = start();
    assumeTrue(started.isPresent(), "there is no such database here");
    database = started.get();
  }

  @AfterEach
  void close() throws IOException {
    if (database != null) {
      database.close();
    }
  }

  private void load(List<StatisticsForm> forms) throws IOException {
    Path file = folder.resolve("forms.sql");
    OutputStream out = Files.newOutputStream(file);
    try (FormWriter writer = Forms.writer(out, Format.SQL)) {
      forms.forEach(writer::write);
    }
    database.run(file);
  }

  private long count(String from) throws IOException {
    return Long.parseLong(database.query("SELECT count(*) FROM " + from).get(0).get(0));
  }

  private static List<StatisticsForm> generated() {
    List<StatisticsForm> forms = new ArrayList<>();
    Random random = new Random(3);
    for (Edition edition : Edition.values()) {
      FormGenerator generator = new FormGenerator(edition, random);
      for (int i = 0; i < 40; i++) {
        StatisticsForm form = generator.next();
        Header header =
            Header.builder()
                .from(form.getHeader())
                .organ("某'局\\" + edition + i)
                .creditCode(Optional.empty())
                .build();
        forms.add(form.withHeader(header));
      }
    }
    return forms;
  }

  @Test
  void everyRowIsThereAsItIs() throws IOException {
    List<StatisticsForm> forms = generated();
    load(forms);
    for (FormTable table : FormTable.values()) {
      Map<List<Object>, List<Object>> expected = new HashMap<>();
      for (StatisticsForm form : forms) {
        TableRows rows = TableRows.of(Checker.builtIn().check(form), JsonFormWriter.line(form));
        rows.of(table).forEach(row -> expected.put(shown(row), shown(row)));
      }
      List<List<String>> found = database.query("SELECT * FROM " + table.id());
      assertEquals(expected.size(), found.size(), table.id());
      for (List<String> row : found) {
        assertNotNull(expected.get(shown(new ArrayList<Object>(row))), () -> table + ": " + row);
      }
    }
  }

  /** Values as texts, numbers without zeros at their end, truth in one word. */
  private static List<Object> shown(List<Object> row) {
    List<Object> shown = new ArrayList<>();
    for (Object value : row) {
      String text = value == null ? Database.NOTHING : value.toString();
      boolean isTruth = text.equals("t") || text.equals("f");
      shown.add(
          isTruth
              ? String.valueOf(text.equals("t"))
              : text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")
                  ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                  : text.replace("\r\n", "\n"));
    }
    return shown;
  }

  @Test
  void aFileMayBeRunAgain() throws IOException {
    List<StatisticsForm> forms = generated();
    load(forms);
    List<Long> sizes = new ArrayList<>();
    for (FormTable table : FormTable.values()) {
      sizes.add(count(table.id()));
    }
    load(forms);
    for (FormTable table : FormTable.values()) {
      assertEquals(sizes.get(table.ordinal()), count(table.id()), table.id());
    }
    assertEquals(count("figure"), count("printed_figure"));
    assertEquals(0, count("several_versions"));
  }

  @Test
  void keysAreKept() throws IOException {
    load(generated());
    String id = database.query("SELECT form_id FROM form").get(0).get(0);
    String insert =
        "INSERT INTO figure (form_id, cell, kind, state) VALUES ('%s', '%s', 'count', 'blank')";
    String cell =
        database.query("SELECT cell FROM figure WHERE form_id = '" + id + "'").get(0).get(0);
    assertThrows(IOException.class, () -> database.query(insert.formatted(id, cell)));
    String other = "00000000-0000-5000-8000-000000000000";
    assertThrows(IOException.class, () -> database.query(insert.formatted(other, cell)));
  }

  @Test
  void sumsPerYearAreThoseOfARollUp() throws IOException {
    List<StatisticsForm> forms = new ArrayList<>();
    ConsistentForms consistent = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, new Random(5));
    for (int i = 0; i < 90; i++) {
      Header header = Header.of("某局" + i / 3, 2021 + i % 3);
      forms.add(consistent.next().withHeader(header));
    }
    load(forms);
    for (int year = 2021; year < 2024; year++) {
      Rollup rollup = Rollup.ofParts(Layouts.builtIn());
      for (StatisticsForm form : forms) {
        if (form.getHeader().getYear().getAsInt() == year) {
          rollup.add(form, "");
        }
      }
      Map<String, BigDecimal> sums = sums(year);
      StatisticsForm sum = rollup.build(Header.blank()).form();
      int compared = 0;
      for (Cell cell : sum.edition().catalogue().cells()) {
        Optional<BigDecimal> expected = sum.figures().findAmount(cell);
        if (expected.isPresent() && cell.overlap().additivity() == Additivity.ADDITIVE) {
          assertEquals(0, expected.get().compareTo(sums.get(cell.name())), cell.name());
          compared++;
        }
      }
      assertTrue(compared > 150, "" + compared);
    }
  }

  private Map<String, BigDecimal> sums(int year) throws IOException {
    Map<String, BigDecimal> sums = new HashMap<>();
    String sql =
        """
        SELECT figure.cell, sum(figure.number)
        FROM figure JOIN form ON form.form_id = figure.form_id
        WHERE form.year = %d AND figure.number IS NOT NULL
        GROUP BY figure.cell
        """;
    database
        .query(sql.formatted(year))
        .forEach(row -> sums.put(row.get(0), new BigDecimal(row.get(1))));
    return sums;
  }

  @Test
  void sumsOfTheLargestNumbersAreExact() throws IOException {
    List<StatisticsForm> forms = new ArrayList<>();
    ConsistentForms consistent = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, new Random(5));
    String fees = "proactiveDisclosure.fees.amount";
    for (int i = 0; i < 3; i++) {
      StatisticsForm form = consistent.next().withHeader(Header.of("某局" + i, 2024));
      forms.add(form.with(TOTAL, Long.MAX_VALUE).with(fees, new BigDecimal("0.000001")));
    }
    load(forms);
    Map<String, BigDecimal> sums = sums(2024);
    BigDecimal largest = BigDecimal.valueOf(Long.MAX_VALUE).multiply(BigDecimal.valueOf(3));
    assertEquals(0, largest.compareTo(sums.get(TOTAL)));
    assertEquals(0, new BigDecimal("0.000003").compareTo(sums.get(fees)));
  }

  @Test
  void aCorrectedFormTakesThePlaceOfTheOneBefore() throws IOException {
    StatisticsForm right =
        ConsistentForms.of(Edition.ANNUAL_REPORT_2021, new Random(6))
            .next()
            .withHeader(Header.of("某局", 2024));
    UnknownLine line =
        UnknownLine.builder().table("applications").label("其中").addValues("1", "2").build();
    StatisticsForm wrong =
        StatisticsForm.of(
            right.edition(),
            right.getHeader(),
            right.with(TOTAL, 987_654).figures(),
            List.of(line),
            List.of());
    load(List.of(wrong));
    String suspected = "SELECT DISTINCT cell, needed FROM suspect WHERE suspicion = 1";
    List<List<String>> suspects = database.query(suspected);
    assertEquals(TOTAL, suspects.get(0).get(0));
    BigDecimal needed = new BigDecimal(suspects.get(0).get(1));
    assertEquals(0, right.findNumber(TOTAL).orElseThrow().compareTo(needed));
    assertEquals(2, count("unknown_line"));
    load(List.of(right));
    assertEquals(0, count("suspect"));
    assertEquals(0, count("unknown_line"));
    assertEquals(0, count("finding WHERE outcome = 'violated' AND severity = 'error'"));
    assertEquals(1, count("form"));
    assertEquals(1, count("several_versions WHERE versions = 2"));
    assertEquals(0, right.findNumber(TOTAL).orElseThrow().compareTo(sums(2024).get(TOTAL)));
  }

  @Test
  void documentsAreReadBackFromJsonOfTheDatabase() throws IOException {
    List<StatisticsForm> forms = generated();
    load(forms);
    String sql =
        "SELECT "
            + throughJson()
            + " FROM form JOIN document"
            + " ON document.form_id = form.form_id AND document.version_id = form.version_id"
            + " ORDER BY organ";
    Map<String, StatisticsForm> byOrgan = new HashMap<>();
    forms.forEach(form -> byOrgan.put(form.getHeader().getOrgan().orElseThrow(), form));
    List<List<String>> documents = database.query(sql);
    assertEquals(forms.size(), documents.size());
    for (List<String> document : documents) {
      byte[] bytes = document.get(0).getBytes(StandardCharsets.UTF_8);
      StatisticsForm form = Forms.read(bytes, "").form().orElseThrow();
      assertEquals(byOrgan.get(form.getHeader().getOrgan().orElseThrow()), form);
    }
  }

  @Test
  void theQueriesOfThePageGiveWhatItShows() throws IOException {
    List<String> call = new ArrayList<>(PageQueries.call());
    Path file = folder.resolve("page.sql");
    call.set(call.size() - 1, file.toString());
    CommandLineRunner.run(OutputStream.nullOutputStream(), call.toArray(String[]::new));
    database.run(file);
    List<PageQueries.Query> queries = PageQueries.all();
    assertEquals(3, queries.size());
    for (PageQueries.Query query : queries) {
      assertEquals(query.rows(), database.query(query.sql()), query.sql());
    }
  }
}
