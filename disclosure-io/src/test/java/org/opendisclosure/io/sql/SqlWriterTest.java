package org.opendisclosure.io.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.JsonFormReader;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.io.rows.TableRows;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.rules.Checker;

class SqlWriterTest {

  private static final StatisticsForm REPORT =
      AnnualReport2021.builder().header(Header.of("某县", 2024)).build();

  private static String sql(List<StatisticsForm> forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SqlWriter writer = new SqlWriter(out, Checker.builtIn(), JsonFormWriter::line)) {
      forms.forEach(writer::write);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Reading> read(String sql) {
    byte[] bytes = sql.getBytes(StandardCharsets.UTF_8);
    List<Reading> readings = new ArrayList<>();
    try (SqlReader reader =
        new SqlReader(
            new ByteArrayInputStream(bytes), "", ReadOptions.defaults(), JsonFormReader::of)) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  @Property(tries = 60)
  void everyRowIsWrittenAsItIs(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    TableRows rows = TableRows.of(Checker.builtIn().check(form), JsonFormWriter.line(form));
    Map<String, List<List<String>>> written = SqlText.rows(sql(List.of(form)));
    for (FormTable table : FormTable.values()) {
      List<List<String>> expected =
          rows.of(table).stream()
              .map(row -> row.stream().map(SqlWriterTest::text).toList())
              .toList();
      List<List<String>> found = written.getOrDefault(table.id(), List.of());
      assertEquals(expected.toString(), found.toString(), table.id());
    }
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  @Property(tries = 60)
  void theFormsAreReadBack(@ForAll long seed) {
    Random random = new Random(seed);
    List<StatisticsForm> forms = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      forms.add(new FormGenerator(edition, random).next());
    }
    List<Reading> readings = read(sql(forms));
    assertEquals(forms, readings.stream().map(r -> r.form().orElseThrow()).toList());
  }

  @Test
  void apostrophesAreDoubledAndNothingElseIsEscaped() {
    String text = "a'b\\'c\n--\r;$$'' {\"\t%s :x \\n";
    String sql = sql(List.of(REPORT.with("overview", text)));
    assertTrue(sql.contains("'a''b\\''c\n--\r;$$'''' {\"\t%s :x \\n'"), sql);
    assertEquals(text, read(sql).get(0).form().orElseThrow().find("overview").orElseThrow());
  }

  @Test
  void aTextThatLooksLikeADocumentIsNone() {
    String text = "';\nINSERT INTO document (a) VALUES ('{\"schema\": 1}');";
    List<StatisticsForm> forms = List.of(REPORT.with("overview", text), REPORT);
    List<Reading> readings = read(sql(forms));
    assertEquals(forms, readings.stream().map(r -> r.form().orElseThrow()).toList());
  }

  @Test
  void aNulThatNoDatabaseHoldsIsShown() {
    String sql = sql(List.of(REPORT.with("overview", "a\0b\\u0000c")));
    assertFalse(sql.contains("\0"));
    assertTrue(sql.contains("'a\u2400b\\u0000c'"), sql);
    assertEquals(
        "a\u2400b\\u0000c", read(sql).get(0).form().orElseThrow().find("overview").orElseThrow());
  }

  @Test
  void theCellsOfAnEditionStandBeforeItsFirstFormOnly() {
    String sql = sql(List.of(REPORT, REPORT));
    assertEquals(1, count(sql, "INSERT INTO cell "));
    assertEquals(2, count(sql, "INSERT INTO form "));
  }

  @Test
  void aHundredFormsAreOneTransaction() {
    List<StatisticsForm> forms = IntStream.range(0, 201).mapToObj(i -> REPORT).toList();
    String sql = sql(forms);
    assertEquals(3, count(sql, "\nBEGIN;\n"));
    assertEquals(3, count(sql, "\nCOMMIT;\n"));
  }

  @Test
  void aFileWithoutFormsMakesTheTables() {
    String sql = sql(List.of());
    assertEquals(FormTable.values().length, count(sql, "CREATE TABLE IF NOT EXISTS "));
    assertTrue(read(sql).get(0).form().isEmpty());
  }

  @Test
  void aDamagedDocumentIsNotedWhereItStands() {
    String sql = sql(List.of(REPORT)).replace("\"year\":2024", "\"year\":x");
    Reading reading = read(sql).get(0);
    assertFalse(reading.isComplete());
    int line = reading.notes().get(reading.notes().size() - 1).line();
    assertTrue(sql.lines().toList().get(line - 1).contains("\"year\":x"), "" + line);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
