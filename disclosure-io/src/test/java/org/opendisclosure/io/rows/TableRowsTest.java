package org.opendisclosure.io.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.model.AnnualReport2019;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.testing.ConsistentForms;

class TableRowsTest {

  private static final Map<ColumnType, Class<?>> TYPES =
      Map.of(
          ColumnType.UUID, UUID.class,
          ColumnType.TEXT, String.class,
          ColumnType.BOOLEAN, Boolean.class,
          ColumnType.INTEGER, Integer.class,
          ColumnType.NUMBER, BigDecimal.class,
          ColumnType.DAY, LocalDate.class,
          ColumnType.JSON, String.class);

  private static TableRows rows(StatisticsForm form) {
    return TableRows.of(Checker.builtIn().check(form), JsonFormWriter.line(form));
  }

  private static List<Object> figure(StatisticsForm form, String cell) {
    return rows(form).of(FormTable.FIGURE).stream()
        .filter(row -> row.get(1).equals(cell))
        .findFirst()
        .orElseThrow()
        .subList(2, 6);
  }

  private static List<Object> listed(Object... values) {
    return Arrays.asList(values);
  }

  @Property(tries = 60)
  void everyRowFitsItsTable(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    TableRows rows = rows(form);
    for (FormTable table : FormTable.values()) {
      Set<List<Object>> keys = new HashSet<>();
      for (List<Object> row : rows.of(table)) {
        assertEquals(table.columns().size(), row.size());
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          TableColumn column = table.columns().get(i);
          if (row.get(i) == null) {
            assertTrue(!column.isRequired(), table + " " + column);
          } else {
            assertEquals(TYPES.get(column.type()), row.get(i).getClass(), table + " " + column);
          }
          if (column.isKey()) {
            key.add(row.get(i));
          }
        }
        assertTrue(keys.add(key), key::toString);
      }
    }
  }

  @Property(tries = 60)
  void everyCellIsThereOnceAndSaysWhatTheFormSays(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    List<List<Object>> rows = rows(form).of(FormTable.FIGURE);
    List<Cell> cells = edition.catalogue().cells();
    assertEquals(
        cells.stream().map(Cell::name).toList(), rows.stream().map(r -> r.get(1)).toList());
    for (Cell cell : cells) {
      List<Object> row = rows.get(cell.index());
      BigDecimal number = form.figures().findAmount(cell).orElse(null);
      boolean isBeyond = "beyond".equals(row.get(5));
      assertEquals(form.figures().isStated(cell), isBeyond || "stated".equals(row.get(5)));
      assertEquals(form.figures().findUnreadable(cell).isPresent(), "raw".equals(row.get(5)));
      if (number == null || isBeyond) {
        assertNull(row.get(3));
      } else {
        assertEquals(0, number.compareTo((BigDecimal) row.get(3)));
      }
      form.figures().findText(cell).ifPresent(text -> assertEquals(text, row.get(4)));
      form.figures().findUnreadable(cell).ifPresent(raw -> assertEquals(raw, row.get(4)));
    }
  }

  @Test
  void numbersAreExactAndBlanksAreNotZero() {
    StatisticsForm form = AnnualReport2021.builder().header(Header.of("某县", 2024)).build();
    String count = "applications.newlyReceived.total";
    String money = "proactiveDisclosure.fees.amount";
    assertEquals(listed("count", null, null, "blank"), figure(form, count));
    assertEquals(
        listed("count", new BigDecimal(0), null, "stated"), figure(form.with(count, 0), count));
    assertEquals(
        listed("count", new BigDecimal("9223372036854775807"), null, "stated"),
        figure(form.with(count, Long.MAX_VALUE), count));
    assertEquals(
        listed("money", new BigDecimal("1234567.123456"), "1234567.123456", "stated"),
        figure(form.with(money, new BigDecimal("1234567.123456")), money));
    assertEquals(
        listed("money", new BigDecimal("5.3"), "5.300", "stated"),
        figure(form.with(money, new BigDecimal("5.300")), money));
  }

  @Test
  void aNumberOfMoreDigitsThanDatabasesHoldStaysAsText() {
    StatisticsForm form = AnnualReport2021.builder().header(Header.of("某县", 2024)).build();
    String money = "proactiveDisclosure.fees.amount";
    String widest = "1".repeat(28) + "." + "2".repeat(10);
    assertEquals("stated", figure(form.with(money, new BigDecimal(widest)), money).get(3));
    for (String beyond : List.of("1" + widest, widest + "3")) {
      assertEquals(
          listed("money", null, beyond, "beyond"),
          figure(form.with(money, new BigDecimal(beyond)), money));
    }
  }

  @Test
  void rawTextsAnswersAndLinesThatAreNotPrintedAreToldApart() {
    StatisticsForm table =
        Statistics2017.builder()
            .header(Header.builder().organ("某局").year(2017).layout("otog-2017").build())
            .putUnreadable("complaints", "约3")
            .build();
    assertEquals(listed("count", null, "约3", "raw"), figure(table, "complaints"));
    Set<Object> states = new HashSet<>();
    rows(table).of(FormTable.FIGURE).forEach(row -> states.add(row.get(5)));
    assertEquals(Set.of("raw", "blank", "absent"), states);
    Cell answer =
        Edition.STATISTICS_2017.catalogue().cells().stream()
            .filter(cell -> cell.kind().name().equals("YES_NO"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        listed("yes-no", null, "否", "stated"),
        figure(table.with(answer.name(), false), answer.name()));
  }

  @Test
  void aLineThatTheEditionDoesNotKnowKeepsItsValues() {
    UnknownLine line =
        UnknownLine.builder()
            .table("applications")
            .after("applications.newlyReceived")
            .label("其中:网上申请")
            .addValues("3", "", "一")
            .build();
    UnknownLine empty = UnknownLine.builder().table("applications").label("小计").build();
    StatisticsForm form = AnnualReport2019.builder().addUnknownLines(line, empty).build();
    List<List<Object>> rows = rows(form).of(FormTable.UNKNOWN_LINE);
    assertEquals(
        List.of(
            listed("", null, "小计", null, 1, 0, null),
            listed("applications.newlyReceived", null, "其中:网上申请", null, 2, 1, "3"),
            listed("applications.newlyReceived", null, "其中:网上申请", null, 2, 2, ""),
            listed("applications.newlyReceived", null, "其中:网上申请", null, 2, 3, "一")),
        rows.stream().map(row -> row.subList(3, 10)).toList());
    assertEquals(List.of(1, 2, 3, 4), rows.stream().map(row -> row.get(1)).toList());
  }

  @Test
  void findingsAndSuspectsAreThoseOfTheReport() {
    Random random = new Random(7);
    StatisticsForm right = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random).next();
    StatisticsForm wrong = right.with("applications.newlyReceived.total", 987_654);
    Report report = Checker.builtIn().check(wrong);
    TableRows rows = TableRows.of(report, JsonFormWriter.line(wrong));
    List<List<Object>> findings = rows.of(FormTable.FINDING);
    assertEquals(
        report.findings().stream().map(Finding::fingerprint).toList(),
        findings.stream().map(row -> row.get(5)).toList());
    List<Object> first = rows.of(FormTable.SUSPECT).get(0);
    assertEquals("applications.newlyReceived.total", first.get(5));
    assertEquals(BigDecimal.valueOf(987_654), first.get(6));
    assertEquals(right.findNumber("applications.newlyReceived.total").orElseThrow(), first.get(7));
    List<Object> form = rows.of(FormTable.FORM).get(0);
    assertEquals(findings.size(), form.get(form.size() - 2));
    assertEquals("inconsistent", form.get(form.size() - 5));
  }

  @Test
  void everyEditionListsItsCellsInPrintedWords() {
    List<Object> row =
        TableRows.cells(Edition.ANNUAL_REPORT_2021).stream()
            .filter(each -> each.get(1).equals("applications.newlyReceived.businessEnterprise"))
            .findFirst()
            .orElseThrow();
    assertEquals("三、收到和处理政府信息公开申请情况", row.get(4));
    assertEquals("法人或其他组织", row.get(7));
    assertEquals("商业企业", row.get(8));
    assertEquals("additive", row.get(11));
  }
}
