package org.opendisclosure.io.sheet.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Problems;

/** Columns that a print lost beyond the edge of its paper are named; nothing else tells of them. */
class MissingColumnsTest {

  private static final String TABLE_THREE =
      """
      格式,annual-report-2021
      三、收到和处理政府信息公开申请情况
      ,,,申请人情况
      ,,,自然人,法人或其他组织,,,,,总计
      ,,,,商业企业,科研机构,社会公益组织,法律服务机构,其他,
      一、本年新收政府信息公开申请数量,,,1,2,3,4,5,6,21
      """;

  private static final String TABLE_FOUR =
      """
      格式,annual-report-2021
      四、政府信息公开行政复议、行政诉讼情况
      行政复议,,,,,行政诉讼,,,,,,,,,
      ,,,,,未经复议直接起诉,,,,,复议后起诉,,,,
      """;

  private static final String RESULTS = "结果维持,结果纠正,其他结果,尚未审结,总计";

  private static List<String> missing(String sheet) {
    byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "", ReadOptions.defaults())) {
      return reader.next().notes().stream()
          .filter(note -> note.message().equals(Problems.MISSING_COLUMNS))
          .map(Note::raw)
          .toList();
    }
  }

  @Test
  void aTableWithAllItsColumnsLacksNone() {
    assertEquals(List.of(), missing(TABLE_THREE));
    String heads = String.join(",", RESULTS, RESULTS, RESULTS);
    assertEquals(List.of(), missing(TABLE_FOUR + heads + "\n1,1,1,1,4,2,2,2,2,8,3,3,3,3,12\n"));
  }

  @Test
  void theLastColumnOfTableThreeIsNamed() {
    assertEquals(List.of("总计"), missing(TABLE_THREE.replace(",总计", "").replace(",21", "")));
  }

  @Test
  void aGroupOfColumnsOfTableFourIsNamedOnce() {
    String table = TABLE_FOUR.replace("复议后起诉", "");
    String heads = String.join(",", RESULTS, RESULTS);
    assertEquals(List.of("复议后起诉"), missing(table + heads + "\n1,1,1,1,4,2,2,2,2,8\n"));
  }

  /** The label of the second group stands one column too far to the left, over a total. */
  @Test
  void aGroupThatBeginsWithTheTotalOfTheGroupBeforeItIsNotRead() {
    String heads = "结果维持,结果纠正,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结";
    String pushed =
        TABLE_FOUR
            .replace("行政复议,,,,,行政诉讼", "行政复议,,,,行政诉讼,")
            .replace(",,,,,未经复议直接起诉,,,,,复议后起诉", ",,,,未经复议直接起诉,,,,,复议后起诉,");
    assertNotRead(pushed + heads + "\n1,1,1,1,4,2,2,2,2,8,3,3,3,3\n");
  }

  /** The first label stands over one column; the second one over what follows it. */
  @Test
  void aGroupThatGoesOnWhereTheGroupBeforeItEndsIsNotRead() {
    String heads = "结果维持,结果纠正,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果";
    String pushed =
        TABLE_FOUR
            .replace("行政复议,,,,,行政诉讼", "行政复议,行政诉讼,,,,")
            .replace(",,,,,未经复议直接起诉,,,,,复议后起诉", ",未经复议直接起诉,,复议后起诉,");
    assertNotRead(pushed + heads + "\n1,2,3,4,10,5,6,7\n");
  }

  private static void assertNotRead(String table) {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "", ReadOptions.defaults())) {
      Reading reading = reader.next();
      assertEquals(Optional.empty(), reading.form());
      assertFalse(reading.isComplete());
    }
  }

  @Test
  void theLastColumnsOfAGroupAreNamedWithIt() {
    String heads = String.join(",", RESULTS, RESULTS, "结果维持,结果纠正,其他结果");
    assertEquals(
        List.of("复议后起诉 · 尚未审结、复议后起诉 · 总计"),
        missing(TABLE_FOUR + heads + "\n1,1,1,1,4,2,2,2,2,8,3,3,3\n"));
  }
}
