package org.opendisclosure.io.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.io.workbook.ShownNumber.State;

/** What one sees of a number in a cell of a format, as Excel and LibreOffice show it. */
class NumberFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Rounding and grouping change nothing.
        "General                          | 251000    | NUMBER  | 251000",
        "0                                | 12.5      | NUMBER  | 12.5",
        "#,##0.00                         | 12.5      | NUMBER  | 12.50",
        "0.00_);(0.00)                    | -12.5     | NUMBER  | -12.50",
        "0.00E+00                         | 251000    | NUMBER  | 251000.00",
        "# ?/?                            | 12.5      | NUMBER  | 12.5",
        "[DBNum1]0                        | 12        | NUMBER  | 12",
        "@                                | 12        | NUMBER  | 12",
        "# ##0                            | 251000    | NUMBER  | 251000",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ | 0 | TEXT | -",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ | -7 | NUMBER | -7.00",
        "0;-0;\"—\"                       | 0         | TEXT    | —",
        "#,##0_);(#,##0);_(* \"-\"_)        | 0         | TEXT    | -",
        "#\"件\"                           | 0         | TEXT    | 件",
        // A minus that is printed before every number makes another of it.
        "-0                               | 1033      | TEXT    | -1033",
        "\\-#,##0                         | 1033      | TEXT    | -1033",
        "(0)                              | 12        | TEXT    | (12)",
        "\"负\"0                          | 12        | TEXT    | 负12",
        "-0;-0                            | 12        | TEXT    | -12",
        "-0                               | 0         | NUMBER  | 0",
        "[<0]-0;0                         | -5        | NUMBER  | -5",
        "0\"(件)\"                        | 12        | NUMBER  | 12",
        // Units, counting words and currencies are printed beside the number.
        "0.00\"万元\"                     | 12.5      | NUMBER  | 12.50万元",
        "General\"元\"                    | 12.5      | NUMBER  | 12.5元",
        "G/通用格式\"件\"                 | 12        | NUMBER  | 12",
        "0\\件                            | 12        | NUMBER  | 12",
        "[$¥-804]#,##0.00                 | 12.5      | NUMBER  | 12.50",
        // A point that is printed as text, and thousands that are left out, make other digits.
        "0!.0000                          | 961716000 | SCALED  | 96171.6000",
        "0\\.0000                         | 961716000 | SCALED  | 96171.6000",
        "0\".\"00                         | 5         | SCALED  | 0.05",
        "0!.0,                            | 961716000 | SCALED  | 96171.6",
        "0!.00,,\"亿元\"                  | 961716000 | SCALED  | 9.61716亿元",
        "0,                               | 251000    | SCALED  | 251",
        "#,##0.00,,                       | 961716000 | SCALED  | 961.716",
        "0.0,\"千元\"                     | 251000    | SCALED  | 251.0千元",
        // A text is what one sees.
        "0%                               | 0.12      | TEXT    | 12%",
        "0.0\"%\"                         | 12        | TEXT    | 12.0%",
        "\"约\"0                          | 12        | TEXT    | 约12",
        "0\"余件\"                        | 12        | TEXT    | 12余件",
        "0\"0000\"                        | 9617      | TEXT    | 96170000",
        "\"已公开\"                       | 12        | TEXT    | 已公开",
        "0;-0;\"无\"                      | 0         | TEXT    | 无",
        "[>=10000]0!.0,\"万\";0           | 961716000 | TEXT    | 96171.6万",
        "[>=10000]0!.0,\"万\";0           | 33        | NUMBER  | 33",
        "[<10]\"不足10\";[>=10]0          | 7         | TEXT    | 不足10",
        "[<10]0;[<100]0!.0;0,             | 50        | SCALED  | 5.0",
        // Other digits whose meaning is open.
        "0;0                              | -12       | UNCLEAR | 12",
        "0_);[Red]0                       | -12       | UNCLEAR | 12",
        "000-0000                         | 1234567   | UNCLEAR | 000-0000",
        "#,##0!.0000                      | 961716000 | UNCLEAR | #,##0!.0000",
        "#!.####                          | 5         | UNCLEAR | #!.####",
        "[<10]0;[<100]0                   | 100       | UNCLEAR | ###",
        // Nothing is seen.
        ";;;                              | 12        | HIDDEN  | ``",
        "\"\"                             | 12        | HIDDEN  | ``",
        "0;-0;;@                          | 0         | HIDDEN  | ``",
        "#                                | 0         | HIDDEN  | ``",
        "#,###                            | 0         | HIDDEN  | ``",
        "#                                | 5         | NUMBER  | 5",
        "[White]0                         | 12        | HIDDEN  | ``",
        // Days and times.
        "yyyy\"年\"                       | 43101     | YEAR    | ``",
        "yyyy-m-d                         | 43101     | DATE    | ``",
        "h:mm                             | 0.5       | DATE    | ``",
        "[h]:mm                           | 0.5       | DATE    | ``",
      })
  void aNumberIsWhatOneSees(String code, String number, State state, String text) {
    ShownNumber shown = NumberFormat.of(code).shown(new BigDecimal(number));
    assertEquals(new ShownNumber(state, text), shown);
  }

  @ParameterizedTest
  @CsvSource({
    "9, TEXT, 1250%",
    "2, NUMBER, 12.50",
    "44, NUMBER, 12.50",
    "14, DATE, ''",
    "0, NUMBER, 12.5"
  })
  void formatsWithoutCodeAreKnownByTheirNumbers(int id, State state, String text) {
    assertEquals(
        new ShownNumber(state, text), NumberFormat.builtIn(id).shown(new BigDecimal("12.5")));
  }

  @Test
  void aTextIsShownByTheLastSection() {
    assertEquals("1,024", NumberFormat.of("0").text("1,024"));
    assertEquals("1,024", NumberFormat.of("0;-0;0").text("1,024"));
    assertEquals("1,024", NumberFormat.of("_ * 0_ ;_ * -0_ ;_ * \"-\"_ ;_ @_ ").text("1,024"));
    assertEquals("1,024元", NumberFormat.of("@\"元\"").text("1,024"));
    assertEquals("", NumberFormat.of(";;;").text("1,024"));
    assertEquals("见附件", NumberFormat.of("0;0;0;\"见附件\"").text("1,024"));
  }

  @Property(tries = 2_000)
  void anyTextIsAFormat(
      @ForAll
          @Chars({'0', '#', '?', '.', ',', ';', '%', '!', '\\', '"', '[', ']', '_', '*', '@'})
          @Chars({'E', '+', '/', 'y', 'm', '元', '<', '9'})
          @CharRange(from = 'a', to = 'f')
          @StringLength(max = 20)
          String code,
      @ForAll BigDecimal number) {
    ShownNumber shown = NumberFormat.of(code).shown(number);
    assertFalse(shown.state() == State.NUMBER && shown.text().isEmpty());
  }
}
