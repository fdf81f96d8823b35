package org.opendisclosure.io.sheet.several;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Problems;

/** A table with a row for each of several forms. */
class FormRowsTest {

  private static List<Reading> read(String table) {
    byte[] bytes = ("2016年度政府信息公开情况统计表\n" + table).getBytes(StandardCharsets.UTF_8);
    List<Reading> readings = new ArrayList<>();
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "", ReadOptions.defaults())) {
      while (reader.hasNext()) {
        readings.add(reader.next());
      }
    }
    return readings;
  }

  private static List<String> unheaded(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.notes().stream())
        .filter(note -> note.message().equals(Problems.NO_HEADING))
        .map(note -> note.raw())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "机关名称,收到申请数,,传真申请数\n区教育局,1,2,3\n区民政局,4,5,6\n",
        "机关名称,收到申请数,传真申请数,\n区教育局,1,3,2\n区民政局,4,6,5\n",
        "机关名称,收到申请数,传真申请数\n区教育局,1,3,2\n区民政局,4,6,5\n",
        "机关名称,,收到申请数,传真申请数\n区教育局,2,1,3\n区民政局,5,4,6\n"
      })
  void aFigureBelowNoHeadingIsTold(String table) {
    List<Reading> readings = read(table);
    assertEquals(List.of("2", "5"), unheaded(readings));
    assertFalse(readings.get(0).isComplete());
  }

  @Test
  void whatNumbersARowIsNoFigure() {
    String rows = "1,区教育局,1,2\n2,区民政局,4,5\n";
    assertEquals(List.of(), unheaded(read("序号,机关名称,收到申请数,传真申请数\n" + rows)));
    assertEquals(List.of(), unheaded(read(",机关名称,收到申请数,传真申请数\n" + rows)));
  }
}
