package org.opendisclosure.rules.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words, units and phrases of {@code narrative.yaml}. Immutable. */
final class Vocabulary {

  static final Vocabulary BUILT_IN = new Vocabulary(read());

  /**
   * Phrases that name all the parts of what is spoken of.
   *
   * @param whole the names of the phrases for it
   * @param parts the names of the phrases
   */
  record Division(List<String> whole, List<String> parts) {}

  private final SimplifiedText plain;
  private final Words words;
  private final Words units;
  private final List<String> before;
  private final List<String> exact;
  private final List<String> after;
  private final Map<List<String>, List<Phrase>> phrases = new HashMap<>();
  private final List<Division> divisions = new ArrayList<>();
  private final List<List<String>> exclusive;

  private Vocabulary(Map<?, ?> root) {
    this.plain = new SimplifiedText(text(root, "traditional").replaceAll("\\s", ""));
    Map<String, List<String>> sorts = new LinkedHashMap<>();
    map(root, "words").forEach((sort, texts) -> sorts.put((String) sort, list((String) texts)));
    this.words = new Words(sorts);
    this.units = new Words(Map.of(Token.FIGURE, list(text(root, "units"))));
    this.before = list(text(root, "approximate-before"));
    this.exact = list(text(root, "exact-before"));
    this.after = list(text(root, "approximate-after"));
    maps(root, "phrases").forEach(entry -> put(phrase(entry)));
    this.exclusive =
        ((List<?>) Objects.requireNonNull(root.get("exclusive")))
            .stream().map(one -> list((String) one)).toList();
    maps(root, "complete")
        .forEach(
            entry ->
                divisions.add(new Division(list(text(entry, "of")), list(text(entry, "parts")))));
  }

  static Map<?, ?> read() {
    String file = "/org/opendisclosure/rules/narrative.yaml";
    try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file))) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<?, ?>> maps(Map<?, ?> root, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(root.get(key), key)).forEach(e -> maps.add((Map<?, ?>) e));
    return maps;
  }

  private static Map<?, ?> map(Map<?, ?> root, String key) {
    return (Map<?, ?>) Objects.requireNonNull(root.get(key), key);
  }

  private static String text(Map<?, ?> root, String key) {
    return (String) Objects.requireNonNull(root.get(key), key);
  }

  private static String optional(Map<?, ?> root, String key) {
    Object value = root.get(key);
    return value == null ? "" : (String) value;
  }

  /** Words parted by blanks. */
  private static List<String> list(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }

  private static Phrase phrase(Map<?, ?> entry) {
    Map<Edition, List<List<Cell>>> readings = new LinkedHashMap<>();
    map(entry, "cells")
        .forEach(
            (editions, cells) ->
                Edition.named((String) editions)
                    .forEach(edition -> readings.put(edition, readings(edition, (String) cells))));
    List<List<String>> says = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(entry.get("says")))
        .forEach(sequence -> says.addAll(sequences(list((String) sequence))));
    return new Phrase(
        text(entry, "name"),
        says,
        list(optional(entry, "units")),
        optional(entry, "sets"),
        list(optional(entry, "needs")),
        list(optional(entry, "wary")),
        "yes".equals(optional(entry, "vague")),
        readings);
  }

  /** A sort with a question mark may be missing. */
  private static List<List<String>> sequences(List<String> sorts) {
    List<List<String>> sequences = new ArrayList<>(List.of(List.of()));
    for (String sort : sorts) {
      boolean isOptional = sort.endsWith("?");
      List<List<String>> longer = isOptional ? new ArrayList<>(sequences) : new ArrayList<>();
      for (List<String> sequence : sequences) {
        List<String> more = new ArrayList<>(sequence);
        more.add(isOptional ? sort.substring(0, sort.length() - 1) : sort);
        longer.add(more);
      }
      sequences = longer;
    }
    return sequences;
  }

  /** Readings are parted by {@code or}; the cells of one add up. */
  private static List<List<Cell>> readings(Edition edition, String cells) {
    return Arrays.stream(cells.split(" or "))
        .map(
            reading ->
                list(reading).stream()
                    .flatMap(name -> edition.catalogue().matching(name).stream())
                    .toList())
        .toList();
  }

  /** Sorts of words of which each excludes the others of its list. */
  List<List<String>> exclusive() {
    return exclusive;
  }

  SimplifiedText plain() {
    return plain;
  }

  Words words() {
    return words;
  }

  /** The phrases that say just this, in the order of the file. */
  List<Phrase> phrases(List<String> said) {
    return phrases.getOrDefault(said, List.of());
  }

  private void put(Phrase phrase) {
    phrase
        .says()
        .forEach(said -> phrases.computeIfAbsent(said, key -> new ArrayList<>()).add(phrase));
  }

  List<Division> divisions() {
    return divisions;
  }

  /** The unit that stands at a place; empty if none does. */
  String unit(String text, int index) {
    Words.Word unit = index < text.length() ? units.at(text, index) : null;
    return unit == null ? "" : unit.text();
  }

  boolean isApproximateBefore(String text, int index) {
    return endsWithOne(before, text, index) && !endsWithOne(exact, text, index);
  }

  private static boolean endsWithOne(List<String> words, String text, int index) {
    return words.stream().anyMatch(word -> text.startsWith(word, index - word.length()));
  }

  boolean isApproximateAfter(String text, int index) {
    return after.stream().anyMatch(word -> text.startsWith(word, index));
  }
}
