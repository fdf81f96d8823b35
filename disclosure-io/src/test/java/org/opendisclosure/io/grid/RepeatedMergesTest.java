package org.opendisclosure.io.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which repeated texts are merged cells. */
class RepeatedMergesTest {

  private static List<Row> rows(String... lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(Row.of(rows.size() + 1, Arrays.asList(line.split(",", -1))));
    }
    return rows;
  }

  private static List<String> merged(String... lines) {
    return RepeatedMerges.merged(rows(lines)).stream()
        .map(row -> String.join(",", row.fields()))
        .toList();
  }

  @Test
  void figuresAreOneCellAsFarAsOneHeadingReaches() {
    assertEquals(
        List.of("标题,,,,,", "信息内容,,制发件数,,废止件数,", "规章,,7,,7,", "文件,,0,,0,"),
        merged(
            "标题,标题,标题,标题,标题,标题",
            "信息内容,信息内容,制发件数,制发件数,废止件数,废止件数",
            "规章,规章,7,7,7,7",
            "文件,文件,0,0,0,0"));
  }

  @Test
  void equalFiguresUnderDifferentHeadingsStayDifferentFigures() {
    assertEquals(
        List.of("标题,,,", "项目,,甲,乙", "规章,,0,0", "文件,,5,5"),
        merged("标题,标题,标题,标题", "项目,项目,甲,乙", "规章,规章,0,0", "文件,文件,5,5"));
  }

  @Test
  void aGroupReachesDownButEqualAnswersDoNot() {
    assertEquals(
        List.of("标题,,,", "统计,,单位,答", "结果,一,是/否,是", ",二,是/否,是", "全部,,是/否,是"),
        merged("标题,标题,标题,标题", "统计,统计,单位,答", "结果,一,是/否,是", "结果,二,是/否,是", "全部,全部,是/否,是"));
  }

  @Test
  void whereHeadingsAreNotRepeatedRowsStayAsTheyAre() {
    List<Row> rows = rows("标题,,,", "项目,,甲,乙", "规章,,0,0", "文件,,5,5", "总计,,总计,");
    assertSame(rows, RepeatedMerges.merged(rows));
  }

  @Test
  void theWordForNothingSideBySideIsNoMergedCell() {
    List<Row> rows = rows("项目,甲,乙,丙", "规章,7,无,无", "文件,無,無,5", "总计,无,无,5");
    assertSame(rows, RepeatedMerges.merged(rows));
  }
}
