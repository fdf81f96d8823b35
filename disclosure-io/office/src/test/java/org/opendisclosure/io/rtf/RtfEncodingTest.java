package org.opendisclosure.io.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.model.StatisticsForm;

/** The encodings in which documents hold their text. */
class RtfEncodingTest {

  private static final String FONTS =
      "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset136 MingLiU;}"
          + "{\\f3\\cpg936 FangSong;}}";

  /** The overview that a document with some text as it has. */
  private static String text(String head, String text) {
    String title = "\\uc1 某局2023年政府信息公开工作年度报告\\par 一、总体情况\\par ";
    byte[] document = Rtf.bytes("{\\rtf1\\ansi" + head + FONTS + title + text + "\\par}");
    StatisticsForm form = Rtf.read(document).form().orElseThrow();
    return form.figures().findText(form.edition().catalogue().get("overview")).orElse("");
  }

  private static String hex(String text, String charset) {
    StringBuilder hex = new StringBuilder();
    for (byte b : text.getBytes(Charset.forName(charset))) {
      hex.append("\\'%02x".formatted(b & 0xFF));
    }
    return hex.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "\\ansicpg936, ''",
    "\\ansicpg1252, \\f1 ",
    "\\ansicpg1252, \\f3 ",
    "\\ansicpg936, \\f0 ",
    "\\ansicpg54936, ''",
    "'', \\f0 "
  })
  void theEncodingIsThatOfTheFontOrElseOfTheDocument(String head, String font) {
    assertEquals("统计,工作。", text(head, font + hex("统计", "GBK") + ",工作。"));
  }

  @Test
  void traditionalCharactersAreInBig5() {
    assertEquals("統計", text("\\ansicpg936", "\\f2 " + hex("統計", "Big5")));
  }

  @Test
  void aCharacterMayStandInTwoRuns() {
    assertEquals("统计", text("\\ansicpg936", "{\\b\\'cd}{\\rtlch\\b0\\'b3\\'bc}{\\*\\x 1}\\'c6"));
  }

  @Test
  void theSecondByteMayBeASign() {
    assertEquals("乗俛", text("\\ansicpg936", "\\'81\\\\\\'82a"));
  }

  @Test
  void bytesAsTheyAreAreTextToo() {
    assertEquals("统计", text("\\ansicpg936", "\u00CD\u00B3\u00BC\u00C6"));
  }

  @Test
  void aByteAloneIsALatinLetter() {
    assertEquals("café 5", text("\\ansicpg936", "\\f0 caf\\'e9 5"));
  }

  @ParameterizedTest
  @CsvSource({
    "\\uc1\\u32479?\\u35745 ?5, 统计5",
    "\\uc2\\u32479\\'cd\\'b3\\u35745\\'bc\\'c65, 统计5",
    "\\uc0\\u32479 5, 统5",
    "{\\uc2\\u32479 ab}\\u35745?5, 统计5",
    "\\u32479{?}5, 统?5",
    "\\u-10158?\\u-8350?5, 𤭢5",
    "\\u8212\\emdash 5, —5",
    "\\u-10187?5, \uFFFD5",
    "{\\upr{ab}{\\*\\ud{\\u32479?}}}5, 统5"
  })
  void charactersAreNamedByTheirNumbers(String text, String seen) {
    assertEquals(seen, text("\\ansicpg936", text));
  }

  @Test
  void signsHaveWords() {
    assertEquals(
        "“统”—{}\\-a", text("", "\\ldblquote\\u32479?\\rdblquote\\emdash\\{\\}\\\\\\_\\-a"));
    assertEquals(Optional.empty(), SignWords.of("par"));
  }
}
