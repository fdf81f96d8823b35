package org.opendisclosure.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "零,0",
    "一,1",
    "十,10",
    "十二,12",
    "二十,20",
    "九十九,99",
    "一百,100",
    "两百,200",
    "一百零五,105",
    "一百一十,110",
    "一千零二十,1020",
    "两千零二十四,2024",
    "一万,10000",
    "两万三千,23000",
    "一百二十万零五百,1200500",
    "一亿,100000000",
    "三亿两千万零一百,320000100",
    "廿,20",
    "廿一,21",
    "卅五,35",
    "一百○五,105",
    "壹仟零叁拾肆,1034"
  })
  void numbersInCharactersAreExact(String text, long number) {
    assertEquals(OptionalLong.of(number), Numerals.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "二〇二〇", "百", "百十", "十百", "两万三", "一百五", "一二", "万", "亿万", "零零"})
  void whatIsNoPlainNumberIsNone(String text) {
    assertTrue(Numerals.of(text).isEmpty(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到1,234件|1234件=1234",
        "收到１２件|１２件=12",
        "收到十二件|十二件=12",
        "收到两百件|两百件=200",
        "收到2.3万件|2.3万件=23000",
        "收到2.3 万件|",
        "收到30余件|30余件=30~",
        "近10万份|10万份=100000~",
        "10余万份|10余万份=100000~",
        "约百分之八十六|百分之八十六=86~",
        "增幅86.60％|86.60％=86.60",
        "3至5件|",
        "第3次|",
        "2017年3月10日|",
        "国办发〔2017〕24号|",
        "12345热线|",
        "数百件|",
        "11，200件|200件=200",
        "受理廿一件|廿一件=21",
        "受理拾贰件|拾贰件=12",
        "共5件 12条|5件=5;12条=12"
      })
  void figuresAreNormalisedOrLeftAlone(String text, String expected) {
    List<String> quotes =
        Narratives.read(List.of(new Passage("", "", text))).quotes().stream()
            .map(q -> q.text().replace(",", "") + "=" + q.value() + (q.isApproximate() ? "~" : ""))
            .toList();
    assertEquals(expected == null ? List.of() : List.of(expected.split(";")), quotes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到1 034件",
        "收到1 234件",
        "收到1\u00A0034件",
        "收到１　０３４件",
        "收到1，034件",
        "收到1'034件",
        "收到十 二件",
        "收到一千 零三十四件",
        "浏览三点五万次",
        "浏览3点5万次"
      })
  void aNumberThatIsNotReadWholeIsNotReadInPart(String text) {
    assertEquals(List.of(), Narratives.read(List.of(new Passage("", "", text))).quotes());
  }

  /** The work is bounded for each character: these would not end otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"一|16", "9|16", "(共《|16", "1件、|15", "其中1件,占1%,|15", "较上年1件增加|15"})
  void aVeryLongClauseIsRead(String piece, int power) {
    String text = "收到申请9件," + piece.repeat((1 << power) / piece.length());
    assertFalse(Narratives.read(List.of(new Passage("", "", text))).quotes().isEmpty());
  }

  @Test
  void aMegabyteInOneClauseIsRead() {
    String text = "收到申请9件," + "一9(共《件的,".repeat(1 << 17);
    assertEquals(1, Narratives.read(List.of(new Passage("", "", text))).quotes().size());
  }
}
