package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;

/** Titles, groups and lines are known by their words, some slips and some additions forgiven. */
class LabelsTest {

  private static final Edition REPORT = Edition.ANNUAL_REPORT_2021;
  private static final Labels LABELS = Labels.of(REPORT, Layouts.builtIn());

  private static String title(Optional<Table> table) {
    return table.map(Table::title).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "四、政府信息公开行政复议、行政诉迫情况, 四",
    "五、存在的主要问题及改近情况, 五",
    "六、存在的主要问题及改近情况, ''",
    "存在的主要问题及改近情况, ''",
    "五、图表, ''"
  })
  void aMistypedTitleIsThatOfItsNumber(String title, String number) {
    String found = title(LABELS.nearTitle(LabelKey.of(title)));
    assertEquals(number, found.isEmpty() ? "" : found.substring(0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "五、政府信息公开工作存在的主要问题及改进情况, 五",
    "五、工作中的不足和困难, 五",
    "一、2024年工作总体情况, 一",
    "二、本年度主动公开政府信息的情况, 二",
    "六、本机关需要报告的其他有关情况, 六",
    "六、工作中的不足和困难, ''",
    "工作中的不足和困难, ''",
    "五、附表, ''"
  })
  void aTitleOfMoreWordsIsThatOfItsNumberIfItSharesOne(String title, String number) {
    String found = title(LABELS.longTitle(LabelKey.of(title)));
    assertEquals(number, found.isEmpty() ? "" : found.substring(0, 1));
  }

  @Test
  void aSentenceIsNoTitle() {
    String words = "不足".repeat(20);
    assertTrue(LABELS.longTitle(LabelKey.of("五、" + words)).isPresent());
    assertTrue(LABELS.longTitle(LabelKey.of("五、" + words + "一")).isEmpty());
  }

  @Test
  void aMistypedGroupIsNearOne() {
    assertTrue(LABELS.isNearGroup(LabelKey.of("(三)不予公升")));
    assertFalse(LABELS.isNearGroup(LabelKey.of("规章")));
  }

  @Test
  void aLineIsKnownWhateverTableItIsIn() {
    assertTrue(LABELS.isLine(LabelKey.of("规章")));
    assertTrue(LABELS.isLine(LabelKey.of("二、上年结转政府信息公开申请数量")));
    assertFalse(LABELS.isLine(LabelKey.of("附表")));
  }

  @Test
  void everyEditionHasItsWordings() {
    assertEquals(Edition.values().length, Labels.all(Layouts.builtIn()).size());
  }

  private static LineMatcher expecting(String... printed) {
    LineMatcher matcher = new LineMatcher(LABELS, LABELS.title(two()).orElseThrow());
    List.of(printed).forEach(label -> matcher.expect(LabelKey.of(label)));
    return matcher;
  }

  private static LabelKey two() {
    return LabelKey.of("二、主动公开政府信息情况");
  }

  @ParameterizedTest
  @ValueSource(strings = {"行政许可事项", "行政许司", "行政规范性文件及其他", "行政许可"})
  void anUnknownLabelMayBeALineThatIsPrintedNowhereElse(String label) {
    assertTrue(expecting("规章").mayBeMissing(LabelKey.of(label)));
  }

  @Test
  void whatIsPrintedElsewhereOrTooShortOrUnlikeIsNotMissing() {
    assertFalse(expecting("规章", "行政许可").mayBeMissing(LabelKey.of("行政许可事项")));
    assertFalse(expecting("规章").mayBeMissing(LabelKey.of("行政许")));
    assertFalse(expecting("规章").mayBeMissing(LabelKey.of("政府工作报告")));
    assertFalse(expecting().mayBeMissing(LabelKey.of("行政许可事项")));
  }

  @Test
  void aLineIsPrintedIfItsLabelIsOrItWasFound() {
    LineMatcher matcher = expecting("规章");
    Line permits = LABELS.candidates(LabelKey.of("行政许可"), table()).get(0);
    Line rules = LABELS.candidates(LabelKey.of("规章"), table()).get(0);
    assertTrue(matcher.isPrinted(rules));
    assertFalse(matcher.isPrinted(permits));
    assertEquals(permits, matcher.next(LabelKey.of("行政许可"), List.of()).found());
    assertTrue(matcher.isPrinted(permits));
  }

  private static Table table() {
    return LABELS.title(two()).orElseThrow();
  }

  @Test
  void onlyFoundRowsAreFoundAndOnlyLinesAreLines() {
    LineMatcher matcher = expecting("规章", "行政许司", "附注");
    LineMatcher.Match first = matcher.next(LabelKey.of("规章"), List.of());
    assertTrue(first.isFound() && first.isLine());
    LineMatcher.Match again = matcher.next(LabelKey.of("规章"), List.of());
    assertTrue(!again.isFound() && again.isLine());
    LineMatcher.Match near = matcher.next(LabelKey.of("行政许司"), List.of());
    assertEquals(LineMatcher.Outcome.NEAR, near.outcome());
    assertTrue(near.isFound() && near.isLine());
    LineMatcher.Match unknown = matcher.next(LabelKey.of("附注"), List.of());
    assertFalse(unknown.isFound() || unknown.isLine());
  }

  /** With a layout of one's own its wordings are known besides all others. */
  @ParameterizedTest
  @EnumSource
  void ownLayoutsHaveAllWordings(Edition edition) {
    Line worded = edition.catalogue().lines().iterator().next();
    String file = "id: own\nedition: %s\ntitle: 表\n1 | %s | 本县自拟名称\n";
    Layout layout =
        LayoutFile.read(new StringReader(file.formatted(edition.id(), worded.id())), "own.layout");
    Labels labels = Labels.of(edition, Layouts.builtIn().with(layout));
    assertEquals(worded, only(labels, "本县自拟名称", worded));
    for (Table table : edition.catalogue().tables()) {
      assertEquals(Optional.of(table), labels.title(LabelKey.of(table.title())));
      for (Line line : table.lines()) {
        assertEquals(line, only(labels, line.label(), line));
        line.aliases().forEach(alias -> assertEquals(line, only(labels, alias, line)));
        String stubs = String.join("", line.stubs());
        assertEquals(line, only(labels, stubs + line.label(), line));
        line.stubs().forEach(stub -> assertTrue(labels.isGroup(LabelKey.of(stub))));
      }
    }
  }

  /** A line, if it is among the candidates of a label. */
  private static Line only(Labels labels, String label, Line line) {
    return labels.candidates(LabelKey.of(label), line.table()).stream()
        .filter(line::equals)
        .findFirst()
        .orElseThrow(() -> new AssertionError(label));
  }
}
