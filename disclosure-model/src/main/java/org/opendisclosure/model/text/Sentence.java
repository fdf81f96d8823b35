package org.opendisclosure.model.text;

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

  /**
   * A sentence with words, figures and other sentences filled in, in the same order in both.
   *
   * @param zh the Chinese pattern, as for {@link String#formatted}
   * @param en the English pattern
   * @param parts what is filled in; a sentence among them appears in the language of the pattern
   * @return the sentence
   * @throws java.util.IllegalFormatException if a pattern does not fit the parts
   */
  public static Sentence of(String zh, String en, Object... parts) {
    return new Sentence(zh.formatted(in(Language.ZH, parts)), en.formatted(in(Language.EN, parts)));
  }

  private static Object[] in(Language language, Object... parts) {
    return Arrays.stream(parts)
        .map(part -> part instanceof Sentence sentence ? sentence.in(language) : part)
        .toArray();
  }

  /**
   * This sentence and more behind it.
   *
   * @param more what follows, without a space between them
   * @return both as one
   */
  public Sentence and(Sentence more) {
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
