package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.AnnualReport2019;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.layout.Layouts;

/** Sheets as offices type them, and what is said about them. */
class SheetReaderTest {

  private static final String HEAD = "机关名称,某局\n年度,2017\n格式,statistics-2017\n";
  private static final String HEADINGS = "统计指标,单位,统计数\n";
  private static final String HEAD_2019 = "机关名称,某局\n年度,2019\n格式,annual-report-2019\n";
  private static final String HEAD_2021 = "机关名称,某局\n年度,2021\n格式,annual-report-2021\n";

  private static Reading read(String text) {
    return Csv.one(Format.SHEET, text);
  }

  private static StatisticsForm form(Reading reading) {
    return reading.form().orElseThrow();
  }

  private static Statistics2017 statistics(String rows) {
    return (Statistics2017) form(read(HEAD + HEADINGS + rows));
  }

  private static OptionalLong count(long count) {
    return OptionalLong.of(count);
  }

  private static void assertNote(Note note, Note.Kind kind, int line, int column, String raw) {
    assertEquals(
        List.of(kind, line, column, raw),
        List.of(note.kind(), note.line(), note.column(), note.raw()),
        note::toString);
    assertTrue(!note.message().zh().isBlank() && !note.message().en().isBlank());
    assertEquals("test.csv", note.file());
  }

  // The statistics table

  @Test
  void aCorrectedFigureIsNotedWithItsPlace() {
    Reading reading = read(HEAD + HEADINGS + "(一)收到申请数,件,\"1,234\"\n");
    assertEquals(
        count(1234), ((Statistics2017) form(reading)).getApplications().getReceived().getTotal());
    assertEquals(1, reading.notes().size());
    assertNote(reading.notes().get(0), Note.Kind.CORRECTED, 5, 3, "1,234");
    assertEquals("(一)收到申请数", reading.notes().get(0).label());
    assertEquals("“1,234”按1234读取(去掉千位分隔符)", reading.notes().get(0).message().zh());
    assertTrue(reading.isComplete());
  }

  @Test
  void anUnreadableFigureIsKeptRaw() {
    Reading reading =
        read(HEAD + HEADINGS + "六、举报投诉数量,件,约30\n七、依申请公开信息收取的费用,万元,1E3\n(一)是否设立实体办事大厅,是/否,也许\n");
    assertEquals(3, form(reading).getUnreadable().size());
    assertEquals("约30", form(reading).getUnreadable().get("complaints"));
    assertEquals(
        List.of("“约30”不是整数,按原文保留", "“1E3”不是金额,按原文保留", "“也许”不是是或否,按原文保留"),
        reading.notes().stream().map(note -> note.message().zh()).toList());
    assertTrue(!reading.isComplete());
  }

  @Test
  void aMissingNumberColumnBlankRowsAndEmptyColumnsMoveNothing() {
    Statistics2017 form = statistics("\n,,\n 六、举报 投诉数量 ,件,7,,,\n,,,,\n");
    assertEquals(count(7), form.getComplaints());
  }

  @Test
  void anAdditionalNumberColumnMovesNothing() {
    Reading reading = read(HEAD + "序号,统 计 指 标,单位,统计数\n1,四、行政复议数量,件,4\n2,(二)被依法纠错数,件,1\n");
    Statistics2017 form = (Statistics2017) form(reading);
    assertEquals(count(4), form.getReconsideration().getTotal());
    assertEquals(count(1), form.getReconsideration().getCorrected());
  }

