package org.opendisclosure.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.TestForm;

/** Every comparison in the published narratives, none left out. */
class SharedNarrativesTest {

  static String text(String name) {
    try (InputStream in = SharedNarrativesTest.class.getResourceAsStream(name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Narrative read(String name, StatisticsForm form) {
    return Narratives.read(List.of(new Passage("", name, text(name))), form);
  }

  private static List<String> lines(Narrative narrative) {
    return narrative.checks().stream().map(SharedNarrativesTest::line).toList();
  }

  private static String line(Check check) {
    String others =
        check.quotes().stream().skip(1).map(Quote::text).collect(Collectors.joining(" "));
    String cells = check.cells().stream().map(Cell::name).collect(Collectors.joining(" "));
    return String.join(
            " ",
            check.kind().name(),
            check.answer() == Answer.OPEN ? "OPEN/" + check.reason() : check.answer().name(),
            check.quote().text(),
            "|",
            check.computed().map(BigDecimal::toPlainString).orElse("?"),
            "|",
            others + cells)
        .strip();
  }

  @Test
  void liupanshuiAddsUpExceptForThePercentage() {
    assertEquals(
        List.of(
            "PARTS HOLDS 2425条 | 2425 | 1818条 182条 425条",
            "TABLE HOLDS 7557件 | 7557 | proactiveDisclosure.administrativeLicensing.decisions"
                + " proactiveDisclosure.otherExternalMatters.decisions",
            "PARTS HOLDS 7557件 | 7557 | 622件 3738件 2859件 304件 19件 15件",
            "CHANGE HOLDS 7557件 | 7557 | 4050件 3507件",
            "PERCENTAGE FAILS 86.60% | 86.59 | 3507件 4050件",
            "TABLE HOLDS 11件 | 11 | applications.newlyReceived.total",
            "PARTS HOLDS 11件 | 11 | 10件 1件",
            "PARTS HOLDS 11件 | 11 | 8件 3件",
            "TABLE HOLDS 10件 | 10 | applications.totalHandled.total",
            "TABLE HOLDS 1件 | 1 | applications.carriedForward.total",
            "TABLE HOLDS 8件 | 8 | applications.newlyReceived.naturalPerson",
            "TABLE HOLDS 3件 | 3 | applications.newlyReceived.businessEnterprise"
                + " applications.newlyReceived.researchInstitution"
                + " applications.newlyReceived.publicInterestOrganisation"
                + " applications.newlyReceived.legalServiceInstitution"
                + " applications.newlyReceived.otherOrganisation",
            "TABLE HOLDS 截至目前未发生行政复议和行政诉讼 | 0 | review.reconsideration.total"
                + " review.litigation.direct.total review.litigation.afterReconsideration.total"),
        lines(read("liupanshui-housing", TestForm.LIUPANSHUI)));
  }

  @Test
  void otogDeniesApplicationsThatItsTableHas() {
    assertEquals(
        List.of(
            "PARTS HOLDS 37户 | 37 | 4户 4户 17户 12户",
            "TABLE FAILS 我局暂无依申请公开的政府信息 | 2 | applications.received.total",
            "PARTS OPEN/UNITS 388件 | ? | 23个 31项 41个 43 个 62个 13次 84个 24项 95项"),
        lines(read("otog-housing", TestForm.OTOG)));
  }

  @Test
  void jinpenListsThirtyOneOfThirtyThreeItems() {
    assertEquals(
        List.of(
            "TABLE HOLDS 33条 | 33 | proactiveDisclosure.byChannel.governmentWebsite",
            "PARTS FAILS 33条 | 31 | 14条 2条 1条 4条 1条 8条 1条",
            "TABLE HOLDS 42条 | 42 | proactiveDisclosure.byChannel.otherChannels"),
        lines(read("jinpen-township", TestForm.JINPEN)));
  }

  @Test
  void huludaoIsReadInTraditionalScript() {
    assertEquals(
        List.of(
            "PARTS HOLDS 56324件 | 56324 | 33931件 22393件",
            "PERCENTAGE OPEN/SEVERAL 99.05% | 36.66 | 20649件 56324件"),
        lines(Narratives.read(List.of(new Passage("", "", text("huludao"))))));
  }

  @Test
  void huludaoNamesTheFiguresOfTheTableItWouldHave() {
    StatisticsForm form =
        TestForm.with(
            TestForm.OTOG,
            "organ=葫蘆島市人民政府",
            "proactiveDisclosure.byChannel.microblog=20000",
            "proactiveDisclosure.byChannel.wechat=370",
            "applications.received.total=50",
            "response.byWay.pressConferences=12",
            "complaints=0");
    assertEquals(
        List.of(
            "TABLE OPEN/SCOPE 231310條 | 30 | proactiveDisclosure.disclosedItems",
            "TABLE OPEN/SCOPE 182426條 | 45 | proactiveDisclosure.byChannel.governmentWebsite",
            "TABLE HOLDS 20370條 | 20370 | proactiveDisclosure.byChannel.microblog"
                + " proactiveDisclosure.byChannel.wechat",
            "TABLE OPEN/SCOPE 11次 | 12 | response.byWay.pressConferences",
            "TABLE OPEN/SCOPE 51件 | 50 | applications.received.total",
            "TABLE HOLDS 2017年全年無信息公開相關舉報、複議、訴訟 | 0 | complaints"
                + " reconsideration.total litigation.total"),
        lines(read("huludao", form)).stream().filter(line -> line.startsWith("TABLE")).toList());
  }

  @Test
  void huaianSentencesNameTheFiguresOfTheirTables() {
    String text =
        "2024年,全市新收政府信息公开申请3119件,上年结转34件;因政府信息公开引起的行政复议351件。"
            + "制发规范性文件8件,废止行政规范性文件26件,现行有效规范性文件六十六件。作出行政许可决定44.7万件。";
    List<Check> checks =
        Narratives.read(List.of(new Passage("", "", text)), TestForm.HUAIAN).checks();
    assertEquals(
        List.of(Answer.HOLDS),
        checks.stream().map(Check::answer).distinct().toList(),
        checks.toString());
    assertEquals(7, checks.size());
  }

  @Test
  void quotesKnowTheirPlace() {
    Narrative narrative = read("jinpen-township", TestForm.JINPEN);
    String text = text("jinpen-township");
    for (Quote quote : narrative.quotes()) {
      assertTrue(text.startsWith(quote.text(), quote.place().offset()), quote.toString());
      assertEquals("jinpen-township", quote.place().part());
    }
    assertEquals("我乡共在电子政务网上发布信息33条", narrative.quotes().get(1).place().clause());
  }

  @Test
  void figuresThatNameNothingAreListedAllTheSame() {
    assertEquals(41, read("liupanshui-housing", TestForm.LIUPANSHUI).quotes().size());
    assertEquals(34, read("otog-housing", TestForm.OTOG).quotes().size());
  }
}
