package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.AnnualReport2019;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.Procurement;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;

/** One figure a row: what is read, and what is said about rows that cannot be used. */
class LongReaderTest {

  private static final String NAMES = "form,edition,cell,value,state\n";

  private static Reading read(String text) {
    return Csv.one(Format.LONG, text);
  }

  private static Statistics2017 statistics(Reading reading) {
    return (Statistics2017) reading.form().orElseThrow();
  }

  private static void assertNote(Reading reading, Note.Kind kind, int line, String zh) {
    assertEquals(1, reading.notes().size(), () -> "" + reading.notes());
    Note note = reading.notes().get(0);
    assertEquals(kind, note.kind());
    assertEquals(line, note.line());
    assertEquals(zh, note.message().zh());
    assertTrue(!note.message().en().isBlank());
  }

  @Test
  void aRowIsAFigureInPrintedWords() {
    String text = Csv.write(Format.LONG, SamplesTest.form("otog-housing-2017.csv"));
    List<String> rows = text.lines().toList();
    assertEquals(
        "form,edition,organ,year,table,row,column,cell,unit,value,state,number", rows.get(0));
    assertEquals("1,statistics-2017,鄂托克前旗住房和城乡建设局,2017,,机关级别,,level,,县级部门,header,", rows.get(1));
    assertEquals(
        "1,statistics-2017,鄂托克前旗住房和城乡建设局,2017,政府信息公开情况统计表,一、主动公开情况,,"
            + "proactiveDisclosure.heading,—,,blank,1",
        rows.get(3));
    assertEquals(1 + 2 + 70, rows.size());
  }

