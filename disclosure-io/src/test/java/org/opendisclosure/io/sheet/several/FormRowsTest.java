package org.opendisclosure.io.sheet.several;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Problems;

/** A table with a row for each of several forms. */
class FormRowsTest {

  private static List<Reading> read(String table) {
    return readings("2016年度政府信息公开情况统计表\n" + table);
  }

  private static List<Reading> readings(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
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

  private static final String HEAD = "机关名称,收到申请数,当面申请数,传真申请数\n";

  /** Organ, or scope where there is none, of each form. */
  private static List<String> forms(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.form().stream())
        .map(form -> form.getHeader())
        .map(header -> header.getOrgan().or(header::getScope).orElse("-"))
        .toList();
  }

  private static List<String> refused(Reading reading) {
    return reading.notes().stream()
        .filter(note -> note.kind() == Note.Kind.REFUSED)
        .map(note -> note.label() + " " + note.raw())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "平均", "以上合计", "部门小计", "其中:招生办", "注:含乡镇", "累计", "全部", "其他", "应报数", "市直部门", "2016年合计", "校验",
        "联系电话", "数量"
      })
  void aRowOfNoOrganIsToldWithItsFigures(String label) {
    List<Reading> readings = read(HEAD + "区教育局,1,2,3\n" + label + ",4,5,6\n区民政局,7,8,9\n");
    assertEquals(List.of("区教育局", "区民政局"), forms(readings));
    assertEquals(List.of(label + " 4 / 5 / 6"), refused(readings.get(0)));
    assertEquals(3, readings.get(0).numbers().leftOut());
  }

  @Test
  void theOneTotalIsAFormOfItsOwnAndSeveralAreSubtotals() {
    String organs = "区教育局,1,2,3\n%s区民政局,7,8,9\n合计,8,10,12\n";
    assertEquals(List.of("区教育局", "区民政局", "汇总"), forms(read(HEAD + organs.formatted(""))));
    List<Reading> paged = read(HEAD + organs.formatted("合计,1,2,3\n"));
    assertEquals(List.of("区教育局", "区民政局"), forms(paged));
    assertEquals(List.of("合计 1 / 2 / 3", "合计 8 / 10 / 12"), refused(paged.get(0)));
  }

  @Test
  void aGroupWithoutFiguresStartsNoForm() {
    String rows = "市直部门,,,\n区教育局,1,2,3\n乡镇街道,,,\n城关镇,4,5,6\n";
    List<Reading> readings = read(HEAD + rows);
    assertEquals(List.of("区教育局", "城关镇"), forms(readings));
    readings.forEach(reading -> assertTrue(reading.isComplete(), reading::toString));
  }

  @Test
  void aFigureThatIsNotUsedCountsOnceAndWithItsOrgan() {
    List<Reading> readings = read("机关名称,收到申请数,,传真申请数\n区教育局,1,,3\n区民政局,4,5,6\n平均,2,3,4\n");
    assertEquals(3, readings.get(0).numbers().leftOut());
    assertEquals(List.of("平均 2 / 3 / 4"), refused(readings.get(0)));
    assertEquals(1, readings.get(1).numbers().leftOut());
    assertEquals(List.of("区民政局 5"), refused(readings.get(1)));
  }

  @Test
  void oneLineBesideTheOrgansIsEnough() {
    List<Reading> readings = read("机关名称,收到申请数,其中:网上\n区教育局,1,2\n");
    assertEquals(List.of("区教育局"), forms(readings));
    assertEquals(1, readings.get(0).numbers().read());
  }

  @Test
  void theNameOfAnOrganStandsInTheColumnOfNames() {
    String rows = "1,行政机关,区教育局,11520000,1,2\n2,事业单位,区档案馆,11520001,3,4\n";
    List<Reading> readings = read("序号,单位性质,单位名称,单位代码,收到申请数,传真申请数\n" + rows);
    assertEquals(List.of("区教育局", "区档案馆"), forms(readings));
    readings.forEach(reading -> assertTrue(reading.isComplete(), reading::toString));
  }

  @Test
  void numberingAndMarksOfFootnotesAreNotOfTheName() {
    String rows = "1.区教育局,1,2,3\n(二)区民政局,4,5,6\n三、区司法局*,7,8,9\n区档案馆①,7,8,9\n";
    assertEquals(List.of("区教育局", "区民政局", "区司法局", "区档案馆"), forms(read(HEAD + rows)));
  }

  @Test
  void theYearBesideAnOrganIsThatOfItsForm() {
    List<Reading> readings = read("机关名称,年度,收到申请数,传真申请数\n区教育局,2015,1,2\n区教育局,2016,3,4\n");
    List<Integer> years =
        readings.stream()
            .map(reading -> reading.form().orElseThrow().getHeader().getYear().orElse(0))
            .toList();
    assertEquals(List.of(2015, 2016), years);
    readings.forEach(reading -> assertTrue(reading.isComplete(), reading::toString));
  }

  @Test
  void rowsBesideOneMergedNameAreToldUnlessTheirPeriodsDiffer() {
    String page =
        "<html><p>2016年度政府信息公开情况统计表</p><table><tr><td>机关名称</td><td>%s</td><td>收到申请数</td><td>传真申请数</td></tr><tr><td"
            + " rowspan=2>区教育局</td><td>%s</td><td>1</td><td>2</td></tr>"
            + "<tr><td>%s</td><td>3</td><td>4</td></tr>"
            + "<tr><td>区民政局</td><td>%2$s</td><td>5</td><td>6</td></tr></table>";
    assertEquals(3, readings(page.formatted("期间", "本期", "累计")).size());
    List<Reading> readings = readings(page.formatted("", "", ""));
    assertEquals(List.of("区民政局"), forms(readings));
    assertEquals(List.of("区教育局 1 / 2", "区教育局 3 / 4"), refused(readings.get(0)));
  }
}
