package org.opendisclosure.io.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;

/** Tables that office programs print without regard to columns, off the page, or torn by pages. */
class PushedTablesTest {

  private static final int CELL = 50;

  private static Reading read(PdfPages pages) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(pages.bytes()), "a.pdf", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static String told(Reading reading) {
    return String.join("\n", reading.notes().stream().map(Object::toString).toList());
  }

  /** Rows of cells of one width; the last cell of each row takes the rest. */
  private static PdfPages pushed(PdfPages pages, int columns, List<List<String>> rows) {
    int right = 30 + columns * CELL;
    int top = 100;
    for (List<String> row : rows) {
      pages.line(30, top, right, top).line(right, top, right, top + 30);
      for (int i = 0; i < row.size(); i++) {
        pages.line(30 + i * CELL, top, 30 + i * CELL, top + 30);
        pages.text(32 + i * CELL, top + 15, 3, row.get(i));
      }
      top += 30;
    }
    return pages.line(30, top, right, top);
  }

  private static PdfPages tableThree() {
    return new PdfPages(595, 842)
        .page()
        .text(60, 40, 12, "某市交通运输局2021年政府信息公开工作年度报告")
        .text(60, 70, 12, "三、收到和处理政府信息公开申请情况");
  }

  @Test
  void noFigureIsReadInATableWhoseCellsStandInNoColumns() {
    Reading reading =
        read(
            pushed(
                tableThree(),
                10,
                List.of(
                    List.of("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
                    List.of("一、本年新收政府信息公开申请数量", "11", "12", "13", "14", "15", "16", "17"),
                    List.of("二、上年结转政府信息公开申请数量", "21", "22", "23", "24", "25", "26", "27"),
                    List.of("三、本年度办理结果", "(一)予以公开", "31", "32", "33", "34", "35", "36", "37"),
                    List.of("三、本年度办理结果", "(七)总计", "71", "72", "73", "74", "75", "76", "77"))));
    StatisticsForm form = reading.form().orElseThrow();
    form.edition()
        .catalogue()
        .cells()
        .forEach(cell -> assertEquals(OptionalLong.empty(), form.figures().findCount(cell)));
    assertTrue(told(reading).contains("没有按栏目上下对齐"), () -> told(reading));
  }

  @Test
  void aTableThatReachesTheEdgeOfThePageMayGoOnBeyondIt() {
    PdfPages pages = PdfPages.report();
    for (int row = 0; row < 4; row++) {
      pages.line(450, 100 + 40 * row, 595, 100 + 40 * row);
    }
    Reading reading = read(pages);
    assertTrue(told(reading).contains("超出页面边缘"), () -> told(reading));
  }

  @Test
  void aTextThatAPageTearsIsOne() {
    PdfPages pages = new PdfPages(595, 842).page().text(60, 40, 12, "某市交通运输局2017年度政府信息公开情况统计表");
    pushed(pages, 3, List.of(List.of("统计指标", "单位", "统计数"), List.of("(五)网上办理事项内容", "", "办理登记、施工")));
    Reading reading = read(pushed(pages.page(), 3, List.of(List.of("", "", "许可等事项"))));
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(
        "办理登记、施工许可等事项",
        form.figures()
            .findText(form.edition().catalogue().get("serviceHalls.mattersHandledOnline"))
            .orElse(""),
        () -> told(reading));
  }
}