  @Test
  void onlyTheRequiredColumnsAreNeeded() {
    Reading reading = read("value,form,edition,cell\n7,a,statistics-2017,complaints\n");
    assertEquals(OptionalLong.of(7), statistics(reading).getComplaints());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void figuresTypedByHandAreUnderstood() {
    Reading reading =
        read(
            "form,edition,cell,unit,value\n1,statistics-2017,complaints,件,\"1,234件\"\n"
                + "1,statistics-2017,fees,元,251000\n1,statistics-2017,litigation.total,件,约3\n");
    assertEquals(OptionalLong.of(1234), statistics(reading).getComplaints());
    assertEquals(Optional.of(new BigDecimal("25.1000")), statistics(reading).getFees());
    assertEquals("约3", statistics(reading).getUnreadable().get("litigation.total"));
    assertEquals(
        List.of(Note.Kind.CORRECTED, Note.Kind.CORRECTED, Note.Kind.UNREADABLE),
        Csv.kinds(reading));
    assertEquals(List.of(5, 5, 5), reading.notes().stream().map(Note::column).toList());
  }

  @Test
  void aPrintedUnitThatCannotBeConvertedLeavesTheFigureRaw() {
    Reading reading =
        read(
            "form,edition,cell,unit,value\n1,statistics-2017,complaints,千件,33\n"
                + "1,statistics-2017,fees,千元,25\n");
    assertEquals("33", statistics(reading).getUnreadable().get("complaints"));
    assertEquals(Optional.of(new BigDecimal("2.5")), statistics(reading).getFees());
    assertEquals(List.of(Note.Kind.UNREADABLE, Note.Kind.CORRECTED), Csv.kinds(reading));
  }

  @Test
  void anUnknownLayoutAndAYearOutOfRangeAreNoted() {
    Reading reading =
        read("form,edition,year,cell,value,state\n1,statistics-2017,2007,layout,某县版式,header\n");
    assertEquals(Optional.of("某县版式"), statistics(reading).getHeader().getLayout());
    assertTrue(statistics(reading).getHeader().getYear().isEmpty());
    assertEquals(List.of(Note.Kind.REFUSED, Note.Kind.CORRECTED), Csv.kinds(reading));
    assertEquals(5, reading.notes().get(1).column());
  }

  @Test
  void printedWordsLeadToTheCellWhereItIsNotNamed() {
    StatisticsForm form = SamplesTest.form("huaian-city-2024.csv");
    String words =
        Csv.write(Format.LONG, form)
            .lines()
            .map(row -> row.replaceAll(",(applications|proactive|review)[.A-Za-z]*,", ",,"))
            .collect(Collectors.joining("\n"));
    assertTrue(!words.contains("applications."));
    Reading reading = read(words);
    assertEquals(List.of(), reading.notes());
    assertEquals(Optional.of(form), reading.form());
    Reading statistics =
        read(
            "form,edition,row,value\n1,statistics-2017,四、行政复议数量,4\n1,statistics-2017,(二)被依法纠错数,1\n"
                + "1,statistics-2017,五、行政诉讼数量,5\n1,statistics-2017,(二)被依法纠错数,2\n");
    assertEquals(OptionalLong.of(1), statistics(statistics).getReconsideration().getCorrected());
    assertEquals(OptionalLong.of(2), statistics(statistics).getLitigation().getCorrected());
  }

  @Test
  void aTableMayBeGivenByItsIdentifier() {
    Reading reading =
        read(
            "form,edition,table,row,column,value\n1,annual-report-2019,applications,(一)予以公开,自然人,4\n"
                + "1,annual-report-2019,applications,(一)予以公开,总计,5\n"
                + "1,annual-report-2019,applications,(一)予以公开,合计,5\n"
                + "1,annual-report-2019,applications,予以批准,自然人,5\n"
                + "1,annual-report-2019,applicants,(一)予以公开,自然人,5\n");
    AnnualReport2019 report = (AnnualReport2019) reading.form().orElseThrow();
    assertEquals(OptionalLong.of(4), report.getApplications().getDisclosed().getNaturalPerson());
    assertEquals(OptionalLong.of(5), report.getApplications().getDisclosed().getTotal());
    assertEquals(
        List.of(Note.Kind.REFUSED, Note.Kind.REFUSED, Note.Kind.REFUSED), Csv.kinds(reading));
    assertEquals("没有cell,也无法由table、row、column找到对应的数字,此行未采用", reading.notes().get(0).message().zh());
  }

  @Test
  void theUnitOfProcurementMayStandBehindTheAmount() {
    String amount = "1,annual-report-2019,proactiveDisclosure.procurement.amount,251000元,\n";
    String unit = "1,annual-report-2019,proactiveDisclosure.procurement.amountUnit,%s,\n";
    for (String rows :
        List.of(amount, amount + unit.formatted("元"), unit.formatted("元") + amount)) {
      AnnualReport2019 report = (AnnualReport2019) read(NAMES + rows).form().orElseThrow();
      assertEquals(
          Optional.of("元"), report.getProactiveDisclosure().getProcurement().getAmountUnit());
    }
    for (String rows : List.of(amount + unit.formatted("万元"), unit.formatted("万元") + amount)) {
      Reading reading = read(NAMES + rows);
      assertEquals(
          Optional.empty(),
          ((AnnualReport2019) reading.form().orElseThrow())
              .getProactiveDisclosure()
              .getProcurement()
              .getAmount());
      assertEquals(List.of(Note.Kind.UNREADABLE), Csv.kinds(reading));
    }
  }

  @Test
  void whatIsNoUnitOfMoneyIsNotUsedAsOne() {
    Reading reading =
        read(
            NAMES
                + "1,annual-report-2019,proactiveDisclosure.procurement.amount,5,\n"
                + "1,annual-report-2019,proactiveDisclosure.procurement.amountUnit,00,\n");
    AnnualReport2019 report = (AnnualReport2019) reading.form().orElseThrow();
    Procurement procurement = report.getProactiveDisclosure().getProcurement();
    assertEquals(Optional.of(new BigDecimal(5)), procurement.getAmount());
    assertEquals(Optional.empty(), procurement.getAmountUnit());
    assertEquals("“00”不是金额的单位(元、万元、亿元),未采用", reading.notes().get(0).message().zh());
    assertEquals("00", reading.notes().get(0).raw());
  }

  @Test
  void unknownLinesMayHaveAnyNumberOfValues() {
    AnnualReport2021 form =
        AnnualReport2021.builder()
            .addUnknownLines(
                line("甲").build(),
                line("甲").addValues("", "=2", "3").build(),
                line("甲").addValues("", "=2", "3").build(),
                UnknownLine.builder()
                    .table("overview")
                    .number("'1")
                    .label("@乙")
                    .unit("-")
                    .addValues("x")
                    .build())
            .addNotes("", "=注")
            .build();
    assertEquals(Optional.of(form), read(Csv.write(Format.LONG, form)).form());
  }

  private static UnknownLine.Builder line(String label) {
    return UnknownLine.builder().table("applications").after("applications.disclosed").label(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "applications.disclosed,标签,applications|0",
        "applications.disclosed,,applications|1",
        "applications.nowhere,标签,applications|1",
        ",标签,nowhere|1"
      })
  void anUnknownLineNeedsLabelAndPlace(String fields, int refused) {
    Reading reading =
        read(
            "form,edition,cell,row,table,value,state\n1,annual-report-2019,"
                + fields
                + ",7,unknown\n");
    assertEquals(refused, reading.notes().size());
    assertEquals(1 - refused, reading.form().orElseThrow().getUnknownLines().size());
  }

  @Test
  void theHeaderMayHaveTheWordsThatFormsPrint() {
    Reading reading =
        read(
            "form,edition,填报单位,年份,row,cell,value,state\n"
                + "1,statistics-2017,某局,2017,机关层级,,县级部门,header\n"
                + "1,statistics-2017,某局,2017,,公布日期,2018-01-20,header\n");
    assertEquals(List.of(), reading.notes());
    assertEquals(
        Header.of("某局", 2017)
            .withLevel(OrganLevel.COUNTY_DEPARTMENT)
            .withPublishedOn(LocalDate.of(2018, 1, 20)),
        reading.form().orElseThrow().getHeader());
  }

  @Test
  void headerRowsAreReadByName() {
    Reading reading =
        read(
            "form,edition,organ,year,cell,value,state\n"
                + "1,statistics-2017,某局,2017,quarter,2,header\n"
                + "1,statistics-2017,某局,2017,quarter,3,header\n"
                + "1,statistics-2017,某局,2017,telephone,3,header\n"
                + "1,statistics-2017,某局,2017,level,高,header\n"
                + "1,statistics-2017,某局,2017,layout,,header\n");
    assertEquals(Header.of("某局", 2017).withQuarter(2), reading.form().orElseThrow().getHeader());
    assertEquals(List.of(3, 4, 5), reading.notes().stream().map(Note::line).toList());
  }

  @Test
  void anUnknownEditionIsRefused() {
    Reading reading = read(NAMES + "1,annual-report,complaints,7,\n");
    assertTrue(reading.form().isEmpty());
    assertNote(
        reading,
        Note.Kind.REFUSED,
        2,
        "不认识的格式“annual-report”,应为statistics-2017, annual-report-2019, annual-report-2021之一");
  }

  @Test
  void anUnknownCellIsRefusedWithTheNearestName() {
    Reading reading = read(NAMES + "1,statistics-2017,complaint,7,\n");
    assertNote(reading, Note.Kind.REFUSED, 2, "不认识的名称“complaint”,未采用;最接近的是“complaints”");
    assertTrue(reading.form().isPresent());
  }

  @Test
  void aCellGivenTwiceCountsOnce() {
    Reading reading =
        read(NAMES + "1,statistics-2017,complaints,7,\n1,statistics-2017,complaints,8,\n");
    assertEquals(OptionalLong.of(7), statistics(reading).getComplaints());
    assertNote(reading, Note.Kind.REFUSED, 3, "“complaints”重复出现,采用第一次所填");
  }

  @Test
  void aWrongNumberOfFieldsIsRefusedAndReadingGoesOn() {
    Reading reading = read(NAMES + "1,statistics-2017\n1,statistics-2017,complaints,7,\n1,,,,,,\n");
    assertEquals(OptionalLong.of(7), statistics(reading).getComplaints());
    assertEquals(
        List.of("此行应有5格,实有2格,未读取", "此行应有5格,实有7格,未读取"),
        reading.notes().stream().map(note -> note.message().zh()).toList());
    assertEquals(List.of(2, 4), reading.notes().stream().map(Note::line).toList());
  }

  @ParameterizedTest
  @CsvSource({"complaints,7,total,不认识的state“total”", "complaints,7,blank,state为blank而value不空"})
  void aStateThatDoesNotFitIsRefused(String cell, String value, String state, String message) {
    Reading reading = read(NAMES + "1,statistics-2017," + cell + "," + value + "," + state + "\n");
    assertEquals(OptionalLong.empty(), statistics(reading).getComplaints());
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
    assertTrue(reading.notes().get(0).message().zh().startsWith(message));
  }

  @Test
  void aTextCannotBeUnreadable() {
    Reading reading =
        read(
            NAMES
                + "1,statistics-2017,serviceHalls.mattersHandledThere,'=1,unreadable\n"
                + "1,statistics-2017,complaints, ,unreadable\n");
    assertEquals(Optional.of("=1"), statistics(reading).getServiceHalls().getMattersHandledThere());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void formsThatShareAnIdentifierAreNotMixed() {
    Reading reading =
        read(
            "form,edition,organ,year,cell,value\n1,statistics-2017,甲局,2017,complaints,7\n"
                + "1,statistics-2017,乙局,2017,litigation.total,8\n"
                + "1,annual-report-2019,甲局,2017,overview,8\n"
                + "1,statistics-2017,甲局,2018,litigation.total,8\n");
    assertEquals(OptionalLong.empty(), statistics(reading).getLitigation().getTotal());
    assertEquals(3, reading.notes().size());
    assertEquals(
        "同一份表(form)的organ前后不一:此行为“乙局”,第一行为“甲局”;此行未采用", reading.notes().get(0).message().zh());
  }

  @Test
  void formsMayNotBeInterleaved() {
    List<Reading> readings =
        Csv.read(
            Format.LONG,
            NAMES
                + "1,statistics-2017,complaints,7,\n2,statistics-2017,complaints,8,\n"
                + "1,statistics-2017,fees,9,\n3,statistics-2017,complaints,10,\n");
    assertEquals(4, readings.size());
    assertTrue(readings.get(2).form().isEmpty());
    assertNote(readings.get(2), Note.Kind.REFUSED, 4, "编号“1”的表前面已经结束,一份表的各行必须连在一起;这些行未采用");
    assertEquals(OptionalLong.of(10), statistics(readings.get(3)).getComplaints());
  }

  @Test
  void unknownAndRepeatedColumnNamesAreRefusedOnce() {
    List<Reading> readings =
        Csv.read(
            Format.LONG,
            "form,edition,cell,value,vaule,cell\n1,statistics-2017,complaints,7,x,y\n"
                + "2,statistics-2017,complaints,8,x,y\n");
    assertEquals(
        List.of("不认识的名称“vaule”,未采用;最接近的是“value”", "“cell”重复出现,采用第一次所填"),
        readings.get(0).notes().stream().map(note -> note.message().zh()).toList());
    assertEquals(List.of(), readings.get(1).notes());
    assertEquals(OptionalLong.of(8), statistics(readings.get(1)).getComplaints());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition,cell,value",
        "form,cell,value",
        "form,edition,cell",
        "form,edition,value"
      })
  void missingColumnsAreRefused(String names) {
    Reading reading = read(names + "\n1,2,3\n");
    assertTrue(reading.form().isEmpty());
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
    assertTrue(reading.notes().get(0).message().zh().startsWith("缺少“"));
  }

  @Test
  void columnNamesAloneAreNoForm() {
    assertEquals(List.of(), Csv.read(Format.LONG, NAMES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",,,,", ",,", ",,,,,,,", " ", " ,,,,"})
  void emptyRowsAreLeftOut(String empty) {
    String first = "1,statistics-2017,complaints,7,\n";
    String second = "1,statistics-2017,litigation.total,8,\n";
    String blank = empty + "\n";
    Reading reading = read(NAMES + blank + first + blank + second + blank + blank);
    assertEquals(OptionalLong.of(7), statistics(reading).getComplaints());
    assertEquals(OptionalLong.of(8), statistics(reading).getLitigation().getTotal());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void anEmptyFileIsRefused() {
    assertNote(read(""), Note.Kind.REFUSED, 1, "文件是空的");
    assertNote(read("\n\n"), Note.Kind.REFUSED, 1, "文件是空的");
  }

  @Test
  void aFormOfTooManyRowsIsCutOff() {
    Reading reading =
        read(
            NAMES
                + "1,statistics-2017,,注,note\n".repeat(5_002)
                + "2,statistics-2017,,注,note\n".repeat(0));
    assertEquals(5_000, reading.form().orElseThrow().getNotes().size());
    assertNote(reading, Note.Kind.REFUSED, 5_002, "一份表的内容超过5000行,其余未读取");
  }

  @Test
  void whatIsNoCsvEndsTheFile() {
    List<Reading> readings =
        Csv.read(
            Format.LONG,
            NAMES + "1,statistics-2017,complaints,7,\n2,statistics-2017,\"compl\"aints,8,\n");
    assertEquals(OptionalLong.of(7), statistics(readings.get(0)).getComplaints());
    assertEquals(3, readings.get(0).notes().get(0).line());
    assertEquals(1, readings.size());
  }

  @Test
  void strictReadingThrowsAndGoesOnWithTheNextForm() {
    byte[] bytes =
        (NAMES + "1,statistics-2017,complaints,约7,\n2,statistics-2017,complaints,8,\n")
            .getBytes(StandardCharsets.UTF_8);
    ReadOptions strict = ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);
    try (FormReader reader = new LongReader(new ByteArrayInputStream(bytes), "a.csv", strict)) {
      assertThrows(ReadException.class, reader::next);
      assertTrue(reader.hasNext());
      assertEquals(OptionalLong.of(8), statistics(reader.next()).getComplaints());
    }
  }
}
