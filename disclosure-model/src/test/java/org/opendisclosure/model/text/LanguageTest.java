package org.opendisclosure.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users of a locale are told in Chinese or English. */
class LanguageTest {

  @ParameterizedTest
  @CsvSource({"zh,ZH", "zh-CN,ZH", "zh-Hant-TW,ZH", "en-US,EN", "fr,EN", "und,EN"})
  void chineseIsForChineseOfAnyKind(String tag, Language language) {
    assertEquals(language, Language.of(Locale.forLanguageTag(tag)));
  }
}
