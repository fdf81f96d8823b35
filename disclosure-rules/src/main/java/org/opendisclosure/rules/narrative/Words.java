package org.opendisclosure.rules.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Known words and what each is good for. The longest word that fits is taken. */
final class Words {

  /**
   * A word.
   *
   * @param text the word in simplified script
   * @param sort what it is good for, such as {@code application}
   */
  record Word(String text, String sort) {}

  private final Map<Character, List<Word>> byFirst = new HashMap<>();

  Words(Map<String, List<String>> sorts) {
    sorts.forEach((sort, words) -> words.forEach(word -> put(new Word(word, sort))));
    byFirst.values().forEach(words -> words.sort(Comparator.comparing(w -> -w.text().length())));
  }

  private void put(Word word) {
    byFirst.computeIfAbsent(word.text().charAt(0), first -> new ArrayList<>()).add(word);
  }

  /** The longest word that starts here; null if none does. */
  @Nullable Word at(String text, int index) {
    for (Word word : byFirst.getOrDefault(text.charAt(index), List.of())) {
      if (text.startsWith(word.text(), index)) {
        return word;
      }
    }
    return null;
  }
}
