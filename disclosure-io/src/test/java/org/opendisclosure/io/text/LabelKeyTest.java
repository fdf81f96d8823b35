package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twins of a label have one key; labels that differ in wording do not. */
class LabelKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(一)收到申请数|（一）收到申请数",
        "(一)收到申请数|㈠收到申请数",
        "(一)收到申请数|( 一 ) 收到 申请数",
        "(一)收到申请数|收到申请数",
        "三、本年度办理结果|三、本 年 度 办 理 结 果",
        "三、本年度办理结果|三,本年度\u00a0办理\u3000结果",
        "3.危及“三安全一稳定”|3、危及\"三安全一稳定\"",
        "3.危及“三安全一稳定”|３．危及‘三安全一稳定’",
        "1.属于国家秘密|①属于国家秘密",
        "1.属于国家秘密|⑴属于国家秘密",
        "其中:规范性文件数|其中,规范性文件数",
        "其中：规范性文件数|规范性文件数",
        "5.其它方式回应事件数|6.其他方式回应事件数",
        "本年增/减|本年增／减",
        "四、行政复议数量|四、行政複議數量",
        "第二十条第(一)项|第二十条第（一）项"
      })
  void twinsAreEqual(String label, String twin) {
    assertEquals(LabelKey.of(label).text(), LabelKey.of(twin).text());
  }

  @Test
  void lineBreaksInsideCountForNothing() {
    assertEquals(LabelKey.of("统计指标"), LabelKey.of("统 计\r\n 指 标"));
  }

  @Test
  void numberingIsAHint() {
    assertEquals("(一)", LabelKey.of("（一）收到申请数").number());
    assertEquals("12", LabelKey.of("12.其他").number());
    assertEquals("五", LabelKey.of("五、行政诉讼数量").number());
    assertTrue(LabelKey.of("五、行政诉讼数量").isSection());
    assertFalse(LabelKey.of("(五)不予处理").isSection());
    assertFalse(LabelKey.of("行政诉讼数量").isSection());
    assertFalse(LabelKey.of("9.其他").isSection());
  }

  /** Labels that were never seen before are taken apart like those that are remembered. */
  @Property(tries = 100)
  void everyPartOfALabelIsTold(@ForAll @IntRange(min = 1, max = 10) int number, @ForAll long seed) {
    String word = "x" + Long.toString(seed & Long.MAX_VALUE, 36) + "文件";
    String circled = (char) ('①' + number - 1) + word;
    assertEquals(new LabelKey(word, word, "" + number, ""), LabelKey.of(circled));
    String noted = number + ".其中:" + word + "(单位:万元)〔含" + number + "〕";
    assertEquals(
        new LabelKey(word + "单位万元含" + number, word, "" + number, "万元"), LabelKey.of(noted));
    assertEquals(new LabelKey(word + "元", word, "(一)", "元"), LabelKey.of("（一）「" + word + "」（元）"));
    assertEquals(new LabelKey(word + "件", word, "", ""), LabelKey.of(word + "(件)"));
  }

  @Test
  void aLabelAsLongAsAParagraphHasNoKey() {
    assertTrue(LabelKey.of("字".repeat(1_001)).isEmpty());
    assertEquals(1_000, LabelKey.of("字".repeat(1_000)).text().length());
  }

  @Test
  void explanationsInBracketsAreLeftOutOfTheBareKey() {
    LabelKey key = LabelKey.of("(二)部分公开(区分处理的,只计这一情形,不计其他情形)");
    assertEquals("部分公开", key.bare());
    assertNotEquals(key.bare(), key.text());
  }

  @Test
  void aMoneyUnitInBracketsIsToldApart() {
    assertEquals("元", LabelKey.of("本年收费金额（单位：元）").unit());
    assertEquals("万元", LabelKey.of("收取的费用(万元)").unit());
    assertEquals("", LabelKey.of("收到申请数(件)").unit());
  }

  @Test
  void wordsThatBeginWithANumeralAreNoNumbering() {
    assertEquals("三类内部事务", LabelKey.of("三类内部事务").text());
    assertEquals("12345热线", LabelKey.of("12345热线").text());
    assertEquals("其中", LabelKey.of("其中").text());
  }

  @Test
  void punctuationAloneIsEmpty() {
    assertTrue(LabelKey.of("—").isEmpty());
    assertTrue(LabelKey.of(" ").isEmpty());
    assertFalse(LabelKey.of("1").isEmpty());
  }
}
