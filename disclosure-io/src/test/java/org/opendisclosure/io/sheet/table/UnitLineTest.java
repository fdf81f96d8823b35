package org.opendisclosure.io.sheet.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Statistics2017;

/** What a line above a table says of the unit of its amounts. */
class UnitLineTest {

  private static Reading read(String lines) {
    String sheet = "格式,annual-report-2021\n二、主动公开政府信息情况\n" + lines;
    byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static void assertAmount(String expected, Reading reading) {
    AnnualReport2021 report = (AnnualReport2021) reading.form().orElseThrow();
    assertEquals(
        Optional.of(new BigDecimal(expected)),
        report.getProactiveDisclosure().getFees().getAmount());
    assertTrue(reading.isComplete(), reading.notes().toString());
  }

  private static List<String> messages(Reading reading) {
    return reading.notes().stream().map(note -> note.message().zh()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位:件", "(单位:份)", "计量单位:件、次"})
  void aUnitOfCountsSaysNothingOfAmountsAndIsTold(String line) {
    Reading reading = read(line + "\n信息内容,本年收费金额\n行政事业性收费,59237\n");
    assertAmount("59237", reading);
    assertEquals(List.of("这一单位不是金额的单位,表中金额按官方表样的单位读取"), messages(reading));
    Reading headed = read(line + "\n信息内容,本年收费金额(单位:万元)\n行政事业性收费,59237\n");
    assertEquals(List.of(), headed.notes());
  }

  @Test
  void anAmountOfWhichTwoUnitsAreStatedIsRaw() {
    Reading reading = read("单位:元\n信息内容,本年收费金额(单位:万元)\n行政事业性收费,59237\n");
    assertEquals(List.of("所印单位“元/万元”无法换算为万元,“59237”按原文保留"), messages(reading));
    assertEquals(1, reading.numbers().raw());
    Reading same = read("单位:万元\n信息内容,本年收费金额(单位:万元)\n行政事业性收费,59237\n");
    assertEquals(List.of(), same.notes());
    Reading nothing = read("单位:元\n信息内容,本年收费金额(单位:万元)\n行政事业性收费,0\n");
    assertAmount("0", nothing);
  }

  @ParameterizedTest
  @CsvSource({
    "七、依申请公开信息收取的费用, 万元, RAW",
    "七、依申请公开信息收取的费用(万元), 万元, RAW",
    "七、依申请公开信息收取的费用(万元), , RAW",
    "七、依申请公开信息收取的费用, (元), 0.9459",
    "七、依申请公开信息收取的费用, ----, 0.9459",
    "七、依申请公开信息收取的费用, , 0.9459"
  })
  void theUnitOfALineAboveAListAppliesUnlessAnotherIsStated(
      String label, String unit, String amount) {
    String beside = unit == null ? "" : unit;
    String sheet =
        "某区教育局2016年度政府信息公开情况统计表\n金额单位:元\n统计指标,单位,统计数\n(一)收到申请数,件,11\n"
            + label
            + ","
            + beside
            + ",9459\n1.当面申请数,件,11\n";
    try (FormReader reader =
        Forms.open(
            new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)),
            "",
            ReadOptions.defaults())) {
      Reading reading = reader.next();
      Statistics2017 form = (Statistics2017) reading.form().orElseThrow();
      assertEquals(amount, form.getFees().map(BigDecimal::toString).orElse("RAW"));
      assertEquals(amount.equals("RAW") ? 1 : 0, reading.numbers().raw(), reading::toString);
    }
  }

  @Test
  void anAmountOfWhichNoUnitIsPrintedIsReadInTheOfficialOneWithANote() {
    Reading reading = read("信息内容,本年收费金额\n行政事业性收费,59237\n");
    assertAmount("59237", reading);
    assertEquals(List.of("没有写金额单位,按官方表样的单位(万元)读取,请核对"), messages(reading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "信息内容,本年收费金额\n行政事业性收费,0\n",
        "信息内容,本年收费金额\n行政事业性收费,\n",
        "信息内容,本年收费金额(单位:万元)\n行政事业性收费,59237\n",
        "单位:万元\n信息内容,本年收费金额\n行政事业性收费,59237\n"
      })
  void nothingIsSaidOfTheUnitWhereOneIsPrintedOrNoneIsNeeded(String lines) {
    assertEquals(List.of(), read(lines).notes());
  }

  @Test
  void theUnitBehindALabelCountsWhereNoHeadingStands() {
    String sheet = "机关名称,某镇\n年度,2017\n六、举报投诉数量,3\n七、依申请公开信息收取的费用(元),50000\n";
    try (FormReader reader =
        Forms.open(
            new ByteArrayInputStream(
                ("格式,statistics-2017\n" + sheet).getBytes(StandardCharsets.UTF_8)),
            "",
            ReadOptions.defaults())) {
      Statistics2017 form = (Statistics2017) reader.next().form().orElseThrow();
      assertEquals(Optional.of(new BigDecimal("5.0000")), form.getFees());
    }
  }

  @Test
  void aUnitBelowTheTableIsNoLostFigure() {
    Reading reading = read("信息内容,本年收费金额(单位:万元)\n行政事业性收费,59237\n单位:万元\n");
    assertAmount("59237", reading);
    assertEquals(1, reading.numbers().stated());
  }
}
