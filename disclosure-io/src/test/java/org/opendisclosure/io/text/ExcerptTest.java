package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a long text holds every number, or says how many it does not hold. */
class ExcerptTest {

  @Test
  void aShortTextIsVerbatim() {
    assertEquals("规章\n | 12", Excerpt.of("规章\n | 12", 20, 20).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "abcdefgh12ijklmn345opqr, abcd…12…345…",
    "abc12345, abc12345",
    "ab12345, ab12345",
    "12345678, 12345678",
    "一二三四五1.5六七八九２３, 一二三四…1.5…２３",
    "'abcd,1,234,5', 'abcd…1,234,5'",
    "'D2: 5;E2: 6;F2: 7', D2: 5;E2: 6;F2: 7"
  })
  void wordsAreLeftOutAndNumbersStayWhole(String text, String shown) {
    Excerpt excerpt = Excerpt.of(text, 4, 100);
    assertEquals(shown, excerpt.toString());
    assertEquals(0, excerpt.more());
  }

  @Test
  void numbersWithoutRoomAreCountedAndNoneIsCut() {
    Excerpt excerpt = Excerpt.of("111 222 333 444 555", 4, 13);
    assertEquals("111 222 333 …", excerpt.toString());
    assertEquals(2, excerpt.more());
  }

  @Test
  void aNumberIsKeptAsLongAsThereIsRoomForAnEllipsisBehindIt() {
    assertEquals("1111 222", Excerpt.of("1111 222", 4, 9).toString());
    assertEquals("1111 …", Excerpt.of("1111 222", 4, 8).toString());
    assertEquals("111 222 333 …", Excerpt.of("111 222 333 444", 4, 13).toString());
  }

  @Test
  void wordsOfThreeLettersBetweenNumbersAreKept() {
    assertEquals("1111 2一二三3", Excerpt.of("1111 2一二三3", 4, 100).toString());
    assertEquals("1111 2…3", Excerpt.of("1111 2一二三四3", 4, 100).toString());
    assertEquals("1111 2…", Excerpt.of("1111 2一二三", 4, 9).toString());
    assertEquals("1111 2一二三", Excerpt.of("1111 2一二三", 4, 10).toString());
  }

  @Test
  void anExcerptOfNothingIsEmpty() {
    assertTrue(new Excerpt(4, 10).isEmpty());
    assertFalse(Excerpt.of("1", 4, 10).isEmpty());
  }

  @Test
  void aMessageKeepsTheNumbersOfALongText() {
    String words = "字".repeat(60);
    assertTrue(Shorten.keepsNumbers("3" + words));
    assertFalse(Shorten.keepsNumbers(words + "3"));
    assertEquals(words + "…3", Shorten.numbers(words + "字3").toString());
  }

  @Test
  void manyTextsHaveOneRoom() {
    Excerpt excerpt = new Excerpt(0, 1_000);
    for (int i = 0; i < 10_000; i++) {
      excerpt.add("规章 现行有效件数 " + i + "; ");
    }
    assertTrue(excerpt.toString().length() <= 1_001);
    assertTrue(excerpt.toString().startsWith("…0; …1; …2; "), excerpt.toString());
    assertEquals(10_000, excerpt.more() + Digits.runs(excerpt.toString()));
  }

  @Test
  void aBeginningIsEnoughIfNoNumberStandsBehindIt() {
    assertTrue(Excerpt.isEnough("12345abc", 5));
    assertFalse(Excerpt.isEnough("123456", 5));
    assertFalse(Excerpt.isEnough("abcdef7", 5));
  }

  @Test
  void aCharacterOfTwoUnitsIsNotCutInTwo() {
    assertEquals("ab…", Excerpt.of("ab\uD842\uDFB7cd", 3, 10).toString());
  }

  @Test
  void digitsOfEveryScriptAndShapeAreNumbers() {
    for (String text : List.of("约30", "１２", "③", "٣", "½")) {
      assertTrue(Digits.areIn(text), text);
    }
    assertFalse(Digits.areIn("三十"));
    assertEquals(3, Digits.runs("1,234.5"));
    assertEquals(" 1 234 5 ", Digits.of("共1,234.5件"));
    assertEquals(2, Digits.count(List.of("1", "", "约3", "—", "三")));
  }
}
