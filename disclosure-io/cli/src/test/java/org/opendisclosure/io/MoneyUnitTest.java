package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.years.Years;

/** A layout may print money in 元; a form holds it in 万元 all the same. */
class MoneyUnitTest {

  private static final Cell FEES = Edition.STATISTICS_2017.catalogue().get("fees");
  private static final Layouts LAYOUTS =
      Layouts.builtIn()
          .with(
              LayoutFile.read(
                  new StringReader(
                      """
                      id: in-yuan
                      edition: statistics-2017
                      title: 某县政府信息公开情况统计表
                      1 | complaints
                      2 | fees | 收取的费用 | 元
                      3 | institutions.dedicatedFunds
                      """),
                  "own.layout"));

  private static String sheet(String organ, int year, String fees) {
    return """
    机关名称,%s
    年度,%d
    格式,statistics-2017
    版式,in-yuan
    统计指标,单位,统计数
    六、举报投诉数量,件,3
    收取的费用,%s
    """
        .formatted(organ, year, fees);
  }

  private static Reading read(byte[] file) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(file), "form", ReadOptions.defaults().with(LAYOUTS))) {
      return reader.next();
    }
  }

  private static Reading read(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  private static StatisticsForm form(String organ, int year, String fees) {
    return read(sheet(organ, year, fees)).form().orElseThrow();
  }

  private static byte[] write(StatisticsForm form, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, LAYOUTS)) {
      writer.write(form);
    }
    return out.toByteArray();
  }

  private static String fees(StatisticsForm form) {
    return form.figures().findAmount(FEES).map(BigDecimal::toPlainString).orElse("");
  }

  static Stream<Format> written() {
    return FormsTest.written();
  }

  @ParameterizedTest
  @CsvSource({
    "'元,50000', 5.0000, 0",
    "',50000', 5.0000, 0",
    "'元,0', 0.0000, 0",
    "'元,12345.67', 1.234567, 0",
    "'元,50000.000', 5.000000, 0",
    "',50000元', 5.0000, 1",
    "',5万元', 5, 1",
    "'万元,5', 5, 0",
    "'千元,50', 5.0, 1",
  })
  void whateverUnitIsPrintedAFigureIsHeldInTheOfficialOne(String row, String fees, int notes) {
    Reading reading = read(sheet("甲局", 2017, row));
    assertEquals(fees, fees(reading.form().orElseThrow()));
    assertEquals(notes, reading.notes().size(), reading.notes()::toString);
  }

  @Test
  void lessThanHundredthsAreKeptRaw() {
    Reading reading = read(sheet("甲局", 2017, "元,12345.678"));
    assertEquals(
        "12345.678", reading.form().orElseThrow().figures().findUnreadable(FEES).orElseThrow());
    assertEquals("由元换算为万元后,小数超过6位,“12345.678”按原文保留", reading.notes().get(0).message().zh());
  }

  @ParameterizedTest
  @MethodSource("written")
  void everyFormatGivesTheSameFigureBack(Format format) {
    StatisticsForm form = form("甲局", 2017, "元,12345.60");
    Reading reading = read(write(form, format));
    assertEquals(form, reading.form().orElseThrow());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void theLayoutsUnitIsPrinted() {
    StatisticsForm form = form("甲局", 2017, "元,12345.60");
    for (Format format : List.of(Format.SHEET, Format.LONG, Format.HTML, Format.MARKDOWN)) {
      String text = new String(write(form, format), StandardCharsets.UTF_8);
      assertTrue(text.contains("12345.60"), text);
    }
    for (Format format : List.of(Format.JSON, Format.WIDE)) {
      String text = new String(write(form, format), StandardCharsets.UTF_8);
      assertTrue(text.contains("1.234560"), text);
    }
  }

  @Test
  void anAmountTooLongInTheLayoutsUnitIsPrintedWithItsOwn() {
    String digits = "9".repeat(100);
    Figures figures =
        Figures.builder(Edition.STATISTICS_2017.catalogue())
            .amount(FEES, new BigDecimal(digits))
            .build();
    Header header = Header.of("甲局", 2017).withLayout("in-yuan");
    StatisticsForm form =
        StatisticsForm.of(Edition.STATISTICS_2017, header, figures, List.of(), List.of());
    String text = new String(write(form, Format.SHEET), StandardCharsets.UTF_8);
    assertTrue(text.contains(digits + "万元"), text);
  }

  @Test
  void sumsAndSeriesAddLikeToLike() {
    StatisticsForm official =
        read(sheet("乙局", 2017, "万元,10").replace("in-yuan", "statistics-2017")).form().orElseThrow();
    Rollup rollup = Rollup.ofParts(LAYOUTS);
    rollup.add(form("甲局", 2017, "元,50000"), "a.csv");
    rollup.add(official, "b.csv");
    assertEquals("15.0000", fees(rollup.build(Header.of("某市", 2017)).form()));

    StatisticsForm before = form("乙局", 2016, "元,90000");
    List<String> series =
        Years.builtIn().with(LAYOUTS).series(List.of(before, official)).stream()
            .filter(one -> one.indicator().cell() == FEES)
            .flatMap(one -> one.points().stream())
            .map(point -> point.value().orElseThrow().toPlainString())
            .toList();
    assertEquals(List.of("9.0000", "10"), series);
  }
}
