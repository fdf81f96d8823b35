package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;

/** One form a row: what is read, and what is said about rows and columns that cannot be used. */
class WideReaderTest {

  private static List<Reading> read(String text) {
    return Csv.read(Format.WIDE, text);
  }

  private static Statistics2017 statistics(Reading reading) {
    return (Statistics2017) reading.form().orElseThrow();
  }

  private static List<String> messages(Reading reading) {
    return reading.notes().stream().map(note -> note.message().zh()).toList();
  }

  @Test
  void theHeaderMayHaveTheWordsThatFormsPrint() {
    Reading reading =
        read("edition,填报单位,年份,机关层级,公布日期,complaints\n"
                + "statistics-2017,某局,2017,county-department,2018-01-20,7\n")
            .get(0);
    assertEquals(List.of(), reading.notes());
    assertEquals(
        Header.of("某局", 2017)
            .withLevel(OrganLevel.COUNTY_DEPARTMENT)
            .withPublishedOn(LocalDate.of(2018, 1, 20)),
        statistics(reading).getHeader());
  }

  @Test
  void oneFieldOfTheHeaderUnderTwoNamesIsReadOnce() {
    Reading reading = read("edition,organ,填报单位,year\nstatistics-2017,某局,某厅,2017\n").get(0);
    assertEquals(Optional.of("某局"), statistics(reading).getHeader().getOrgan());
    assertEquals(1, reading.notes().size());
  }

  @Test
  void theColumnsAreHeaderCellsUnknownLinesNotesAndExplanations() {
    String names =
        Csv.write(Format.WIDE, Statistics2017.builder().build()).lines().findFirst().orElseThrow();
    List<String> columns = List.of(names.split(","));
    assertEquals(
        List.of(
            "edition",
            "organ",
            "year",
            "quarter",
            "period",
            "scope",
            "creditCode",
            "regionCode",
            "level",
            "layout",
            "compiledOn",
            "publishedOn",
            "principal",
            "reviewer",
            "compiler",
            "proactiveDisclosure.heading"),
        columns.subList(0, 16));
    assertEquals(15 + Edition.STATISTICS_2017.catalogue().size() + 3, columns.size());
    assertEquals(
        List.of("unknownLines", "notes", "explanations"),
        columns.subList(columns.size() - 3, columns.size()));
  }

  @Test
  void missingColumnsAreBlankAndTheOrderIsFree() {
    List<Reading> readings =
        read(
            "complaints,year,edition,fees\n7,2017,statistics-2017,2.50\n,2018,statistics-2017,0\n");
    assertEquals(OptionalLong.of(7), statistics(readings.get(0)).getComplaints());
    assertEquals(Optional.of(new BigDecimal("2.50")), statistics(readings.get(0)).getFees());
    assertEquals(OptionalLong.empty(), statistics(readings.get(1)).getComplaints());
    assertEquals(2018, readings.get(1).form().orElseThrow().getHeader().getYear().getAsInt());
    assertTrue(readings.stream().allMatch(reading -> reading.notes().isEmpty()));
  }

  @Test
  void figuresTypedByHandAreUnderstood() {
    Reading reading =
        read("edition,complaints,fees,litigation.total,serviceHalls.physicalHall\n"
                + "statistics-2017,\"1,234\",251000元,约3,√\n")
            .get(0);
    assertEquals(OptionalLong.of(1234), statistics(reading).getComplaints());
    assertEquals(Optional.of(new BigDecimal("25.1000")), statistics(reading).getFees());
    assertEquals(Optional.of(true), statistics(reading).getServiceHalls().getPhysicalHall());
    assertEquals(
        List.of(
            Note.Kind.CORRECTED, Note.Kind.CORRECTED, Note.Kind.UNREADABLE, Note.Kind.CORRECTED),
        Csv.kinds(reading));
    assertEquals(List.of(2, 3, 4, 5), reading.notes().stream().map(Note::column).toList());
    assertEquals("六、举报投诉数量", reading.notes().get(0).label());
  }

  @Test
  void moneyIsInTheOfficialUnitWhateverTheLayoutPrints() {
    Layouts layouts =
        Layouts.builtIn()
            .with(
                LayoutFile.read(
                    new StringReader(
                        "id: own\nedition: statistics-2017\ntitle: 表\n | fees | 费用 | 元\n"),
                    "own.layout"));
    byte[] bytes =
        "edition,layout,fees\nstatistics-2017,own,25000元\nstatistics-2017,own,2.5\nstatistics-2017,none,2.5万元\n"
            .getBytes(StandardCharsets.UTF_8);
    List<Reading> readings = Csv.read(Format.WIDE, bytes, ReadOptions.defaults().with(layouts));
    assertEquals(Optional.of(new BigDecimal("2.5000")), statistics(readings.get(0)).getFees());
    assertEquals("费用", readings.get(0).notes().get(0).label());
    assertEquals(Optional.of(new BigDecimal("2.5")), statistics(readings.get(1)).getFees());
    assertEquals(Optional.of(new BigDecimal("2.5")), statistics(readings.get(2)).getFees());
  }

