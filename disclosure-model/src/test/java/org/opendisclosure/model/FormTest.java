package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.statistics.InstitutionsAndFunding;
import org.opendisclosure.model.statistics.ServiceHalls;

/** What a typed form keeps, refuses and leaves blank. */
class FormTest {

  private static String refused(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @Test
  void aPublishedFormIsReadByAccessorOrByCell() {
    Statistics2017 otog = Forms.otog();
    CellCatalogue cells = Edition.STATISTICS_2017.catalogue();
    assertEquals(
        OptionalLong.of(45), otog.getProactiveDisclosure().getByChannel().getGovernmentWebsite());
    assertEquals(
        OptionalLong.of(45),
        otog.figures().findCount(cells.get("proactiveDisclosure.byChannel.governmentWebsite")));
    assertEquals(
        Optional.of(true), otog.figures().findAnswer(cells.get("serviceHalls.physicalHall")));
    assertTrue(otog.figures().isBlank(cells.get("institutions.publicReadingPoints")));
  }

  @Test
  void bothFormatsOfTheAnnualReportShowTableThreeAlike() {
    AnnualReport report = Forms.report();
    assertEquals(OptionalLong.of(3119), report.applications().getNewlyReceived().getTotal());
    ApplicantCounts disclosed = ApplicantCounts.of(2, 1, 0, 0, 0, 0);
    AnnualReport older =
        AnnualReport2019.builder()
            .applications(Applications2019.builder().disclosed(disclosed).build())
            .build();
    assertEquals(disclosed, older.applications().getDisclosed());
    assertEquals(ApplicantCounts.blank(), older.applications().getTotalHandled());
  }

  @Test
  void anEmptyFormStatesNothing() {
    for (StatisticsForm form :
        List.of(
            Statistics2017.builder().build(),
            AnnualReport2019.builder().build(),
            AnnualReport2021.builder().build())) {
      assertEquals(Figures.builder(form.edition().catalogue()).build(), form.figures());
      assertSame(Header.blank(), form.getHeader());
      assertEquals(List.of(), form.getNotes());
    }
  }

  @Test
  void whatIsBuiltBlankIsTheOneBlankValue() {
    assertSame(ApplicantCounts.blank(), ApplicantCounts.builder().build());
    assertSame(
        ReviewOutcomes.blank(),
        ReviewOutcomes.of(1, 2, 3, 4)
            .withUpheld(OptionalLong.empty())
            .withCorrected(OptionalLong.empty())
            .withOther(OptionalLong.empty())
            .withPending(OptionalLong.empty()));
  }

  @Test
  void figuresOfAnotherEditionAreRefused() {
    Figures figures = Forms.report().figures();
    assertTrue(refused(() -> Forms.otog().withFigures(figures)).contains("statistics-2017"));
  }

  @Test
  void theCountThatMeansBlankIsRefused() {
    Statistics2017 form = Forms.otog().withComplaints(Long.MIN_VALUE);
    assertTrue(refused(form::figures).contains("complaints"));
  }

  @Test
  void keepsUnreadableCellsBesideBlankAccessors() {
    Statistics2017 form = Statistics2017.builder().putUnreadable("complaints", "约30").build();
    assertEquals(OptionalLong.empty(), form.getComplaints());
    Figures figures = form.figures();
    assertEquals(
        Optional.of("约30"),
        figures.findUnreadable(Edition.STATISTICS_2017.catalogue().get("complaints")));
    assertEquals(form, Statistics2017.builder().build().withFigures(figures));
  }

  @Test
  void refusesUnreadableCellsThatMakeNoSense() {
    Statistics2017 form = Forms.otog();
    assertTrue(
        refused(() -> form.withUnreadable(Map.of("complaints", "约0")))
            .contains("complaints is stated and unreadable"));
    assertTrue(
        refused(() -> form.withUnreadable(Map.of("complaint", "?")))
            .contains("statistics-2017 has no cell named complaint"));
    assertTrue(
        refused(() -> form.withUnreadable(Map.of("institutions.staff.total", " ")))
            .contains("institutions.staff.total"));
    assertTrue(
        refused(() -> form.withUnreadable(Map.of("serviceHalls.mattersHandledOnline", "附页")))
            .contains("serviceHalls.mattersHandledOnline"));
  }

  @Test
  void amountsLoseTheirExponentAndKeepTheirScale() {
    BigDecimal thousand = new BigDecimal("1E+3");
    BigDecimal plain = new BigDecimal("1000");
    assertEquals(Optional.of(plain), Forms.otog().withFees(thousand).getFees());
    assertEquals(Optional.of(plain), FeesCollected.builder().amount(thousand).build().getAmount());
    assertEquals(Optional.of(plain), Procurement.builder().amount(thousand).build().getAmount());
    assertEquals(
        Optional.of(plain),
        InstitutionsAndFunding.builder().dedicatedFunds(thousand).build().getDedicatedFunds());
    assertNotEquals(
        Forms.otog().withFees(new BigDecimal("1.0")),
        Forms.otog().withFees(new BigDecimal("1.00")));
    refused(() -> Forms.otog().withFees(new BigDecimal("1E+999999999")));
  }

  @Test
  void textsAreStatedOrLeftOut() {
    assertTrue(
        refused(() -> ServiceHalls.builder().mattersHandledThere(" ").build())
            .contains("mattersHandledThere"));
    refused(() -> ServiceHalls.builder().mattersHandledOnline("").build());
    refused(() -> Procurement.builder().amountUnit("").build());
    refused(() -> Forms.report().withOverview("\n"));
    refused(() -> Forms.report().withProblemsAndImprovements(""));
    refused(() -> AnnualReport2019.builder().otherMatters(" ").build());
    refused(() -> Header.of(" ", 2024));
    refused(() -> Header.blank().withCreditCode(""));
    refused(() -> Header.blank().withRegionCode(""));
    refused(() -> Header.blank().withLayout(""));
    refused(() -> Header.blank().withPrincipal(""));
    refused(() -> Header.blank().withReviewer(""));
    refused(() -> Header.blank().withCompiler(""));
  }

  private static UnknownLine unknown(String table, String after, String label) {
    return UnknownLine.builder().table(table).after(after).label(label).build();
  }

  @Test
  void unknownLinesAreKeptInPrintedOrder() {
    UnknownLine lastOfTwo = unknown("proactiveDisclosure", "proactiveDisclosure.fees", "戊");
    UnknownLine firstOfThree = unknown("applications", "", "己");
    UnknownLine firstOfTwo = unknown("proactiveDisclosure", "", "甲");
    UnknownLine inTwo = unknown("proactiveDisclosure", "proactiveDisclosure.rules", "丙");
    UnknownLine inTwoToo = unknown("proactiveDisclosure", "proactiveDisclosure.rules", "乙");
    AnnualReport2021 report =
        Forms.report().withUnknownLines(firstOfThree, lastOfTwo, inTwo, inTwoToo, firstOfTwo);
    assertEquals(
        List.of(firstOfTwo, inTwo, inTwoToo, lastOfTwo, firstOfThree), report.getUnknownLines());
    assertEquals(
        report,
        Forms.report().withUnknownLines(inTwo, inTwoToo, firstOfTwo, lastOfTwo, firstOfThree));
  }

  @Test
  void unknownLinesWithoutAPlaceAreRefused() {
    assertEquals(
        "unknown line 甲: annual-report-2021 has no table statistics",
        refused(() -> Forms.report().withUnknownLines(unknown("statistics", "", "甲"))));
    assertEquals(
        "unknown line 甲: annual-report-2021 has no line overview in applications",
        refused(() -> Forms.report().withUnknownLines(unknown("applications", "overview", "甲"))));
    assertEquals(
        "unknown line 甲: statistics-2017 has no line 1 in statistics",
        refused(() -> Forms.otog().withUnknownLines(unknown("statistics", "1", "甲"))));
  }

  @Test
  void blanksAtTheEndOfAnUnknownLineAreLeftOut() {
    UnknownLine line =
        UnknownLine.builder().table("applications").label("甲").addValues("", "12", "", "").build();
    assertEquals(List.of("", "12"), line.getValues());
    assertEquals(line, line.withValues("", "12"));
    assertEquals(List.of(), line.withValues("", "").getValues());
    assertEquals("", line.getAfter());
  }

  @Test
  void anUnknownLineNeedsALabel() {
    refused(() -> unknown("applications", "", " "));
    UnknownLine line = unknown("applications", "", "甲");
    refused(() -> line.withNumber(""));
    refused(() -> line.withUnit(" "));
  }

  @Test
  void notesAreKeptVerbatim() {
    List<String> notes = List.of("注:本表由办公室填报。 ", "注:本表由办公室填报。 ");
    assertEquals(notes, Forms.otog().withNotes(notes).getNotes());
  }

  @Test
  void theHeaderKeepsWhoReportsForWhen() {
    Header header =
        Header.of("鄂托克前旗住房和城乡建设局", 2017)
            .withQuarter(4)
            .withCompiledOn(LocalDate.of(2018, 1, 5))
            .withLevel(OrganLevel.COUNTY_DEPARTMENT);
    assertEquals(OptionalInt.of(2017), header.getYear());
    Statistics2017 form = Forms.otog().withHeader(header);
    assertEquals(header, form.getHeader());
    assertEquals(Forms.otog().figures(), form.figures());
  }

  private static ExplainedDifference.Builder explanation() {
    return ExplainedDifference.builder()
        .rule("report.carry")
        .fingerprint("4c8b6f16040bf48d")
        .code(ReasonCode.LAG)
        .text("年底收到的申请次年登记");
  }

  @Test
  void explanationsStayWithTheFormWhenItsFiguresChange() {
    ExplainedDifference explanation =
        explanation()
            .addCells("applications.carriedOver.total")
            .who("某市政务公开办")
            .when(LocalDate.of(2025, 1, 20))
            .build();
    StatisticsForm form = Forms.report().withExplanations(List.of(explanation));
    assertEquals(List.of(explanation), form.getExplanations());
    assertEquals(List.of(explanation), form.withFigures(form.figures()).getExplanations());
    assertNotEquals(Forms.report(), form);
    assertEquals(Forms.report(), form.withExplanations(List.of()));
  }

  @Test
  void anExplanationNamesRuleFindingAndCellsAndSaysWhy() {
    assertEquals(
        "\"report carry\" is no name of a rule",
        refused(() -> explanation().rule("report carry").build()));
    assertEquals(
        "\"\" is no name of a fingerprint", refused(() -> explanation().fingerprint("").build()));
    assertEquals(
        "\"合计\" is no name of a cell", refused(() -> explanation().addCells("合计").build()));
    refused(() -> explanation().text(" ").build());
    refused(() -> explanation().who("").build());
  }

  @Test
  void reasonCodesAreFoundByTheirIdentifier() {
    assertEquals(Optional.of(ReasonCode.EARLIER_YEAR), ReasonCode.find("earlier-year"));
    assertEquals(Optional.empty(), ReasonCode.find("滞后"));
    assertEquals("更正以前年度", ReasonCode.EARLIER_YEAR.label());
  }

  @Test
  void onlySomeOrgansMakeRules() {
    assertTrue(OrganLevel.PREFECTURE.makesRules());
    assertFalse(OrganLevel.COUNTY.makesRules());
    assertEquals("设区的市级政府", OrganLevel.PREFECTURE.label());
  }

  @Test
  void editionsAreFoundByTheirIdentifier() {
    assertEquals(Optional.of(Edition.ANNUAL_REPORT_2021), Edition.find("annual-report-2021"));
    assertEquals(Optional.empty(), Edition.find("annual-report-2020"));
    assertEquals(OptionalInt.of(2018), Edition.STATISTICS_2017.lastYear());
    assertEquals(OptionalInt.empty(), Edition.ANNUAL_REPORT_2021.lastYear());
    assertEquals(2019, Edition.ANNUAL_REPORT_2019.firstYear());
    assertEquals("国办公开办函〔2019〕60号", Edition.ANNUAL_REPORT_2019.legalBasis());
    assertEquals("国办发〔2014〕32号", Edition.STATISTICS_2017.legalBasis());
    assertEquals("政府信息公开工作年度报告(2021年格式)", Edition.ANNUAL_REPORT_2021.title());
  }

  @Test
  void dataFilesNameEditionsByKindAndByTheirOrder() {
    assertEquals(List.of(Edition.STATISTICS_2017), Edition.named("statistics-2017"));
    assertEquals(List.of(Edition.values()), Edition.named("statistics-2017 and later"));
    List<Edition> reports = List.of(Edition.ANNUAL_REPORT_2019, Edition.ANNUAL_REPORT_2021);
    assertEquals(reports, Edition.named("annual-report"));
    assertEquals(reports.subList(1, 2), Edition.named("annual-report-2021 and later"));
    assertEquals(List.of(), Edition.named("annual-report-2020 and later"));
  }

  @Test
  void formsAreShownWithTheirFigures() {
    assertTrue(Forms.report().toString().contains("naturalPerson=3001"));
    assertNotEquals(Forms.report(), Forms.report().withNotes("注"));
    assertEquals(Forms.report(), Forms.report());
  }
}
