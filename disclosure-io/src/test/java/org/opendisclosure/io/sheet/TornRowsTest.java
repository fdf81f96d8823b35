package org.opendisclosure.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.model.layout.Layouts;

/** Rows that a page broke within their cells, so that digits stand on the next page. */
class TornRowsTest {

  private static List<List<String>> joined(List<String> row, List<String> next) {
    BrokenRows broken = new BrokenRows(Layouts.builtIn());
    Row loose = Row.of(2, next);
    broken.mayFollow(loose);
    List<List<String>> joined = new ArrayList<>();
    broken.joined(List.of(Row.of(1, row), loose)).forEach(whole -> joined.add(whole.fields()));
    return joined;
  }

  @Test
  void figuresWithoutALabelBelowFiguresAreKeptApartBehindThem() {
    List<String> row = List.of("四、结转下年度继续办理", "8149", "60", "3018");
    assertEquals(
        List.of(
            List.of(
                "四、结转下年度继续办理",
                "8149" + PiecedText.APART + "1",
                "60",
                "3018" + PiecedText.APART + "8")),
        joined(row, List.of("", "1", "", "8")));
  }

  @Test
  void aRowWithALabelAndARowBelowHeadingsStayRows() {
    List<String> row = List.of("(七)总计", "8149", "60");
    List<String> next = List.of("四、结转下年度继续办理", "1", "2");
    assertEquals(List.of(row, next), joined(row, next));
    List<String> headings = List.of("", "结果维持", "总计");
    List<String> figures = List.of("", "1", "2");
    assertEquals(List.of(headings, figures), joined(headings, figures));
  }

  @Test
  void theRestOfAGroupBesideFiguresIsNoLine() {
    List<String> row = List.of("三、", "(一)予以公开", "221", "96", "332");
    List<String> rest = List.of("本年度办理结果", "", "622", "", "1");
    assertEquals(
        List.of(
            List.of(
                "三、本年度办理结果",
                "(一)予以公开",
                "221" + PiecedText.APART + "622",
                "96",
                "332" + PiecedText.APART + "1")),
        joined(row, rest));
  }

  @Test
  void aLabelIsPutTogetherBesideBrokenFiguresWithUnits() {
    List<String> row = List.of("", "5.要求", "1394", "6000个");
    List<String> rest = List.of("", "行政机关确认或重新出具已获取信息", "04个", "");
    assertEquals(
        List.of(List.of("", "5.要求行政机关确认或重新出具已获取信息", "1394" + PiecedText.APART + "04个", "6000个")),
        joined(row, rest));
  }

  @Test
  void aWrongLabelThatIsBrokenTakesItsFiguresAlong() {
    List<String> row = List.of("(三)不", "某.属", "5013", "4630");
    List<String> rest = List.of("予公开", "于国家秘密", "80", "");
    assertEquals(
        List.of(List.of("(三)不予公开", "某.属于国家秘密", "5013" + PiecedText.APART + "80", "4630")),
        joined(row, rest));
  }

  @Test
  void aNumberStaysWithItsLabelAndItsUnitWithItsFigure() {
    List<String> row = List.of("", "1 、", "3891", "7，381件", "12");
    List<String> rest = List.of("", "本机关不掌握相关政府信息", "5", "，114条", "");
    assertEquals(
        List.of(
            List.of(
                "",
                "1 、本机关不掌握相关政府信息",
                "3891" + PiecedText.APART + "5",
                "7，381件" + PiecedText.APART + "，114条",
                "12")),
        joined(row, rest));
    assertEquals(
        List.of(List.of("2.重复申请", "893" + PiecedText.APART + "件", "6")),
        joined(List.of("2.重复申请", "893", "6"), List.of("", "件", "")));
  }

  @Test
  void aTextThatEndsInDigitsGoesOnWithWords() {
    List<String> row = List.of("(二)实体办事大厅办理事项内容(可附页说明)", "", "办理登记等事项35");
    assertEquals(List.of(List.of(row.get(0), "", "办理登记等事项35项")), joined(row, List.of("", "", "项")));
  }

  @Test
  void aGroupWithFiguresAndALocalLineStayRows() {
    List<String> row = List.of("", "3.其他", "8149");
    List<String> total = List.of("(七)总计", "", "60");
    assertEquals(List.of(row, total), joined(row, total));
    List<String> local = List.of("", "4.本地自设的一项", "60");
    assertEquals(List.of(row, local), joined(row, local));
  }
}
