package org.opendisclosure.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;

/** Workbooks of other programs, and the figures that one sees in them. */
class ForeignWorkbookTest {

  private static final Path FILES =
      Path.of("office", "src", "test", "resources", "org", "opendisclosure", "io", "xlsx");

  private static StatisticsForm form(String name) {
    return Forms.read(FILES.resolve(name)).form().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "streamed-by-easyexcel.xlsx, saved-from-a-web-page.csv",
    "saved-from-a-web-page.xlsx, saved-from-a-web-page.csv",
    "a-sheet-per-table.xlsx, a-sheet-per-table.csv"
  })
  void everyFigureIsRead(String file, String truth) {
    assertEquals(form(truth).figures(), form(file).figures());
  }

  @Test
  void whatPoiStreamedIsRead() {
    assertEquals(
        Xlsx.sample("huaian-city-2024.csv").figures(), form("streamed-by-poi.xlsx").figures());
  }

  @Test
  void aPointThatTheFormatPrintsCountsAndIsToldOf() {
    Reading reading = Forms.read(FILES.resolve("point-printed-as-text.xlsx"));
    StatisticsForm form = reading.form().orElseThrow();
    Cell fees = form.edition().catalogue().get("proactiveDisclosure.fees.amount");
    assertEquals(new BigDecimal("96171.6000"), form.figures().findAmount(fees).orElseThrow());
    assertTrue(
        reading.notes().stream().anyMatch(note -> note.raw().equals("961716000")),
        () -> reading.notes().toString());
  }
}
