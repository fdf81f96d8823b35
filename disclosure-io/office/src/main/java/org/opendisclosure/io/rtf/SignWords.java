package org.opendisclosure.io.rtf;

import java.util.Map;
import java.util.Optional;

/** The words and symbols that stand for a character. */
final class SignWords {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "-"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201C"),
          Map.entry("rdblquote", "\u201D"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"));

  private SignWords() {}

  static Optional<String> of(String word) {
    return Optional.ofNullable(SIGNS.get(word));
  }
}
