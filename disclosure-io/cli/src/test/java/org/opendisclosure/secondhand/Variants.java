package org.opendisclosure.secondhand;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The same characters in other code points. */
final class Variants {

  private static final Map<String, String> RADICALS =
      new HashMap<>(Map.of("见", "⻅", "门", "⻔", "长", "⻓", "页", "⻚", "车", "⻋", "民", "⺠"));
  private static final Map<String, String> COMPATIBLE = new HashMap<>();

  static {
    fill(RADICALS, 0x2f00, 0x2fd5);
    fill(COMPATIBLE, 0xf900, 0xfad9);
    fill(COMPATIBLE, 0x3220, 0x3229);
    fill(COMPATIBLE, 0x2488, 0x2490);
    fill(COMPATIBLE, 0xff01, 0xff5e);
  }

  private Variants() {}

  private static void fill(Map<String, String> map, int first, int last) {
    for (int c = first; c <= last; c++) {
      String variant = Character.toString(c);
      String plain = Normalizer.normalize(variant, Normalizer.Form.NFKC);
      if (!plain.equals(variant)) {
        map.putIfAbsent(plain, variant);
      }
    }
  }

  static String radicals(String text, RandomGenerator random) {
    return replaced(text, RADICALS);
  }

  static String compatible(String text, RandomGenerator random) {
    return replaced(text, COMPATIBLE);
  }

  /** Replaces the longest texts that have a variant. */
  private static String replaced(String text, Map<String, String> map) {
    StringBuilder out = new StringBuilder();
    int place = 0;
    while (place < text.length()) {
      int length = Math.min(3, text.length() - place);
      while (length > 1 && !map.containsKey(text.substring(place, place + length))) {
        length--;
      }
      String piece = text.substring(place, place + length);
      out.append(map.getOrDefault(piece, piece));
      place += length;
    }
    return out.toString();
  }

  static String punctuation(String text, RandomGenerator random) {
    String wide = text.replace('(', '（').replace(')', '）').replace(',', '，').replace(':', '：');
    return switch (random.nextInt(3)) {
      case 0 -> wide;
      case 1 -> wide.replaceFirst("^(\\d)\\.", "$1、").replaceAll("[“”]", "\"");
      default -> text.replaceFirst("^(\\d)\\.", "$1．").replaceFirst("\\)", "）");
    };
  }
}
