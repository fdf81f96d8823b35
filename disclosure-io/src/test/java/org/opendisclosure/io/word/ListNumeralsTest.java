package org.opendisclosure.io.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "chineseCounting, 10, 十",
    "japaneseCounting, 11, 十一",
    "taiwaneseCounting, 20, 二十",
    "ideographDigital, 35, 三十五",
    "chineseCounting, 120, 120",
    "ideographTraditional, 2, 乙",
    "ideographTraditional, 11, 11",
    "decimalEnclosedCircle, 3, ③",
    "decimalEnclosedCircle, 21, 21",
    "lowerLetter, 2, b",
    "upperLetter, 26, Z",
    "upperLetter, 27, 27",
    "lowerRoman, 14, xiv",
    "upperRoman, 99, XCIX",
    "upperRoman, 100, 100",
    "decimal, 7, 7",
    "unknownFormat, 7, 7",
    "none, 7, ''"
  })
  void numeralsAreThoseOfWord(String format, int number, String expected) {
    assertEquals(expected, ListNumerals.of(number, format));
  }
}
