package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.AnnualReport2019;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.LayoutLine;
import org.opendisclosure.model.layout.Layouts;

/** Four published forms, as sheets. */
class SamplesTest {

  static final List<String> SAMPLES =
      List.of(
          "otog-housing-2017.csv",
          "jinpen-township-2018.csv",
          "liupanshui-housing-2020.csv",
          "huaian-city-2024.csv");

  static byte[] bytes(String sample) {
    try {
      return Files.readAllBytes(Path.of("src/main/samples", sample));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static StatisticsForm form(String sample) {
    List<Reading> readings =
        Csv.read(
            Format.SHEET,
            bytes(sample),
            ReadOptions.defaults().with(ReadOptions.Strictness.STRICT));
    assertEquals(1, readings.size());
    return readings.get(0).form().orElseThrow();
  }

  private static OptionalLong count(long count) {
    return OptionalLong.of(count);
  }

  @Test
  void otogReportsFewerItemsThanItsWebsiteAlone() {
    Statistics2017 form = (Statistics2017) form("otog-housing-2017.csv");
    assertEquals(
        Header.of("鄂托克前旗住房和城乡建设局", 2017)
            .withLevel(OrganLevel.COUNTY_DEPARTMENT)
            .withLayout("otog-2017"),
        form.getHeader());
    assertEquals(count(30), form.getProactiveDisclosure().getDisclosedItems());
    assertEquals(count(45), form.getProactiveDisclosure().getByChannel().getGovernmentWebsite());
    assertEquals(count(1), form.getApplications().getReplies().getRefused().getTradeSecret());
    assertEquals(OptionalLong.empty(), form.getInstitutions().getPublicReadingPoints());
    assertEquals(Optional.of(BigDecimal.ZERO), form.getFees());
    assertEquals(Optional.of(true), form.getServiceHalls().getPhysicalHall());
    assertEquals(Optional.of(false), form.getServiceHalls().getLinkedToSupervision());
  }

  @Test
  void jinpenTypesAFigureIntoAHeading() {
    Statistics2017 form = (Statistics2017) form("jinpen-township-2018.csv");
    assertEquals(Optional.of(OrganLevel.TOWNSHIP), form.getHeader().getLevel());
    assertEquals(count(33), form.getProactiveDisclosure().getByChannel().getHeading());
    assertEquals(count(42), form.getProactiveDisclosure().getByChannel().getOtherChannels());
    assertEquals(Optional.empty(), form.getFees());
    assertEquals(count(2), form.getInstitutions().getStaff().getPartTime());
    assertEquals(List.of("六盘水公开办〔2019〕2号附件2"), form.getNotes());
  }

  @Test
  void liupanshuiHasNarrativesAndASixDigitProcurement() {
    AnnualReport2019 form = (AnnualReport2019) form("liupanshui-housing-2020.csv");
    assertEquals(OptionalInt.of(2020), form.getHeader().getYear());
    assertTrue(form.getOverview().orElseThrow().startsWith("(一)主动公开方面\n本年度我局"));
    assertEquals(Optional.of("本部门无其他需要报告的事项。"), form.getOtherMatters());
    assertEquals(
        Optional.of(new BigDecimal("280232.58")),
        form.getProactiveDisclosure().getProcurement().getAmount());
    assertEquals(Optional.empty(), form.getProactiveDisclosure().getProcurement().getAmountUnit());
    assertEquals(
        count(5), form.getApplications().getUnableToProvide().getNotHeld().getNaturalPerson());
    assertEquals(count(0), form.getReview().getLitigation().getDirect().getPending());
  }

  @Test
  void huaianFillsAllThreeTables() {
    AnnualReport2021 form = (AnnualReport2021) form("huaian-city-2024.csv");
    assertEquals(Optional.of(OrganLevel.PREFECTURE), form.getHeader().getLevel());
    assertEquals(
        Optional.of(new BigDecimal("96171.6")),
        form.getProactiveDisclosure().getFees().getAmount());
    assertEquals(count(110), form.getApplications().getOtherHandling().getOther().getTotal());
    assertEquals(count(178), form.getReview().getReconsideration().getOther());
    assertEquals(count(20), form.getReview().getLitigation().getAfterReconsideration().getTotal());
    for (LayoutLine line : Layouts.builtIn().official(form.edition()).lines()) {
      boolean isText = line.line().table().isNarrative();
      assertTrue(isText || line.line().cells().stream().allMatch(form.figures()::isStated));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "otog-housing-2017.csv",
        "jinpen-township-2018.csv",
        "liupanshui-housing-2020.csv",
        "huaian-city-2024.csv"
      })
  void everyFormatAndEncodingGivesASampleBack(String sample) {
    StatisticsForm form = form(sample);
    for (Format format : List.of(Format.SHEET, Format.LONG, Format.WIDE)) {
      for (CsvEncoding encoding : CsvEncoding.values()) {
        byte[] bytes = Csv.write(format, encoding, List.of(form));
        assertEquals(List.of(form), Csv.forms(Csv.read(format, bytes)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CsvEncoding.class)
  void allSamplesStandInOneLongFile(CsvEncoding encoding) {
    List<StatisticsForm> forms = SAMPLES.stream().map(SamplesTest::form).toList();
    byte[] bytes = Csv.write(Format.LONG, encoding, forms);
    assertEquals(forms, Csv.forms(Csv.read(Format.LONG, bytes)));
  }
}
