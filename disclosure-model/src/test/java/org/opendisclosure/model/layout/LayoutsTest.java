package org.opendisclosure.model.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.ApplicantCounts;
import org.opendisclosure.model.Applications2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Lines;
import org.opendisclosure.model.OtherHandling;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Line;

/** The built-in layouts print what the localities printed. */
class LayoutsTest {

  private static final Layouts LAYOUTS = Layouts.builtIn();

  private static Layout layout(String id) {
    return LAYOUTS.find(id).orElseThrow();
  }

  private static Line line(Edition edition, String id) {
    return edition.catalogue().findLine(id).orElseThrow();
  }

  private static String printed(String... fields) {
    return String.join(" | ", fields).strip();
  }

  @Test
  void otog2017PrintsThe70NumberedLinesOfThePublishedForm() throws IOException {
    List<String> lines =
        layout("otog-2017").lines().stream()
            .map(line -> printed(line.number(), line.label(), line.unit()))
            .toList();
    assertEquals(70, lines.size());
    assertEquals(Lines.of(LayoutsTest.class, "otog-2017.printed"), lines);
  }

  /** The published page breaks long labels in the middle; the blanks mean nothing. */
  @Test
  void liupanshui2018PrintsTheLinesOfThePublishedForm() throws IOException {
    List<String> lines =
        layout("liupanshui-2018").lines().stream()
            .map(line -> printed(line.label(), line.unit()))
            .toList();
    List<String> published = Lines.of(LayoutsTest.class, "liupanshui-2018.printed");
    assertEquals(86, lines.size());
    assertEquals(
        published.stream().map(LayoutsTest::withoutBlanks).toList(),
        lines.stream().map(LayoutsTest::withoutBlanks).toList());
  }

  private static String withoutBlanks(String text) {
    return text.replace(" ", "");
  }

  /** The resource has the wording of 2018, whose numbers count the lines that came later. */
  @Test
  void theNationalCoreHasItsLinesAndNumbersThemWithoutGaps() throws IOException {
    List<String> lines =
        layout("national-2014").lines().stream()
            .map(line -> printed(withoutNumber(line.label()), line.unit()))
            .toList();
    List<String> core =
        Lines.of(LayoutsTest.class, "national-2014.printed").stream()
            .map(LayoutsTest::withoutNumber)
            .toList();
    assertEquals(core, lines);
    Map<String, Integer> last = new HashMap<>();
    for (LayoutLine line : layout("national-2014").lines()) {
      if (line.label().matches("\\d\\..*")) {
        int number = line.label().charAt(0) - '0';
        String group = line.line().stubs().toString();
        assertEquals(last.getOrDefault(group, 0) + 1, number, line.label());
        last.put(group, number);
      }
    }
  }

  private static String withoutNumber(String label) {
    return label.replaceFirst("^(\\([一二三四五]\\)|[一二三四五六七八九十]、|\\d\\.)", "");
  }

  @ParameterizedTest
  @EnumSource
  void theOfficialLayoutPrintsOfficialWordingInOfficialOrder(Edition edition) {
    Layout official = LAYOUTS.official(edition);
    CellCatalogue catalogue = edition.catalogue();
    List<Line> expected = new ArrayList<>(catalogue.lines());
    expected.removeIf(line -> line.id().equals("applications.otherHandling.undivided"));
    assertEquals(expected, official.lines().stream().map(LayoutLine::line).toList());
    for (LayoutLine line : official.lines()) {
      assertEquals(line.line().label(), line.label());
      assertEquals(line.line().unit(), line.unit());
      assertEquals("", line.number());
    }
  }

  @Test
  void everyLocalWordingIsKnownToTheCatalogue() {
    for (Layout layout : LAYOUTS.all()) {
      for (LayoutLine line : layout.lines()) {
        List<String> known = new ArrayList<>(line.line().aliases());
        known.add(line.line().label());
        assertTrue(
            known.stream().map(LayoutsTest::plain).anyMatch(plain(line.label())::equals),
            line.label());
      }
    }
  }

  private static String plain(String label) {
    return withoutNumber(label).replace(',', ':').replace("其它", "其他");
  }

  @Test
  void theHybridLayoutReplacesThreeLinesByOne() {
    Layout official = layout("annual-report-2021");
    Layout hybrid = layout("annual-report-2021-hybrid");
    assertEquals(official.lines().size() - 2, hybrid.lines().size());
    Line undivided = line(Edition.ANNUAL_REPORT_2021, "applications.otherHandling.undivided");
    Line divided = line(Edition.ANNUAL_REPORT_2021, "applications.otherHandling.feeOverdue");
    assertTrue(hybrid.prints(undivided));
    assertFalse(hybrid.prints(divided));
    assertFalse(official.prints(undivided));
    assertEquals("(六)其他处理", hybrid.label(undivided));
  }

