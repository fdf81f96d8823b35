package org.opendisclosure.io.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text that a program showed says of the number beside it. */
class ShownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Rounding and separators change nothing.
        "251000     | 251000        | NUMBER  | 251000",
        "251000     | 251,000       | NUMBER  | 251000",
        "251000     | 251 000       | NUMBER  | 251000",
        "12.5       | 12.50         | NUMBER  | 12.50",
        "12.5       | 13            | NUMBER  | 12.5",
        "12.345     | 12.35         | NUMBER  | 12.345",
        "12.5       | 12,50         | NUMBER  | 12.50",
        "1234567.5  | 1.234.567,50  | NUMBER  | 1234567.50",
        "251000     | 2.51E+05      | NUMBER  | 251000",
        "-12.5      | -12.50        | NUMBER  | -12.50",
        "-12.5      | (12.50)       | NUMBER  | -12.50",
        "39         | ３９          | NUMBER  | 39",
        "39         | 39件          | NUMBER  | 39",
        "39         | ¥39           | NUMBER  | 39",
        "961        | 961万元       | NUMBER  | 961万元",
        "961        | 961元         | NUMBER  | 961元",
        // Other digits, for certain.
        "961716000  | 96171.6000    | SCALED  | 96171.6000",
        "961716000  | 961,716       | SCALED  | 961716",
        "961716000  | 961.72百万元  | SCALED  | 961.716百万元",
        // Words that make another number of it, or stand instead of it.
        "0.39       | 39%           | TEXT    | 39%",
        "39         | 约39          | TEXT    | 约39",
        "39         | 39余          | TEXT    | 39余",
        "0          | -             | TEXT    | -",
        "120        | 一百二十      | TEXT    | 一百二十",
        "12.5       | 12 1/2        | TEXT    | 12 1/2",
        "5          | -5            | TEXT    | -5",
        // What is meant is not certain.
        "-5         | 5             | UNCLEAR | 5",
        "39         | 93            | UNCLEAR | 93",
        "39         | 0             | UNCLEAR | 0",
      })
  void aTextTellsWhatItsFormatWould(
      BigDecimal stored, String text, ShownNumber.State state, String shown) {
    assertEquals(new ShownNumber(state, shown), ShownText.of(stored, text));
  }
}
