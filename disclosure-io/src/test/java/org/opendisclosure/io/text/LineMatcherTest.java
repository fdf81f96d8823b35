package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.io.text.LineMatcher.Match;
import org.opendisclosure.io.text.LineMatcher.Outcome;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutLine;
import org.opendisclosure.model.layout.Layouts;

/** Rows are anchored by label and section; nothing is ever counted. */
class LineMatcherTest {

  private static final Edition STATISTICS = Edition.STATISTICS_2017;

  private static LineMatcher matcher(Edition edition, String table) {
    Labels labels = Labels.of(edition, Layouts.builtIn());
    return new LineMatcher(labels, edition.catalogue().findTable(table).orElseThrow());
  }

  private static LineMatcher statistics() {
    return matcher(STATISTICS, "statistics");
  }

  static List<String[]> read(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LineMatcherTest.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> match(LineMatcher matcher, String... labels) {
    List<String> found = new ArrayList<>();
    for (String label : labels) {
      Match match = matcher.next(LabelKey.of(label), List.of());
      found.add(match.outcome() == Outcome.FOUND ? match.found().id() : match.outcome().toString());
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "otog-2017.labels, STATISTICS_2017, statistics, 70",
    "jinpen-2018.labels, STATISTICS_2017, statistics, 86",
    "liupanshui-2020.labels, ANNUAL_REPORT_2019, applications, 23",
    "huaian-2024.labels, ANNUAL_REPORT_2021, applications, 25"
  })
  void everyPublishedLabelIsFound(String file, Edition edition, String table, int rows) {
    LineMatcher matcher = matcher(edition, table);
    List<String[]> printed = read(file);
    assertEquals(rows, printed.size());
    for (String[] row : printed) {
      assertEquals(List.of(row[1]), match(matcher, row[0]), row[0]);
    }
  }

  @Test
  void everyKnownWordingIsFound() {
    List<String[]> wordings = read("wordings.labels");
    assertEquals(32, wordings.size());
    for (String[] row : wordings) {
      Edition edition = Edition.find(row[0]).orElseThrow();
      Line line = edition.catalogue().findLine(row[2]).orElseThrow();
      assertEquals(List.of(row[2]), match(matcher(edition, line.table().id()), row[1]), row[1]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyOfficialLabelAndAliasIsFoundInPrintedOrder(Edition edition) {
    for (Table table : edition.catalogue().tables()) {
      LineMatcher matcher = matcher(edition, table.id());
      for (Line line : table.lines()) {
        assertEquals(List.of(line.id()), match(matcher, line.label()), line.label());
        for (String alias : line.aliases()) {
          assertEquals(line, matcher.next(LabelKey.of(alias), List.of()).line(), alias);
        }
      }
    }
  }

  @Test
  void everyWordingOfEveryLayoutIsFoundInItsOrder() {
    for (Layout layout : Layouts.builtIn().all()) {
      for (Table table : layout.edition().catalogue().tables()) {
        LineMatcher matcher = matcher(layout.edition(), table.id());
        for (LayoutLine line : layout.lines()) {
          if (line.line().table() == table) {
            assertEquals(List.of(line.line().id()), match(matcher, line.label()), line.label());
          }
        }
      }
    }
  }

  @Test
  void sharedWordingsBelongToTheSectionInWhichTheyStand() {
    assertEquals(
        List.of(
            "reconsideration.total",
            "reconsideration.corrected",
            "reconsideration.other",
            "litigation.total",
            "litigation.corrected",
            "litigation.other"),
        match(
            statistics(),
            "四、行政复议数量",
            "(二)被依法纠错数",
            "(三)其他情形数",
            "五、行政诉讼数量",
            "(二)被依法纠错数",
            "(三)其他情形数"));
  }

  @Test
  void aMissingRowMovesNoOther() {
    assertEquals(
        List.of("reconsideration.total", "litigation.upheld", "litigation.corrected"),
        match(statistics(), "四、行政复议数量", "维持具体行政行为或者驳回原告诉讼请求数", "被依法纠错数"));
  }

  @Test
  void aRepeatedRowIsNotTakenForTheNextSection() {
    assertEquals(
        List.of("reconsideration.total", "reconsideration.corrected", "REPEATED", "complaints"),
        match(statistics(), "四、行政复议数量", "被依法纠错数", "被依法纠错数", "六、举报投诉数量"));
  }

  @Test
  void anAdditionalRowMovesNoOther() {
    assertEquals(
        List.of("reconsideration.total", "UNKNOWN", "reconsideration.corrected"),
        match(statistics(), "四、行政复议数量", "其中:网上", "被依法纠错数"));
  }

  private static List<String> matchAll(String... labels) {
    LineMatcher matcher = statistics();
    List.of(labels).forEach(label -> matcher.expect(LabelKey.of(label)));
    return match(matcher, labels);
  }

  @Test
  void aMistypedLabelIsTheLineThatIsMissingThere() {
    assertEquals(
        List.of(
            "proactiveDisclosure.disclosedItems",
            "NEAR",
            "proactiveDisclosure.byChannel.governmentGazette"),
        matchAll("主动公开政府信息总数", "制发规范牲文件总数", "政府公报公开政府信息数"));
  }

  @Test
  void aMistypedLabelIsNoLineThatIsPrintedElsewhereOrBelongsElsewhere() {
    assertEquals(
        List.of("complaints", "UNKNOWN", "response.byWay.interpretationsByPrincipal"),
        matchAll("举报投诉数量", "举报投诉数额", "主要负责同志解读政策数"));
  }

  @Test
  void aMistypedLabelStandsBehindTheLastKnownRow() {
    assertEquals(List.of("complaints", "UNKNOWN"), matchAll("举报投诉数量", "制发规范牲文件总数"));
    Line complaints = STATISTICS.catalogue().findLine("complaints").orElseThrow();
    List<Line> lines = complaints.table().lines();
    Line before = lines.get(lines.indexOf(complaints) - 1);
    LineMatcher matcher = statistics();
    matcher.expect(LabelKey.of("举报投诉数额"));
    matcher.next(LabelKey.of(before.label()), List.of());
    assertEquals(List.of("NEAR"), match(matcher, "举报投诉数额"));
  }

  @Test
  void aSlipInEverySixLettersIsForgiven() {
    assertEquals(List.of("NEAR"), matchAll("举报投诉量"));
    assertEquals(List.of("UNKNOWN"), matchAll("举报投素量"));
  }

  @Test
  void noLabelIsTakenForItsOpposite() {
    assertEquals(List.of("UNKNOWN"), matchAll("无举报投诉数量"));
    assertEquals(List.of("NEAR"), matchAll("某举报投诉数量"));
    assertEquals(List.of("UNKNOWN"), matchAll("未同意公开答复数"));
    assertEquals(List.of("UNKNOWN"), matchAll("公开答复数"));
  }

  @Test
  void whatWouldBeASlipOfTwoLabelsIsUnknown() {
    assertEquals(List.of("UNKNOWN"), matchAll("行政复讼数量"));
  }

  @Test
  void aSharedWordingWithoutSectionStaysUnknown() {
    assertEquals(List.of("AMBIGUOUS"), match(statistics(), "(二)被依法纠错数"));
    assertEquals(
        List.of("reconsideration.total", "UNKNOWN", "AMBIGUOUS"),
        match(statistics(), "四、行政复议数量", "五、行政诉迫数量", "(二)被依法纠错数"));
    assertEquals(List.of("complaints", "AMBIGUOUS"), match(statistics(), "举报投诉数量", "(二)被依法纠错数"));
  }

  @Test
  void groupsBesideARowDecide() {
    Match match = statistics().next(LabelKey.of("被依法纠错数"), List.of("五、行政诉讼数量"));
    assertEquals("litigation.corrected", match.found().id());
  }

  @Test
  void theRowBeforeGivesTheSection() {
    LineMatcher matcher = statistics();
    Line total = STATISTICS.catalogue().findLine("litigation.total").orElseThrow();
    assertEquals(
        List.of(total.id(), "litigation.other"), match(matcher, total.label(), "(三)其它情形数"));
  }

  @Test
  void aLabelMayBeAskedForWithoutBeingMatched() {
    LineMatcher matcher = statistics();
    assertTrue(matcher.knows(LabelKey.of("一、主动公开情况")));
    assertTrue(matcher.knows(LabelKey.of("被依法纠错数")));
    assertFalse(matcher.knows(LabelKey.of("主动公开行政执法信息")));
    assertFalse(matcher.knows(LabelKey.of("")));
  }

  @Test
  void titlesAndGroupsAreTold() {
    Labels labels = Labels.of(Edition.ANNUAL_REPORT_2019, Layouts.builtIn());
    assertEquals("review", labels.title(LabelKey.of("四、政府信息公开行政复议和行政诉讼情况")).orElseThrow().id());
    assertEquals("overview", labels.title(LabelKey.of("一、 总体情况")).orElseThrow().id());
    assertTrue(labels.title(LabelKey.of("总计")).isEmpty());
    assertTrue(labels.isGroup(LabelKey.of("（三）不予公开")));
    assertFalse(labels.isGroup(LabelKey.of("(一)予以公开")));
    Table two = Edition.ANNUAL_REPORT_2019.catalogue().tables().get(1);
    assertTrue(labels.wordings(two).contains("规章"));
    assertFalse(labels.wordings(two).contains("总计"));
  }
}