  @Test
  void aLineThatTheLocalityDoesNotPrintKeepsItsOfficialWording() {
    Layout otog = layout("otog-2017");
    Line gazette = line(Edition.STATISTICS_2017, "proactiveDisclosure.byChannel.governmentGazette");
    Line issued = line(Edition.STATISTICS_2017, "proactiveDisclosure.normativeDocumentsIssued");
    assertEquals(Optional.empty(), otog.find(gazette));
    assertEquals("1.政府公报公开政府信息数", otog.label(gazette));
    assertEquals("条", otog.unit(gazette.cells().get(0)));
    assertEquals("件", issued.unit());
    assertEquals("条", otog.unit(issued.cells().get(0)));
    assertEquals("4", otog.find(issued).orElseThrow().number());
  }

  @Test
  void aLineOfSeveralColumnsKeepsTheUnitOfEach() {
    Line fees = line(Edition.ANNUAL_REPORT_2021, "proactiveDisclosure.fees");
    Line procurement = line(Edition.ANNUAL_REPORT_2019, "proactiveDisclosure.procurement");
    assertEquals("万元", layout("annual-report-2021").unit(fees.cells().get(0)));
    assertEquals("", layout("annual-report-2019").unit(procurement.cells().get(1)));
  }

  @Test
  void formsNameTheirLayout() {
    Statistics2017 form = Statistics2017.builder().build();
    assertSame(layout("statistics-2017"), LAYOUTS.of(form));
    assertSame(layout("otog-2017"), LAYOUTS.of(form.withHeader(named("otog-2017"))));
    assertSame(layout("statistics-2017"), LAYOUTS.of(form.withHeader(named("unheard-of"))));
    assertSame(layout("statistics-2017"), LAYOUTS.of(form.withHeader(named("annual-report-2021"))));
  }

  private static Header named(String layout) {
    return Header.blank().withLayout(layout);
  }

  private static AnnualReport2021 report(OtherHandling other) {
    return AnnualReport2021.builder()
        .applications(Applications2021.builder().otherHandling(other).build())
        .build();
  }

  @Test
  void aReportThatFillsOnlyTheSingleLineIsHybrid() {
    ApplicantCounts zeros = ApplicantCounts.of(0, 0, 0, 0, 0, 0);
    OtherHandling single = OtherHandling.builder().undivided(zeros).build();
    assertEquals("annual-report-2021-hybrid", LAYOUTS.of(report(single)).id());
    for (OtherHandling regular :
        List.of(
            OtherHandling.blank(),
            single.withCorrectionOverdue(zeros),
            single.withFeeOverdue(zeros),
            single.withOther(zeros),
            OtherHandling.builder().other(zeros).build())) {
      assertEquals("annual-report-2021", LAYOUTS.of(report(regular)).id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"undivided", "other"})
  void whatCannotBeReadTellsTheHybridToo(String line) {
    AnnualReport2021 report =
        AnnualReport2021.builder()
            .putUnreadable("applications.otherHandling." + line + ".total", "三件")
            .build();
    boolean hybrid = LAYOUTS.of(report).id().endsWith("hybrid");
    assertEquals(line.equals("undivided"), hybrid);
  }

  private static Layout own(String id, String edition, String line) {
    String text = "id: " + id + "\nedition: " + edition + "\ntitle: 表\n| " + line;
    return LayoutFile.read(new StringReader(text), "own.layout");
  }

  @Test
  void theUsersLayoutsJoinTheBuiltInOnes() {
    Layout own = own("some-county-2016", "statistics-2017", "complaints");
    Layouts more = LAYOUTS.with(own);
    assertSame(own, more.find("some-county-2016").orElseThrow());
    assertSame(own, more.of(Statistics2017.builder().header(named("some-county-2016")).build()));
    assertEquals(LAYOUTS.all().size() + 1, more.all().size());
    assertEquals(
        List.of("statistics-2017", "national-2014", "liupanshui-2018", "otog-2017", own.id()),
        more.variants(Edition.STATISTICS_2017).stream().map(Layout::id).toList());
    assertEquals(Optional.empty(), LAYOUTS.find("some-county-2016"));
    assertEquals("some-county-2016", own.toString());
  }

  @Test
  void theUserMayReplaceABuiltInLayout() {
    Layout own = own("otog-2017", "statistics-2017", "complaints");
    Layouts more = LAYOUTS.with(own);
    assertSame(own, more.find("otog-2017").orElseThrow());
    assertEquals(LAYOUTS.all().size(), more.all().size());
    assertEquals(
        LAYOUTS.variants(Edition.STATISTICS_2017).size(),
        more.variants(Edition.STATISTICS_2017).size());
  }

  @Test
  void theOfficialLayoutIsAlwaysOfItsEdition() {
    Layout own = own("annual-report-2019", "annual-report-2021", "overview");
    Layout official = LAYOUTS.with(own).official(Edition.ANNUAL_REPORT_2019);
    assertSame(layout("annual-report-2019"), official);
  }
}
