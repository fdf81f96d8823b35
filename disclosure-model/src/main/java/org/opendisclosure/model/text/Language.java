package org.opendisclosure.model.text;

import java.util.Locale;

/** The languages of messages. */
public enum Language {
  /** Chinese, for those who fill in and review forms. */
  ZH,
  /** English, for developers. */
  EN;

  /**
   * The language for the users of a locale, such as that of a request.
   *
   * @param locale any locale
   * @return Chinese for Chinese of any script and region, else English
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
  }
}
