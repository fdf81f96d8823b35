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
}
