package org.opendisclosure.io.sheet.several;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings over figures say of whose these are. */
class OriginWordsTest {

  @ParameterizedTest
  @CsvSource({
    "本级, 本级",
    "市 本 级, 本级",
    "合计, 汇总",
    "汇总数, 汇总",
    "全市, 汇总",
    "区政府统计数, 区政府统计数",
    "区直单位统计数, 区直单位统计数",
    "乡镇(街道), 乡镇(街道)",
    "各县区, 各县区"
  })
  void aScopeIsOwnLevelTotalOrThePrintedWords(String heading, String scope) {
    assertEquals(Meaning.of(Origin.ofScope(scope)), OriginWords.of(heading));
  }

  @ParameterizedTest
  @CsvSource({"本期实际, 本期", "本季度, 本期", "本年累计, 累计", "累计数, 累计", "1-6月, 1-6月", "上半年, 上半年"})
  void aPeriodIsCurrentToDateOrThePrintedWords(String heading, String period) {
    assertEquals(Meaning.of(Origin.ofPeriod(period)), OriginWords.of(heading));
  }

  @Test
  void aQuarterIsANumber() {
    assertEquals(OptionalInt.of(2), OriginWords.of("第二季度").origin().quarter());
    assertEquals(OptionalInt.of(4), OriginWords.of("4季度").origin().quarter());
  }

  @ParameterizedTest
  @ValueSource(strings = {"某区住房和城乡建设局", "城关镇", "东风街道", "区政府办公室", "高新区管委会", "某某镇人民政府"})
  void anOrganIsItsName(String heading) {
    assertEquals(Optional.of(heading), OriginWords.of(heading).origin().organ());
  }

  @Test
  void scopeAndPeriodMayStandInOneHeading() {
    Origin origin = OriginWords.of("本级本年累计").origin();
    assertEquals(Optional.of("本级"), origin.scope());
    assertEquals(Optional.of("累计"), origin.period());
  }

  @ParameterizedTest
  @ValueSource(strings = {"同比", "增减(%)", "占比", "备注", "上年同期", "增长率"})
  void whatIsWorkedOutIsNoForm(String heading) {
    assertEquals(Meaning.ASIDE, OriginWords.of(heading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"平均", "各单位平均值", "注:含乡镇3个", "填表说明", "排名", "年度计划数", "目标任务"})
  void whatIsWorkedOutPlannedOrSaidOfOthersIsNoForm(String label) {
    assertEquals(Meaning.ASIDE, OriginWords.of(label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"小计", "部门小计", "以上合计", "本页小计", "区教育局合计", "其中:教育局", "其中：区直部门", "区级合计", "SubTotal"})
  void aSubtotalOrAPartIsNoForm(String label) {
    assertEquals(Meaning.SUBTOTAL, OriginWords.of(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"总 计", "合计(2个)", "(合计)", "合计：", "2个单位合计", "全区合计", "共计"})
  void aTotalIsOneHoweverItIsWritten(String label) {
    assertEquals(Meaning.of(Origin.ofScope("汇总")), OriginWords.of(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"计划生育局", "发展计划委员会", "目标绩效考核办公室", "应对气候变化处", "公共计量中心"})
  void anOrganMayHaveSuchWordsInItsName(String label) {
    assertEquals(Meaning.of(Origin.ofOrgan(label)), OriginWords.of(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲栏", "数据1", "第一列", "2023年", "A"})
  void otherWordsTellNothing(String heading) {
    assertEquals(Meaning.UNKNOWN, OriginWords.of(heading));
  }
}
