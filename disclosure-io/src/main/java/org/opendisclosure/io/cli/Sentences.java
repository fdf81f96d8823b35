package org.opendisclosure.io.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.Sentence;

/** Puts sentences together. */
final class Sentences {

  private Sentences() {}

  /** Several sentences, each in a line of its own. */
  static Sentence lines(List<Sentence> sentences) {
    return new Sentence(lines(sentences, Language.ZH), lines(sentences, Language.EN));
  }

  private static String lines(List<Sentence> sentences, Language language) {
    return sentences.stream()
        .map(sentence -> sentence.in(language))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
