package org.opendisclosure.io.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;

/** Tables look as they are printed: whole grids, in which every figure stands once. */
class PrintedTableTest {

  private static PrintedForm printed(StatisticsForm form) {
    return new PrintedForm(form, Layouts.builtIn().of(form), line -> true);
  }

  private static PrintedTable table(String sample, String id) {
    StatisticsForm form =
        Forms.read(Path.of("src", "main", "samples", sample)).form().orElseThrow();
    Table table = form.edition().catalogue().findTable(id).orElseThrow();
    return PrintedTable.of(printed(form), table);
  }

  private static List<List<TableCell>> rows(PrintedTable.Section section) {
    List<List<TableCell>> rows = new ArrayList<>(section.head());
    rows.addAll(section.body());
    return rows;
  }

  /** A row as text: labels, then what they span; figures as dots. */
  private static String text(List<TableCell> row) {
    return row.stream().map(PrintedTableTest::text).collect(Collectors.joining(" | "));
  }

  private static String text(TableCell cell) {
    String text = cell instanceof TableCell.Figure ? "·" : cell.words();
    return cell.columns() + cell.rows() == 2 ? text : text + cell.columns() + "x" + cell.rows();
  }

  @Test
  void tableTwoIsBlocksUnderTheirHeadings() {
    PrintedTable two = table("huaian-city-2024.csv", "proactiveDisclosure");
    assertEquals("二、主动公开政府信息情况", two.title());
    assertEquals(
        List.of(
            "第二十条第(一)项4x1",
            "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数",
            "规章 | · | · | ·",
            "行政规范性文件 | · | · | ·"),
        rows(two.sections().get(0)).stream().map(PrintedTableTest::text).toList());
    assertEquals(
        List.of("第二十条第(五)项4x1", "信息内容 | 本年处理决定数量3x1", "行政许可 | ·3x1"),
        rows(two.sections().get(1)).stream().map(PrintedTableTest::text).toList());
  }

  @Test
  void tableThreeMergesItsGroups() {
    PrintedTable.Section three = table("huaian-city-2024.csv", "applications").sections().get(0);
    assertEquals(
        List.of(
            "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)3x3 | 申请人情况7x1",
            "自然人1x2 | 法人或其他组织5x1 | 总计1x2",
            "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他"),
        three.head().stream().map(PrintedTableTest::text).toList());
    List<String> body = three.body().stream().map(row -> text(row).replace(" | ·", "")).toList();
    assertEquals("一、本年新收政府信息公开申请数量3x1", body.get(0));
    assertEquals("三、本年度办理结果1x%d | (一)予以公开2x1".formatted(body.size() - 3), body.get(2));
    assertTrue(body.get(4).matches("\\(三\\)不予公开1x\\d+ \\| 1.属于国家秘密"), body.get(4));
    assertEquals("2.其他法律行政法规禁止公开", body.get(5));
    assertEquals("(七)总计2x1", body.get(body.size() - 2));
    assertEquals("四、结转下年度继续办理3x1", body.get(body.size() - 1));
  }

  @Test
  void tableFourIsOneRowOfFigures() {
    PrintedTable.Section four = table("huaian-city-2024.csv", "review").sections().get(0);
    assertEquals("行政复议5x2 | 行政诉讼10x1", text(four.head().get(0)));
    assertEquals("未经复议直接起诉5x1 | 复议后起诉5x1", text(four.head().get(1)));
    assertEquals(1, four.body().size());
    assertEquals(15, four.body().get(0).size());
  }

  @Test
  void theStatisticsTableIsAListInTheWordsOfItsLayout() {
    PrintedTable list = table("otog-housing-2017.csv", "statistics");
    assertEquals("2017年度政务公开工作统计表", list.title());
    List<List<TableCell>> rows = rows(list.sections().get(0));
    assertEquals("序号 | 统计指标 | 单位 | 统计数", text(rows.get(0)));
    assertEquals("3 | 其中,规范性文件数 | 条 | ·", text(rows.get(3)));
  }

  @Test
  void anUnknownLineStandsInTheGroupOfTheLineBeforeIt() {
    StatisticsForm form =
        StatisticsForm.of(
            Edition.ANNUAL_REPORT_2021,
            Header.blank(),
            Figures.builder(Edition.ANNUAL_REPORT_2021.catalogue()).build(),
            List.of(
                UnknownLine.builder()
                    .table("applications")
                    .after("applications.refused.administrativeEnquiry")
                    .label("9.本市自设")
                    .values(List.of("1", "2"))
                    .build()),
            List.of());
    Table table = form.edition().catalogue().findTable("applications").orElseThrow();
    List<List<TableCell>> body = PrintedTable.of(printed(form), table).sections().get(0).body();
    assertTrue(text(body.get(4)).startsWith("(三)不予公开1x9 | 1.属于国家秘密 | ·"));
    assertEquals("9.本市自设 | 1 | 2 | 5x1", text(body.get(12)));
  }

  @Property(tries = 200)
  void everyTableIsAWholeGridInWhichEveryFigureStandsOnce(
      @ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    PrintedForm printed = printed(form);
    Set<Cell> figures = new HashSet<>();
    for (Table table : edition.catalogue().tables()) {
      PrintedTable how = PrintedTable.of(printed, table);
      how.sections().forEach(section -> assertWholeGrid(rows(section), how.columns()));
      for (PrintedTable.Section section : how.sections()) {
        for (List<TableCell> row : section.body()) {
          for (TableCell cell : row) {
            if (cell instanceof TableCell.Figure figure) {
              assertTrue(figures.add(figure.cell()), figure.cell().name());
              figure.unit().ifPresent(unit -> assertTrue(figures.add(unit), unit.name()));
            }
          }
        }
      }
    }
    for (Cell cell : edition.catalogue().cells()) {
      boolean isPrinted = printed.layout().prints(cell.line());
      assertTrue(!isPrinted && printed.figures().isBlank(cell) || figures.contains(cell));
    }
  }

  private static void assertWholeGrid(List<List<TableCell>> rows, int columns) {
    int[] heights = new int[columns];
    for (int i = 0; i < rows.size(); i++) {
      for (TableCell cell : rows.get(i)) {
        int column = firstBelow(heights, i + 1);
        for (int c = column; c < column + cell.columns(); c++) {
          assertEquals(i, heights[c], "cells overlap");
          heights[c] += cell.rows();
        }
      }
      assertEquals(-1, firstBelow(heights, i + 1), "row " + i + " is not full: " + rows.get(i));
    }
    assertTrue(Arrays.stream(heights).allMatch(height -> height == rows.size()));
  }

  private static int firstBelow(int[] heights, int height) {
    for (int i = 0; i < heights.length; i++) {
      if (heights[i] < height) {
        return i;
      }
    }
    return -1;
  }
}