  @Test
  void aWrongNumberOfFieldsIsRefusedAndReadingGoesOn() {
    List<Reading> readings =
        read(
            "edition,complaints,fees\n"
                + "statistics-2017,约1\n"
                + "statistics-2017,2,0\n"
                + "statistics-2017,约3,0,0\n"
                + "statistics-2017\n\n"
                + "statistics-2017,4,0\n");
    assertEquals(
        List.of(false, true, false, false, true),
        readings.stream().map(reading -> reading.form().isPresent()).toList());
    assertEquals(List.of("此行应有3格,实有2格,未读取"), messages(readings.get(0)));
    assertEquals(List.of("此行应有3格,实有4格,未读取"), messages(readings.get(2)));
    assertEquals(4, readings.get(2).notes().get(0).line());
    assertEquals(
        "expected 3 fields, found 1; the row is not read",
        readings.get(3).notes().get(0).message().en());
    assertEquals(OptionalLong.of(4), statistics(readings.get(4)).getComplaints());
  }

  @Test
  void unknownAndRepeatedNamesAreRefusedWithTheFirstFormAndTheirNumbersWithEach() {
    List<Reading> readings =
        read(
            "edition,complaint,complaints,complaints,姓名\nstatistics-2017,1,2,3,4\n"
                + "statistics-2017,7,2,8,某人\n");
    assertEquals(
        List.of(
            "不认识的名称“complaint”,未采用;最接近的是“complaints”",
            "“complaints”重复出现,采用第一次所填",
            "不认识的名称“姓名”,未采用",
            "不认识的名称“complaint”,未采用",
            "“complaints”重复出现,采用第一次所填",
            "不认识的名称“姓名”,未采用"),
        messages(readings.get(0)));
    assertEquals(
        List.of(2, 4, 5, 2, 4, 5), readings.get(0).notes().stream().map(Note::column).toList());
    assertEquals(new Numbers(1, 0, 0, 3), readings.get(0).numbers());
    assertEquals(List.of("7", "8"), readings.get(1).notes().stream().map(Note::raw).toList());
    assertEquals(new Numbers(1, 0, 0, 2), readings.get(1).numbers());
    assertEquals(OptionalLong.of(2), statistics(readings.get(1)).getComplaints());
  }

  @Test
  void aFileHoldsOneEdition() {
    List<Reading> readings =
        read("edition,organ\nstatistics-2017,甲\nannual-report-2019,乙\n,丙\n statistics-2017 ,丁\n");
    assertTrue(readings.get(1).form().isEmpty());
    assertEquals(
        List.of("此行的格式是annual-report-2019,而本文件的格式是statistics-2017;一个文件只能有一种格式"),
        messages(readings.get(1)));
    assertEquals(Edition.STATISTICS_2017, readings.get(2).form().orElseThrow().edition());
    assertEquals(List.of(), readings.get(3).notes());
    try (WideWriter writer = new WideWriter(new ByteArrayOutputStream(), CsvEncoding.UTF_8)) {
      writer.write(Statistics2017.builder().build());
      AnnualReport2021 other = AnnualReport2021.builder().build();
      assertThrows(IllegalArgumentException.class, () -> writer.write(other));
    }
  }

