package org.opendisclosure.rules;

/**
 * A sentence in both languages.
 *
 * @param zh the Chinese sentence
 * @param en the English sentence
 */
public record Sentence(String zh, String en) {

  /**
   * The sentence in one language.
   *
   * @param language the language
   * @return the text
   */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
