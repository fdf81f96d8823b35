package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.model.text.Language;

class FormRowTest {

  private static final ReadOptions STRICT =
      ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);

  @ParameterizedTest
  @EnumSource
  void everyFormIsReadBackFromItsRow(Edition edition) {
    FormGenerator forms = new FormGenerator(edition, new Random(5));
    for (int i = 0; i < 300; i++) {
      StatisticsForm form = forms.next();
      assertEquals(form, Forms.read(Forms.row(form)).form().orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theHeadingsOfEveryCellNameIt(Edition edition) {
    for (Cell cell : edition.catalogue().cells()) {
      assertEquals(
          cell, CellHeadings.of(edition).find(CellHeadings.all(cell)).orElseThrow(), cell::name);
    }
  }

  @Test
  void valuesMayHaveTheTypesOfAProgram() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("edition", "statistics-2017");
    row.put("year", 2017);
    row.put("机关层级", OrganLevel.COUNTY_DEPARTMENT);
    row.put("publishedOn", LocalDate.of(2018, 1, 20));
    row.put("complaints", 7.0);
    row.put("fees.total", new BigDecimal("1E+1"));
    row.put("applications.received.total", null);
    row.put("applications.received.inPerson", Double.NaN);
    Reading reading = Forms.read(row);
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(2017, form.getHeader().getYear().orElseThrow());
    assertEquals(OrganLevel.COUNTY_DEPARTMENT, form.getHeader().getLevel().orElseThrow());
    assertEquals(LocalDate.of(2018, 1, 20), form.getHeader().getPublishedOn().orElseThrow());
    assertEquals(7L, form.find("complaints").orElseThrow());
    assertTrue(form.find("applications.received.total").isEmpty());
  }

  @Test
  void chineseHeadingsNameTheCells() {
    Reading reading =
        Forms.read(
            Map.of(
                "edition", "annual-report-2021",
                "填报单位", "某市人民政府",
                "年份", "2024",
                "一、本年新收政府信息公开申请数量 · 自然人", "3001"));
    assertEquals(List.of(), reading.notes());
    assertEquals(
        3001L,
        reading
            .form()
            .orElseThrow()
            .find("applications.newlyReceived.naturalPerson")
            .orElseThrow());
  }

  @Test
  void whatIsNoFigureIsKeptAndNotedByLabel() {
    Reading reading =
        Forms.read(
            Map.of("edition", "annual-report-2021", "applications.newlyReceived.total", "约3"));
    assertEquals(
        List.of("一、本年新收政府信息公开申请数量 · 总计: \"约3\" is not a whole number; it is kept as it stands"),
        reading.notes().stream().map(note -> note.in(Language.EN)).toList());
    assertEquals(
        Map.of("applications.newlyReceived.total", "约3"),
        reading.form().orElseThrow().getUnreadable());
  }

  @Test
  void aColumnThatIsNotKnownIsNotedWithItsName() {
    Reading reading = Forms.read(Map.of("edition", "annual-report-2021", "created_at", "2024"));
    assertEquals("created_at", reading.notes().get(0).label());
    assertTrue(reading.form().isPresent());
  }

  @Test
  void anEditionThatIsNotKnownGivesNoForm() {
    Reading reading = Forms.read(Map.of("organ", "某局", "year", "2024"));
    assertTrue(reading.form().isEmpty());
    assertEquals(1, reading.notes().size());
  }

  @Test
  void strictReadingThrowsWhatWouldBeNoted() {
    Map<String, String> row = Map.of("edition", "annual-report-2021", "complaint", "1");
    assertThrows(ReadException.class, () -> FormRow.read(row, STRICT));
  }
}
