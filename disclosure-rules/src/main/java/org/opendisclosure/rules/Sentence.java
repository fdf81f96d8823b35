package org.opendisclosure.rules;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A sentence in both languages.
 *
 * @param zh the Chinese sentence
 * @param en the English sentence
 * @serial exclude
 */
public record Sentence(String zh, String en) implements Serializable {

  /** A sentence with words, figures and other sentences filled in, in the same order in both. */
  static Sentence of(String zh, String en, Object... parts) {
    return new Sentence(zh.formatted(in(Language.ZH, parts)), en.formatted(in(Language.EN, parts)));
  }

  private static Object[] in(Language language, Object... parts) {
    return Arrays.stream(parts)
        .map(part -> part instanceof Sentence sentence ? sentence.in(language) : part)
        .toArray();
  }

  /** This sentence and more behind it. */
  Sentence and(Sentence more) {
    return new Sentence(zh + more.zh, en + more.en);
  }

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