  @Test
  void theNamesTellTheEditionIfOnlyOneHasThem() {
    assertEquals(
        Edition.STATISTICS_2017,
        read("organ,complaints\n甲,7\n").get(0).form().orElseThrow().edition());
    Reading either = read("organ,applications.newlyReceived.total\n甲,7\n").get(0);
    assertTrue(either.form().isEmpty());
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(either));
  }

  @Test
  void anUnknownEditionRefusesTheFile() {
    List<Reading> readings = read("edition,complaints\nstatistics,7\nstatistics-2017,8\n");
    assertEquals(1, readings.size());
    assertTrue(readings.get(0).form().isEmpty());
    assertEquals(2, readings.get(0).notes().get(0).line());
    assertEquals("statistics", readings.get(0).notes().get(0).raw());
  }

  @ParameterizedTest
  @ValueSource(strings = {"姓名,电话\n甲,1\n", "a\n", "机关名称,某局\n年度,2017\n"})
  void whatIsNotWideIsRefused(String text) {
    List<Reading> readings = read(text);
    assertEquals(1, readings.size());
    assertEquals(List.of("缺少“edition”一栏,文件无法读取"), messages(readings.get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N\nA\n,,\nB\n",
        "N\nA\n\nB\n",
        "N\n,,\nA\nB\n",
        ",,\nN\nA\nB\n",
        "N\n\nA\nB\n,,\n\n,,\n",
        "N\nA\nB\n,,,,,,\n \n ,\n"
      })
  void emptyRowsAreLeftOut(String text) {
    List<Reading> readings =
        read(
            text.replace("N", "edition,complaints,year")
                .replace("A", "statistics-2017,1,2017")
                .replace("B", "statistics-2017,2,2018"));
    assertEquals(2, readings.size());
    assertEquals(OptionalLong.of(1), statistics(readings.get(0)).getComplaints());
    assertEquals(OptionalLong.of(2), statistics(readings.get(1)).getComplaints());
    assertTrue(readings.stream().allMatch(reading -> reading.notes().isEmpty()));
  }

  @Test
  void anEmptyFileIsRefusedAndNamesAloneAreNoForm() {
    assertEquals(List.of("文件是空的"), messages(read("").get(0)));
    assertEquals(List.of("文件是空的"), messages(read(",,\n").get(0)));
    assertEquals(List.of("只有标题行,没有数据"), messages(read("edition,complaints\n").get(0)));
    assertEquals(List.of("只有标题行,没有数据"), messages(read("edition,complaints\n,\n").get(0)));
    assertEquals(
        List.of(), read("edition,complaints\n").stream().flatMap(r -> r.form().stream()).toList());
  }

  @Test
  void anUnknownLayoutAndAYearOutOfRangeAreNoted() {
    Reading reading = read("edition,year,layout\nstatistics-2017,3000,某县版式\n").get(0);
    assertEquals(
        List.of("“3000”不能作为年度,未采用", "未知版式“某县版式”,按官方版式核对;给出其版式文件即可按其核对"), messages(reading));
    assertEquals(Optional.of("某县版式"), reading.form().orElseThrow().getHeader().getLayout());
  }

  @Test
  void aHeaderValueThatIsNoneIsRefused() {
    Reading reading = read("edition,year,level\nstatistics-2017,今年,高级\n").get(0);
    assertEquals(List.of("“今年”不能作为年度,未采用", "“高级”不能作为机关级别,未采用"), messages(reading));
    assertTrue(reading.form().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "{}",
        "[",
        "[1]",
        "[[1]]",
        "[[\"a\"]]",
        "[[\"a\",\"b\"",
        "[[]]x",
        "[[\"statistics\",\"\",\"\",\" \",\"\"]]",
        "[[\"nowhere\",\"\",\"\",\"标签\",\"\"]]",
        "[[\"statistics\",\"nowhere\",\"\",\"标签\",\"\"]]"
      })
  void unknownLinesThatAreNoneAreRefused(String json) {
    Reading reading =
        read("edition,unknownLines\nstatistics-2017,\"" + json.replace("\"", "\"\"") + "\"\n")
            .get(0);
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
    assertEquals(List.of(), reading.form().orElseThrow().getUnknownLines());
  }

  @Test
  void notesThatAreNoneAreRefused() {
    Reading reading = read("edition,notes\nstatistics-2017,注\n").get(0);
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
    assertEquals("注", reading.notes().get(0).raw());
  }

  @Test
  void unknownLinesAndNotesAreJson() {
    Statistics2017 form =
        Statistics2017.builder()
            .addUnknownLines(
                UnknownLine.builder()
                    .table("statistics")
                    .after("complaints")
                    .number("附1")
                    .label("本地\"指标\"")
                    .unit("户")
                    .addValues("", "\n3")
                    .build(),
                UnknownLine.builder().table("statistics").label("首行").build())
            .addNotes("", "注:甲\n乙")
            .build();
    String text = Csv.write(Format.WIDE, form);
    assertTrue(text.contains("[[\"\"\"\",\"\"注:甲\\n乙\"\"]]"), text);
    assertEquals(Optional.of(form), read(text).get(0).form());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF_8",
    "utf8, UTF_8",
    "utf-8-bom, UTF_8_BOM",
    "UTF_8_BOM, UTF_8_BOM",
    "utf-8-sig, UTF_8_BOM",
    "gb18030, GB18030",
    "GBK, GB18030",
    "gb2312, GB18030"
  })
  void encodingsAreFoundByName(String name, CsvEncoding encoding) {
    assertEquals(Optional.of(encoding), CsvEncoding.find(name));
    assertEquals(Optional.of(encoding), CsvEncoding.find(encoding.id()));
  }

  @Test
  void otherEncodingsAreNotFound() {
    assertEquals(Optional.empty(), CsvEncoding.find("UTF-16"));
    assertEquals(Optional.empty(), CsvEncoding.find(""));
  }

  @Test
  void strictReadingThrowsAndGoesOnWithTheNextForm() {
    byte[] bytes =
        "edition,complaints\nstatistics-2017,约7\nstatistics-2017,8\n"
            .getBytes(StandardCharsets.UTF_8);
    ReadOptions strict = ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);
    try (FormReader reader = new WideReader(new ByteArrayInputStream(bytes), "a.csv", strict)) {
      assertThrows(ReadException.class, reader::next);
      assertEquals(OptionalLong.of(8), statistics(reader.next()).getComplaints());
    }
  }
}