  @Test
  void labelsMaySpreadOverSeveralColumns() {
    Reading reading = read(HEAD + "指标,,,单位,数量\n四、行政复议数量,,,件,4\n,(二)被依法纠错数,,件,1\n,,其中:网上,件,1\n");
    Statistics2017 form = (Statistics2017) form(reading);
    assertEquals(count(1), form.getReconsideration().getCorrected());
    assertEquals("其中:网上", form.getUnknownLines().get(0).getLabel());
    assertEquals("reconsideration.corrected", form.getUnknownLines().get(0).getAfter());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、主动公开情况,—,\n四、行政复议数量,件,4\n六、举报投诉数量,件,7\n",
        ",一、主动公开情况,—,\n,四、行政复议数量,件,4\n,六、举报投诉数量,件,7\n",
        "一、主动公开情况,\n四、行政复议数量,4\n六、举报投诉数量,7\n"
      })
  void withoutHeadingsTheColumnsAreFoundByTheLabels(String rows) {
    Statistics2017 form = (Statistics2017) form(read(HEAD + rows));
    assertEquals(count(4), form.getReconsideration().getTotal());
    assertEquals(count(7), form.getComplaints());
  }

  @Test
  void anUnknownLineIsKeptInItsPlace() {
    Reading reading = read(HEAD + HEADINGS + "六、举报投诉数量,件,7\n六、举报投诉数额,户,30\n(三)接受培训人员数,人次,2\n");
    UnknownLine line = form(reading).getUnknownLines().get(0);
    assertEquals(
        UnknownLine.builder()
            .table("statistics")
            .after("complaints")
            .label("六、举报投诉数额")
            .unit("户")
            .addValues("30")
            .build(),
        line);
    assertNote(reading.notes().get(0), Note.Kind.KEPT, 6, 1, "六、举报投诉数额 | 户 | 30");
    assertTrue(reading.notes().get(0).message().zh().contains("最接近的是“举报投诉数量”"));
    assertTrue(reading.isComplete());
  }

  @Test
  void aMistypedLabelIsReadAsTheMissingLineWithANote() {
    Reading reading = read(HEAD + HEADINGS + "五、行政诉讼数量,件,0\n六、举抱投诉数量,件,7\n七、依申请公开信息收取的费用,万元,0\n");
    assertEquals(count(7), ((Statistics2017) form(reading)).getComplaints());
    assertNote(reading.notes().get(0), Note.Kind.CORRECTED, 6, 1, "六、举抱投诉数量");
    assertEquals("标题与“六、举报投诉数量”相近,该行没有另外印出,应在此处,按其读取", reading.notes().get(0).message().zh());
  }

  @Test
  void anUnknownLineNearNothingIsKeptWithoutASuggestion() {
    Reading reading = read(HEAD + HEADINGS + "六、举报投诉数量,件,7\n主动公开行政执法信息,条,3\n");
    assertEquals("本格式没有这一行,按原文保留", reading.notes().get(0).message().zh());
  }

  @Test
  void aLabelWhoseCommasPartItIsJoinedByItsBrackets() {
    Reading reading =
        read(
            "二、主动公开政府信息情况\n信息内容,本年制发件数,本年废止件数,现行有效件数\n" + "规章(含地方性的,以及其他的),1,2,3\n行政规范性文件,4,5,6\n");
    AnnualReport2021 report = (AnnualReport2021) form(reading);
    assertEquals(count(1), report.getProactiveDisclosure().getRules().getIssued());
    assertEquals(count(3), report.getProactiveDisclosure().getRules().getInForce());
    assertTrue(reading.notes().get(0).message().zh().contains("没有加引号"));
    assertTrue(reading.isComplete(), reading.notes().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"规章(新,1,2,3", "规章(新,,),1,2,3"})
  void aBracketThatFiguresFollowJoinsNothing(String row) {
    Reading reading = read("二、主动公开政府信息情况\n信息内容,本年制发件数,本年废止件数,现行有效件数\n" + row + "\n行政规范性文件,4,5,6\n");
    assertTrue(reading.notes().stream().noneMatch(note -> note.message().zh().contains("没有加引号")));
    AnnualReport2021 report = (AnnualReport2021) form(reading);
    assertEquals(count(4), report.getProactiveDisclosure().getNormativeDocuments().getIssued());
  }

  @Test
  void theTitleOfASheetThatAnotherProgramWroteStatesOrganAndYear() {
    Reading reading =
        read(
            "某某县教育局2023年政府信息公开工作年度报告,,,\n二、主动公开政府信息情况,,,\n"
                + "信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,1,2,3\n");
    assertEquals(Optional.of("某某县教育局"), form(reading).getHeader().getOrgan());
    assertEquals(OptionalInt.of(2023), form(reading).getHeader().getYear());
    assertEquals(List.of(), form(reading).getNotes());
  }

  @Test
  void anUnknownRowInThePlaceOfAMissingLineIsToldAsAFailure() {
    Reading reading =
        read(
            HEAD_2021
                + "二、主动公开政府信息情况\n信息内容,本年制发件数,本年废止件数,现行有效件数\n"
                + "规章,1,2,3\n只计这一情形,4,5,6\n信息内容,本年处理决定数量\n行政许可,7\n");
    assertEquals(new Numbers(4, 0, 0, 3), reading.numbers());
    assertFalse(reading.isComplete());
    Reading both =
        read(
            HEAD_2021
                + "二、主动公开政府信息情况\n信息内容,本年制发件数,本年废止件数,现行有效件数\n"
                + "规章,1,2,3\n只计这一情形,4,5,6\n行政规范性文件,7,8,9\n");
    assertEquals(new Numbers(6, 0, 3, 0), both.numbers());
    assertTrue(both.isComplete());
  }

  @Test
  void ofARepeatedRowBothFiguresAreRawAndAnAmbiguousOneIsKept() {
    Reading reading = read(HEAD + HEADINGS + "(二)被依法纠错数,件,9\n六、举报投诉数量,件,7\n六、举报投诉数量,件,8\n");
    Statistics2017 form = (Statistics2017) form(reading);
    assertEquals(Map.of("complaints", "7 | 8"), form.getUnreadable());
    assertEquals(OptionalLong.empty(), form.getReconsideration().getCorrected());
    assertEquals(
        List.of(List.of("9")),
        form.getUnknownLines().stream().map(UnknownLine::getValues).toList());
    assertTrue(reading.notes().get(0).message().zh().contains("几行同名"));
    assertTrue(reading.notes().get(1).message().zh().contains("重复出现"));
  }

  @Test
  void aFigureWithoutLabelIsRefused() {
    Reading reading = read(HEAD + HEADINGS + "六、举报投诉数量,件,7\n,件,8\n");
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
    assertEquals("这一行没有行标题,未采用", reading.notes().get(0).message().zh());
  }

  @Test
  void aPageNumberBetweenRowsIsLeftOutOrKept() {
    Reading reading = read(HEAD + "序号,统计指标,单位,统计数\n1,六、举报投诉数量,件,7\n— 3 —\n12,,,\n");
    assertEquals(
        List.of("12"),
        form(reading).getUnknownLines().stream().map(UnknownLine::getLabel).toList());
    assertTrue(reading.isComplete());
  }

  @Test
  void aSecondFigureIsRefused() {
    Reading reading = read(HEAD + "统计指标,单位,统计数,上年数\n六、举报投诉数量,件,7,8\n");
    assertNote(reading.notes().get(0), Note.Kind.REFUSED, 5, 4, "8");
    assertEquals(count(7), ((Statistics2017) form(reading)).getComplaints());
  }

  @Test
  void moneyInAnotherPrintedUnitIsConverted() {
    Reading reading = read(HEAD + HEADINGS + "七、依申请公开信息收取的费用,元,251000\n");
    assertEquals(
        Optional.of(new BigDecimal("25.1000")), ((Statistics2017) form(reading)).getFees());
    assertEquals(List.of(Note.Kind.CORRECTED), Csv.kinds(reading));
  }

  @Test
  void theTitleIsSkippedAndOtherTextIsKept() {
    Reading reading =
        read(HEAD + "六盘水公开办〔2019〕2号附件2\n2018年度政府信息公开情况统计表\n" + HEADINGS + "六、举报投诉数量,件,7\n");
    assertEquals(List.of("六盘水公开办〔2019〕2号附件2"), form(reading).getNotes());
    assertNote(reading.notes().get(0), Note.Kind.KEPT, 4, 1, "六盘水公开办〔2019〕2号附件2");
  }

  @Test
  void theLayoutIsRecognisedByTheLinesPrinted() {
    String otog = Csv.write(Format.SHEET, SamplesTest.form("otog-housing-2017.csv"));
    Reading reading = read(otog.replace("版式,otog-2017\r\n", ""));
    assertEquals(Optional.of("otog-2017"), form(reading).getHeader().getLayout());
    assertEquals(SamplesTest.form("otog-housing-2017.csv"), form(reading));
    assertEquals(List.of(Note.Kind.CORRECTED), Csv.kinds(reading));
    Reading jinpen =
        read(
            Csv.write(Format.SHEET, SamplesTest.form("jinpen-township-2018.csv"))
                .replace("版式,liupanshui-2018\r\n", ""));
    assertEquals(SamplesTest.form("jinpen-township-2018.csv"), form(jinpen));
  }

  // Header

  @Test
  void theHeaderIsReadAsTyped() {
    Reading reading =
        read(
            "单位名称：,某局,年份,２０１７年度\n季度,3季度\n统一社会信用代码,11100000000013338W\n行政区划代码,520200\n"
                + "机关级别,county-department\n格式,statistics-2017\n填报日期,2018年1月5日\n发布日期,2018/1/20\n"
                + HEADINGS
                + "六、举报投诉数量,件,7\n单位负责人:,甲,审核人:,乙,填表人:,丙\n");
    assertEquals(
        Header.builder()
            .organ("某局")
            .year(2017)
            .quarter(3)
            .creditCode("11100000000013338W")
            .regionCode("520200")
            .level(OrganLevel.COUNTY_DEPARTMENT)
            .compiledOn(LocalDate.of(2018, 1, 5))
            .publishedOn(LocalDate.of(2018, 1, 20))
            .principal("甲")
            .reviewer("乙")
            .compiler("丙")
            .build(),
        form(reading).getHeader());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void aDayToBeFilledInAndASealSayNothing() {
    Reading reading =
        read(
            "填报单位(盖章)：某局\n"
                + HEAD.substring(HEAD.indexOf('\n') + 1)
                + HEADINGS
                + "六、举报投诉数量,件,7\n填报日期：  年  月  日\n");
    assertEquals(Optional.of("某局"), form(reading).getHeader().getOrgan());
    assertEquals(Optional.empty(), form(reading).getHeader().getCompiledOn());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void aLabelAndItsValueMayStandInOneField() {
    Reading reading = read("填报单位：某局\n" + HEAD.substring(HEAD.indexOf('\n') + 1) + HEADINGS);
    assertEquals(Optional.of("某局"), form(reading).getHeader().getOrgan());
  }

  @ParameterizedTest
  @CsvSource({
    "年度,今年",
    "年度,20172017201",
    "年度,2007",
    "年度,3000",
    "季度,五",
    "机关级别,省部级",
    "填报日期,2018-13-01",
    "填报日期,昨天",
    "发布日期,2018-02-30"
  })
  void aHeaderValueThatIsNoneIsRefused(String label, String value) {
    Reading reading = read("机关名称,某局\n" + label + "," + value + "\n格式,statistics-2017\n" + HEADINGS);
    assertEquals(1, reading.notes().size());
    assertNote(reading.notes().get(0), Note.Kind.REFUSED, 2, 2, value);
    assertEquals(Header.builder().organ("某局").build(), form(reading).getHeader());
  }

  @Test
  void anUnknownLayoutIsKeptAndNoted() {
    Reading reading = read(HEAD + "版式,某县版式\n" + HEADINGS);
    assertEquals(Optional.of("某县版式"), form(reading).getHeader().getLayout());
    assertEquals(1, reading.notes().size());
    assertNote(reading.notes().get(0), Note.Kind.CORRECTED, 4, 2, "某县版式");
    assertEquals("未知版式“某县版式”,按官方版式核对;给出其版式文件即可按其核对", reading.notes().get(0).message().zh());
    assertEquals(List.of(), read(HEAD + "版式,otog-2017\n" + HEADINGS).notes());
  }

  @Test
  void aHeaderFieldGivenTwiceCountsOnce() {
    Reading reading = read(HEAD + "年度,2018,某某\n机关名称,\n" + HEADINGS);
    assertEquals(OptionalInt.of(2017), form(reading).getHeader().getYear());
    assertEquals(List.of(Note.Kind.REFUSED, Note.Kind.REFUSED), Csv.kinds(reading));
    assertEquals("年度重复填写,采用第一次所填", reading.notes().get(0).message().zh());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "机关名称,乙局\n年度,2018\n格式,statistics-2017\n",
        "机关名称,某局\n年度,2018\n",
        "年度,2017,机关名称,乙局\n",
        "填报单位:乙局\n",
        "格式,annual-report-2019\n机关名称,乙局\n"
      })
  void aSecondFormInAFileIsNotMixedIntoTheFirst(String head) {
    String first = HEAD + HEADINGS + "六、举报投诉数量,件,7\n";
    Reading reading = read(first + head + HEADINGS + "四、行政复议数量,件,4\n备注,乙\n");
    Statistics2017 form = (Statistics2017) form(reading);
    assertEquals(form(read(first)), form);
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
    assertEquals(6, reading.notes().get(0).line());
    assertEquals("此处开始另一份表,一个 sheet 文件只放一份;其后未读取", reading.notes().get(0).message().zh());
  }

  @Test
  void theHeaderOfAnEmptyFormIsNotPutOverAnother() {
    Reading reading = read(HEAD + "机关名称,乙局\n" + HEADINGS + "四、行政复议数量,件,4\n");
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
    assertEquals(
        OptionalLong.empty(), ((Statistics2017) form(reading)).getReconsideration().getTotal());
  }

  @Test
  void aHeaderRepeatedAsItIsStartsNoOtherForm() {
    Reading reading =
        read(HEAD + "机关名称,某局\n格式,\n格式,statistics-2017\n" + HEADINGS + "四、行政复议数量,件,4\n");
    assertEquals(count(4), ((Statistics2017) form(reading)).getReconsideration().getTotal());
    assertEquals(
        List.of("机关名称重复填写,采用第一次所填", "格式重复填写,采用第一次所填"),
        reading.notes().stream().map(note -> note.message().zh()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void aSheetThatIsNotSeparatedByCommasIsReadWithANote(String separator) {
    String text = HEAD + "统计表\n" + HEADINGS + "六、举报投诉数量,件,7\n";
    Reading reading = read(text.replace(",", separator));
    assertEquals(count(7), ((Statistics2017) form(reading)).getComplaints());
    assertEquals(1, reading.notes().size());
    assertNote(reading.notes().get(0), Note.Kind.CORRECTED, 1, 0, "");
    assertTrue(read(text.replace("统计表", "统计表;2017")).form().isPresent());
  }

  // Which edition

  @Test
  void anUnknownEditionIsRefused() {
    Reading reading = read("格式,annual-report-2025\n六、举报投诉数量,件,7\n");
    assertTrue(reading.form().isEmpty());
    assertNote(reading.notes().get(0), Note.Kind.REFUSED, 1, 2, "annual-report-2025");
    assertTrue(
        reading.notes().get(0).message().zh().contains("statistics-2017, annual-report-2019"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "otog-housing-2017.csv",
        "jinpen-township-2018.csv",
        "liupanshui-housing-2020.csv",
        "huaian-city-2024.csv"
      })
  void theEditionIsRecognisedByItsWords(String sample) {
    String text = new String(SamplesTest.bytes(sample), StandardCharsets.UTF_8);
    StatisticsForm form = form(read(text.replaceAll("格式,.*", "")));
    assertEquals(SamplesTest.form(sample), form);
  }

  @Test
  void theYearDecidesBetweenEditionsThatHaveTheSameWords() {
    String rows = "三、收到和处理政府信息公开申请情况\n,自然人,总计\n一、本年新收政府信息公开申请数量,1,1\n";
    assertEquals(Edition.ANNUAL_REPORT_2019, form(read("年度,2020\n" + rows)).edition());
    assertEquals(Edition.ANNUAL_REPORT_2021, form(read("年度,2023\n" + rows)).edition());
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(read(rows)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"姓名,电话\n某,1\n", "规章,1\n", "\n,,\n", "a"})
  void whatResemblesNoFormIsRefused(String text) {
    Reading reading = read(text);
    assertTrue(reading.form().isEmpty());
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
  }

  // The annual report

  @Test
  void theOneRowOfTheFormerFormatIsTheUndividedLine() {
    Reading reading =
        read(
            HEAD_2021
                + "三、收到和处理政府信息公开申请情况\n,,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
                + "三、本年度办理结果,(六)其他处理,,1,2,3,4,5,6,21\n,(七)总计,,1,2,3,4,5,6,21\n");
    AnnualReport2021 report = (AnnualReport2021) form(reading);
    assertEquals(count(21), report.getApplications().getOtherHandling().getUndivided().getTotal());
    assertEquals(
        OptionalLong.empty(), report.getApplications().getOtherHandling().getOther().getTotal());
    assertEquals(List.of(), reading.notes());
    assertEquals(Optional.of(report), read(Csv.write(Format.SHEET, report)).form());
  }

  @Test
  void repeatedStubsAndGroupRowsChangeNothing() {
    Reading reading =
        read(
            HEAD_2021
                + "三、收到和处理政府信息公开申请情况\n,,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
                + "三、本年度办理结果,三、本年度办理结果,三、本年度办理结果,,,,,,,\n"
                + "三、本年度办理结果,(一)予以公开,(一)予以公开,1,0,0,0,0,0,1\n"
                + "三、本年度办理结果,(三)不予公开,,,,,,,,\n"
                + "三、本年度办理结果,(三)不予公开,1.属于国家秘密,2,0,0,0,0,0,2\n");
    AnnualReport2021 report = (AnnualReport2021) form(reading);
    assertEquals(count(1), report.getApplications().getDisclosed().getTotal());
    assertEquals(count(2), report.getApplications().getRefused().getStateSecret().getTotal());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void lostStubsAreReadInOrderOnlyIfAllFiguresAreThere() {
    Reading reading =
        read(
            HEAD_2021
                + "三、收到和处理政府信息公开申请情况\n,,,自然人,法人或其他组织,,,,,总计\n"
                + ",,,,商业企业,科研机构,社会公益组织,法律服务机构,其他,\n"
                + "1.属于国家秘密,2,0,0,0,0,0,2\n2.重复申请,1,1\n3.要求提供公开出版物\n");
    AnnualReport2021 report = (AnnualReport2021) form(reading);
    assertEquals(count(2), report.getApplications().getRefused().getStateSecret().getTotal());
    assertEquals(
        OptionalLong.empty(),
        report.getApplications().getNotProcessed().getRepeated().getNaturalPerson());
    assertEquals(List.of(Note.Kind.CORRECTED, Note.Kind.REFUSED), Csv.kinds(reading));
    assertTrue(reading.notes().get(1).message().zh().contains("应有7格数字,实有2格"));
  }

  @Test
  void aTableWithoutHeadingsIsReadInOrder() {
    Reading reading =
        read(
            HEAD_2021
                + "二、主动公开政府信息情况\n规章,1,0,11,,\n三、收到和处理政府信息公开申请情况\n"
                + "一、本年新收政府信息公开申请数量,1,2,3,4,5,6,21\n");
    AnnualReport2021 report = (AnnualReport2021) form(reading);
    assertEquals(count(11), report.getProactiveDisclosure().getRules().getInForce());
    assertEquals(count(6), report.getApplications().getNewlyReceived().getOtherOrganisation());
    assertEquals(List.of(Note.Kind.CORRECTED, Note.Kind.CORRECTED), Csv.kinds(reading));
  }

  @Test
  void columnsAreFoundByTheirHeadingsWhateverTheirOrder() {
    AnnualReport2019 report =
        (AnnualReport2019)
            form(
                read(
                    HEAD_2019
                        + "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容,对外公开总数量,本年新公开数量,本年新制作数量\n"
                        + "规章,30,20,10\n"));
    assertEquals(count(10), report.getProactiveDisclosure().getRules().getNewlyMade());
    assertEquals(count(30), report.getProactiveDisclosure().getRules().getTotalDisclosed());
  }

  @Test
  void headingsThatAreCutOffCountOnlyIfAllAreThere() {
    String rows = "规章,10,20,30\n";
    AnnualReport2019 both =
        (AnnualReport2019) form(read(HEAD_2019 + "二、主动公开政府信息情况\n信息内容,本年新,本年新,对外公开总数量\n" + rows));
    assertEquals(count(10), both.getProactiveDisclosure().getRules().getNewlyMade());
    assertEquals(count(20), both.getProactiveDisclosure().getRules().getNewlyDisclosed());
    Reading one = read(HEAD_2019 + "二、主动公开政府信息情况\n信息内容,本年新,公开,对外公开总数量\n" + rows);
    AnnualReport2019 report = (AnnualReport2019) form(one);
    assertEquals(OptionalLong.empty(), report.getProactiveDisclosure().getRules().getNewlyMade());
    assertEquals(count(30), report.getProactiveDisclosure().getRules().getTotalDisclosed());
    assertEquals(List.of(Note.Kind.KEPT, Note.Kind.REFUSED, Note.Kind.REFUSED), Csv.kinds(one));
  }

  @Test
  void anAmountOfProcurementCarriesItsUnit() {
    String head = HEAD_2019 + "二、主动公开政府信息情况\n信息内容,采购项目数量,采购总金额\n政府集中采购,9,";
    AnnualReport2019 report = (AnnualReport2019) form(read(head + "251000元\n"));
    assertEquals(
        Optional.of("元"), report.getProactiveDisclosure().getProcurement().getAmountUnit());
    assertTrue(Csv.write(Format.SHEET, report).contains("政府集中采购,9,251000元"));
    AnnualReport2019 onlyUnit = (AnnualReport2019) form(read(head + "万元\n"));
    assertEquals(
        Optional.of("万元"), onlyUnit.getProactiveDisclosure().getProcurement().getAmountUnit());
    assertEquals(Optional.empty(), onlyUnit.getProactiveDisclosure().getProcurement().getAmount());
  }

  @Test
  void theHeadingOfProcurementMayNameTheUnit() {
    String head = HEAD_2019 + "二、主动公开政府信息情况\n信息内容,采购项目数量,采购总金额(%s)\n政府集中采购,9,%s\n";
    Reading reading = read(head.formatted("万元", "28.023258"));
    AnnualReport2019 report = (AnnualReport2019) form(reading);
    assertEquals(
        Optional.of("万元"), report.getProactiveDisclosure().getProcurement().getAmountUnit());
    assertEquals(
        Optional.of(new BigDecimal("28.023258")),
        report.getProactiveDisclosure().getProcurement().getAmount());
    assertEquals(List.of(), reading.notes());
    AnnualReport2019 own = (AnnualReport2019) form(read(head.formatted("万元", "251000元")));
    assertEquals(Optional.of("元"), own.getProactiveDisclosure().getProcurement().getAmountUnit());
  }

  @Test
  void aFeeColumnInThousandsIsConvertedAndOneInDollarsIsNotRead() {
    String head = HEAD_2021 + "二、主动公开政府信息情况\n信息内容,本年收费金额(%s)\n行政事业性收费,96171.6\n";
    for (String unit : List.of("单位:千元", "千元", "单位：千元")) {
      Reading reading = read(head.formatted(unit));
      assertEquals(
          Optional.of(new BigDecimal("9617.16")),
          ((AnnualReport2021) form(reading)).getProactiveDisclosure().getFees().getAmount());
      assertEquals(List.of(Note.Kind.CORRECTED), Csv.kinds(reading));
    }
    for (String unit : List.of("单位:美元", "美元", "万")) {
      Reading reading = read(head.formatted(unit));
      assertEquals(List.of("96171.6"), List.copyOf(form(reading).getUnreadable().values()));
      assertEquals(List.of(Note.Kind.UNREADABLE), Csv.kinds(reading));
    }
  }

  @Test
  void aPrintedUnitDecidesWhatAFigureOfTheStatisticsTableIs() {
    Reading reading =
        read(HEAD + HEADINGS + "(一)收到申请数,万件,33\n六、举报投诉数量,份,7\n七、依申请公开信息收取的费用,千元,25\n");
    Statistics2017 form = (Statistics2017) form(reading);
    assertEquals(Optional.of(new BigDecimal("2.5")), form.getFees());
    assertEquals(count(7), form.getComplaints());
    assertEquals("33", form.getUnreadable().get("applications.received.total"));
    assertEquals(List.of(Note.Kind.UNREADABLE, Note.Kind.CORRECTED), Csv.kinds(reading));
    assertNote(reading.notes().get(0), Note.Kind.UNREADABLE, 5, 3, "33");
    assertEquals("所印单位“万件”不是单个计数,数字不能照用,“33”按原文保留", reading.notes().get(0).message().zh());
    Reading dollars = read(HEAD + HEADINGS + "七、依申请公开信息收取的费用,美元,25\n");
    assertEquals("所印单位“美元”无法换算为万元,“25”按原文保留", dollars.notes().get(0).message().zh());
    Reading inLabel = read(HEAD + HEADINGS + "七、依申请公开信息收取的费用(千元),,25\n");
    assertEquals(Optional.of(new BigDecimal("2.5")), ((Statistics2017) form(inLabel)).getFees());
  }

  @Test
  void aFeeColumnInYuanIsConverted() {
    AnnualReport2021 report =
        (AnnualReport2021)
            form(read(HEAD_2021 + "二、主动公开政府信息情况\n信息内容,本年收费金额(单位:元)\n行政事业性收费,96171.6\n"));
    assertEquals(
        Optional.of(new BigDecimal("9.61716")),
        report.getProactiveDisclosure().getFees().getAmount());
  }

  @Test
  void blockHeadingsMayBeMergedIntoTheRows() {
    Reading reading =
        read(
            HEAD_2021
                + "二、主动公开政府信息情况\n,信息内容,本年制发件数,本年废止件数,现行有效件数\n"
                + "第二十条第(一)项,规章,1,0,11\n,地方规章,1,0,2\n规章,5,5,5\n,,3,4,5\n");
    AnnualReport2021 report = (AnnualReport2021) form(reading);
    assertEquals(
        Map.of(
            "proactiveDisclosure.rules.issued",
            "1 | 5",
            "proactiveDisclosure.rules.repealed",
            "0 | 5",
            "proactiveDisclosure.rules.inForce",
            "11 | 5"),
        report.getUnreadable());
    assertEquals(1, report.getUnknownLines().size());
    assertEquals("地方规章", report.getUnknownLines().get(0).getLabel());
    assertEquals(List.of("1", "0", "2"), report.getUnknownLines().get(0).getValues());
  }

  @Test
  void tablesWithoutTitlesAreToldByTheirWords() {
    AnnualReport2021 report =
        (AnnualReport2021)
            form(
                read(
                    HEAD_2021
                        + "某市年度报告\n第二十条第(五)项\n信息内容,本年处理决定数量\n行政许可,447228\n"
                        + "三、收到和处理政府信息公开申请情况\n"));
    assertEquals(
        count(447228), report.getProactiveDisclosure().getAdministrativeLicensing().getDecisions());
    assertEquals(List.of(), report.getNotes());
  }

  @Test
  void textBeforeTheFirstPartIsKept() {
    Reading reading = read(HEAD_2021 + "根据条例编制,本报告\n一、总体情况,正文\n");
    assertEquals(List.of("根据条例编制 本报告"), form(reading).getNotes());
    assertEquals(Optional.of("正文"), ((AnnualReport2021) form(reading)).getOverview());
  }

  @Test
  void aNarrativeTypedIntoSeveralRowsIsJoined() {
    Reading reading =
        read(HEAD_2021 + "一、总体情况\n(一)主动公开,共3条\n(二)依申请公开\n五、存在的主要问题及改进情况,\n六、其他需要报告的事项,无\n");
    AnnualReport2021 report = (AnnualReport2021) form(reading);
    assertEquals(Optional.of("(一)主动公开,共3条\n(二)依申请公开"), report.getOverview());
    assertEquals(Optional.empty(), report.getProblemsAndImprovements());
    assertEquals(Optional.of("无"), report.getOtherMatters());
    assertEquals(List.of(Note.Kind.CORRECTED), Csv.kinds(reading));
  }

  @Test
  void tableFourIsReadByItsGroups() {
    String columns = "结果维持,结果纠正,其他结果,尚未审结,总计";
    String text =
        HEAD_2021
            + "四、政府信息公开行政复议、行政诉讼情况\n行政诉讼,,,,,,,,,,行政复议,,,,\n"
            + "复议后起诉,,,,,未经复议直接起诉,,,,,,,,,\n"
            + (columns + "," + columns + "," + columns + "\n")
            + "1,2,3,4,10,11,12,13,14,50,21,22,23,24,90\n";
    AnnualReport2021 report = (AnnualReport2021) form(read(text));
    assertEquals(count(90), report.getReview().getReconsideration().getTotal());
    assertEquals(count(11), report.getReview().getLitigation().getDirect().getUpheld());
    assertEquals(
        count(1), report.getReview().getLitigation().getAfterReconsideration().getUpheld());
  }

  private static Reading tableFour(String rows) {
    return read(HEAD_2021 + "四、政府信息公开行政复议、行政诉讼情况\n" + rows);
  }

  /** The cases upheld, and all cases, of the three groups in printed order. */
  private static List<OptionalLong> reviewed(Reading reading) {
    var review = ((AnnualReport2021) form(reading)).getReview();
    var litigation = review.getLitigation();
    return List.of(
        review.getReconsideration().getUpheld(),
        review.getReconsideration().getTotal(),
        litigation.getDirect().getUpheld(),
        litigation.getDirect().getTotal(),
        litigation.getAfterReconsideration().getUpheld(),
        litigation.getAfterReconsideration().getTotal());
  }

  private static List<OptionalLong> counts(long... counts) {
    return Arrays.stream(counts)
        .mapToObj(count -> count < 0 ? OptionalLong.empty() : count(count))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政诉讼,,,,,,,,,,行政复议,,,,\n未经复议直接起诉,,,,,复议后起诉,,,,,,,,,\n",
        "行政诉讼,,,,,,,,,,行政复议\n未经复议直接起诉,,,,,复议后起诉\n",
        "未经复议直接起诉,,,,,复议后起诉,,,,,行政复议,,,,\n",
        "未经复议直接起诉,,,,,复议后起诉,,,,,,,,,\n行政诉讼,,,,,,,,,,行政复议,,,,\n"
      })
  void tableFourWithItsGroupsInAnotherOrderIsReadByTheirLabels(String groups) {
    String first = "总计,结果维持,结果纠正,其他结果,尚未审结";
    String last = "结果维持,结果纠正,其他结果,尚未审结,总计";
    Reading reading =
        tableFour(
            groups
                + (last + "," + last + "," + last + "\n")
                + "1,0,0,0,11,2,0,0,0,12,3,0,0,0,13\n");
    assertEquals(counts(3, 13, 1, 11, 2, 12), reviewed(reading));
    assertEquals(List.of(), reading.notes());
    Reading mixed =
        tableFour(
            groups
                + (last + "," + first + "," + last + "\n")
                + "1,0,0,0,11,12,2,0,0,0,3,0,0,0,13\n");
    assertEquals(counts(3, 13, 1, 11, 2, 12), reviewed(mixed));
    assertEquals(List.of(), mixed.notes());
  }

  @Test
  void tableFourWithoutItsGroupsIsReadByTheirOrder() {
    String columns = "结果维持,结果纠正,其他结果,尚未审结,总计";
    String three = columns + "," + columns + "," + columns + "\n";
    String figures = "1,2,3,4,10,11,12,13,14,50,21,22,23,24,90";
    Reading reading = tableFour(three + figures + "\n另注,1\n");
    assertEquals(counts(1, 10, 11, 50, 21, 90), reviewed(reading));
    assertEquals("另注", form(reading).getUnknownLines().get(0).getLabel());
    assertEquals(List.of(Note.Kind.CORRECTED, Note.Kind.KEPT), Csv.kinds(reading));
    assertEquals("没有栏目标题,按印制顺序对应", reading.notes().get(0).message().zh());
    for (String headings :
        List.of(columns + "," + columns + "\n", three.strip() + "," + columns + "\n")) {
      Reading refused = tableFour(headings + figures + "\n");
      assertEquals(Optional.empty(), refused.form());
      assertEquals(List.of(Note.Kind.REFUSED, Note.Kind.REFUSED), Csv.kinds(refused));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政复议,行政诉讼\n结果维持,结果纠正,其他结果,尚未审结,总计,未经复议直接起诉,复议后起诉\n",
        "行政复议,行政诉讼\n未经复议直接起诉,复议后起诉\n结果维持,结果纠正,其他结果,尚未审结,总计,"
      })
  void aHeadWhoseMergedCellsLeftNoBlanksIsReadInItsOrder(String groups) {
    String columns = "结果维持,结果纠正,其他结果,尚未审结,总计";
    Reading reading =
        tableFour(
            groups + columns + "," + columns + "\n1,2,3,4,10,11,12,13,14,50,21,22,23,24,90\n");
    assertEquals(counts(1, 10, 11, 50, 21, 90), reviewed(reading));
    assertTrue(reading.notes().stream().anyMatch(note -> note.message().zh().contains("按表头所列的先后")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政复议,行政诉讼\n复议后起诉,未经复议直接起诉\n",
        "行政复议,行政诉讼\n,未经复议直接起诉,复议后起诉\n",
        "复议后起诉,未经复议直接起诉\n",
        "行政复议,,,,,行政诉讼\n",
        "行政复议,,,,,行政复议,,,,,复议后起诉\n",
        "行政复议,,,,,行政诉讼,,,,,\n行政复议,,,,,未经复议直接起诉,,,,,别的\n",
        ",,行政复议,,,,,未经复议直接起诉,,,,,复议后起诉\n",
        "甲,,,,,乙,,,,,丙\n"
      })
  void tableFourIsRefusedWhereItsLabelsDoNotFitItsColumns(String groups) {
    String columns = "结果维持,结果纠正,其他结果,尚未审结,总计";
    Reading reading =
        tableFour(
            groups
                + (columns + "," + columns + "," + columns + "\n")
                + "1,2,3,4,10,11,12,13,14,50,21,22,23,24,90\n");
    assertEquals(Optional.empty(), reading.form());
    assertEquals(
        "各组的标题与栏目对不上,看不出各格数字属于哪一组,此行未采用",
        reading.notes().get(reading.notes().size() - 2).message().zh());
  }

  @Test
  void aTableThatGoesOnAfterAPageHasItsHeadingsAgain() {
    Reading reading =
        read(
            HEAD_2021
                + "三、收到和处理政府信息公开申请情况\n,,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
                + "一、本年新收政府信息公开申请数量,,,1,0,0,0,0,0,1\n"
                + "三、收到和处理政府信息公开申请情况\n,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
                + "四、结转下年度继续办理,,2,0,0,0,0,0,2\n12\n");
    AnnualReport2021 report = (AnnualReport2021) form(reading);
    assertEquals(count(1), report.getApplications().getNewlyReceived().getTotal());
    assertEquals(count(2), report.getApplications().getCarriedForward().getTotal());
    assertEquals(1, report.getUnknownLines().size());
  }

  // Unknown lines that could not be told from others

  @Test
  void anUnknownLineThatLooksLikeAnotherIsWrittenBelowTheTables() {
    for (String label : List.of("备注", "六、举报投诉数量", "机关名称", "123", "格式")) {
      UnknownLine line =
          UnknownLine.builder()
              .table("statistics")
              .after("complaints")
              .number("附")
              .label(label)
              .unit("户")
              .addValues("1", "", "=2")
              .build();
      Statistics2017 form = Statistics2017.builder().addUnknownLines(line).build();
      String text = Csv.write(Format.SHEET, form);
      assertTrue(text.contains("附加行,statistics,complaints,附," + label), text);
      assertEquals(Optional.of(form), read(text).form());
    }
  }

  @Test
  void unknownLinesOfTableFourAndOfNarrativesSurvive() {
    AnnualReport2021 form =
        AnnualReport2021.builder()
            .addUnknownLines(
                UnknownLine.builder().table("overview").label("表").addValues("1").build(),
                UnknownLine.builder()
                    .table("review")
                    .after("review.reconsideration")
                    .label("国家赔偿")
                    .build(),
                UnknownLine.builder().table("applications").label("本地").number("7").build(),
                UnknownLine.builder().table("proactiveDisclosure").label("总计").build())
            .build();
    assertEquals(Optional.of(form), read(Csv.write(Format.SHEET, form)).form());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附加行,nowhere,,,标签,,1",
        "附加行,statistics,nowhere,,标签,,1",
        "附加行,statistics,,,,,1",
        "附加行"
      })
  void anUnknownLineWithoutPlaceIsRefused(String row) {
    Reading reading = read(HEAD + HEADINGS + row + "\n");
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
    assertEquals(List.of(), form(reading).getUnknownLines());
  }

  // The reader itself

  @Test
  void strictReadingThrowsAllNotesOfTheForm() {
    byte[] bytes =
        (HEAD + HEADINGS + "六、举报投诉数量,件,约30\n(三)接受培训人员数,人次,１\n").getBytes(StandardCharsets.UTF_8);
    ReadOptions strict = ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);
    try (FormReader reader = new SheetReader(new ByteArrayInputStream(bytes), "a.csv", strict)) {
      ReadException e = assertThrows(ReadException.class, reader::next);
      assertEquals(
          List.of(Note.Kind.UNREADABLE, Note.Kind.CORRECTED),
          e.notes().stream().map(Note::kind).toList());
      assertThrows(NoSuchElementException.class, reader::next);
    }
  }

  @Test
  void aSheetHoldsOneForm() {
    Statistics2017 form = Statistics2017.builder().build();
    try (SheetWriter writer =
        new SheetWriter(new ByteArrayOutputStream(), Layouts.builtIn(), CsvEncoding.UTF_8)) {
      writer.write(form);
      assertThrows(IllegalArgumentException.class, () -> writer.write(form));
    }
  }

  @Test
  void aFormOfNothingIsReadBack() {
    for (StatisticsForm form :
        List.of(
            Statistics2017.builder().build(),
            AnnualReport2019.builder().build(),
            AnnualReport2021.builder().build())) {
      Reading reading = read(Csv.write(Format.SHEET, form));
      assertEquals(Optional.of(form), reading.form());
      assertEquals(List.of(), reading.notes());
    }
  }

  @Test
  void figuresThatFlowTogetherAreNoGroundToCountCells() {
    String label = "一、本年新收政府信息公开申请数量";
    Reading reading = read(HEAD_2021 + "三、收到和处理政府信息公开申请情况\n" + label + ",,,1034 1037,4,5,6,7\n");
    assertEquals(0, reading.numbers().read());
    assertFalse(reading.isComplete());
  }

  @Test
  void aNumberTooLargeForAPageIsNoLabel() {
    Reading reading =
        read(HEAD_2021 + "二、主动公开政府信息情况\n信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,1,2,3\n1025,,,\n");
    assertEquals(3, reading.numbers().read());
    assertEquals(1, reading.numbers().leftOut());
  }
}
