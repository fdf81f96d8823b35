package org.opendisclosure.io.sheet.several;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/** A list with a column for each of several forms. */
class FormColumnsTest {

  private static List<Reading> read(String... headings) {
    StringBuilder table = new StringBuilder("2016年度政府信息公开情况统计表\n");
    for (String heading : headings) {
      table.append(heading).append('\n');
    }
    String figures = ",1,2,3,4,5,6,7,8".substring(0, 2 * headings[0].split(",", -1).length - 4);
    for (String line : List.of("(一)收到申请数,件", "1.当面申请数,件", "2.传真申请数,件")) {
      table.append(line).append(figures).append('\n');
    }
    byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
    List<Reading> readings = new ArrayList<>();
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "", ReadOptions.defaults())) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  private static String forms(List<Reading> readings) {
    List<String> forms =
        readings.stream()
            .flatMap(reading -> reading.form().stream())
            .map(form -> form.getHeader())
            .map(header -> header.getOrgan().or(header::getScope).orElse("-"))
            .toList();
    return String.join(" ", forms);
  }

  @ParameterizedTest
  @CsvSource({
    "'区教育局,小计,区民政局,合计', 区教育局 区民政局 汇总",
    "'区教育局,合计,区民政局,合计', 区教育局 区民政局",
    "'合计,区教育局,区民政局', 汇总 区教育局 区民政局",
    "'区教育局,区民政局,平均', 区教育局 区民政局",
    "'区教育局,其中:招生办,区民政局', 区教育局 区民政局",
    "'统计数,区教育局,区民政局', 区教育局 区民政局",
    "'市直部门,区教育局,区民政局', 区教育局 区民政局",
    "'区教育局,区民政局,合计,总计', 区教育局 区民政局",
    "'本级,合计,总计', 本级",
    "'区计划生育局,区民政局', 区计划生育局 区民政局"
  })
  void aColumnThatMayCountOthersIsNoForm(String headings, String forms) {
    List<Reading> readings = read("统计指标,单位," + headings);
    assertEquals(forms, forms(readings));
    int all = 3 * headings.split(",").length;
    assertEquals(all, readings.stream().mapToInt(reading -> reading.numbers().stated()).sum());
  }

  @Test
  void aTotalOfQuartersIsNotThatOfTheArea() {
    List<Reading> readings = read("统计指标,单位,一季度,二季度,三季度,四季度,合计");
    assertEquals(4, readings.size());
    assertEquals(3, readings.get(0).numbers().leftOut());
  }

  @Test
  void whatIsPartOfATotalIsAForm() {
    assertEquals("汇总 区教育局 区民政局", forms(read("统计指标,单位,合计,其中,", ",,,区教育局,区民政局")));
    assertEquals("", forms(read("统计指标,单位,统计数,其中,", ",,,区教育局,区民政局")));
  }

  @Test
  void theSameWordMayStandBelowEachOrgan() {
    assertEquals("区教育局 区民政局", forms(read("统计指标,单位,区教育局,区民政局", ",,统计数,统计数")));
  }
}
