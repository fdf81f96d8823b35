package org.opendisclosure.rules.narrative;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers in Chinese characters: 十二, 两百, 一万二千零五. */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String POWERS = "十百千万亿";

  /** Other ways to write them, in financial writing too, each with the plain one. */
  private static final Map<Character, String> OTHERS =
      Map.ofEntries(
          Map.entry('〇', "零"),
          Map.entry('○', "零"),
          Map.entry('两', "二"),
          Map.entry('廿', "二十"),
          Map.entry('卅', "三十"),
          Map.entry('卌', "四十"),
          Map.entry('壹', "一"),
          Map.entry('贰', "二"),
          Map.entry('叁', "三"),
          Map.entry('肆', "四"),
          Map.entry('伍', "五"),
          Map.entry('陆', "六"),
          Map.entry('柒', "七"),
          Map.entry('捌', "八"),
          Map.entry('玖', "九"),
          Map.entry('拾', "十"),
          Map.entry('佰', "百"),
          Map.entry('仟', "千"));

  private static final int MAX_LENGTH = 16;
  private static final long MYRIAD = 10_000;

  /** A number below ten thousand; a last digit stands alone, after 十 or after 零. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:(D)千)?(?:零?(D)百)?(?:零?(D?)(十))?(?:(?<=^|十|零)(D)|零(D))?".replace("D", "[一二三四五六七八九]"));

  private Numerals() {}

  /** Whether a number in characters may have this character. */
  static boolean isNumeral(char c) {
    return DIGITS.indexOf(c) >= 0 || POWERS.indexOf(c) >= 0 || OTHERS.containsKey(c);
  }

  /** The number; empty if the characters make none, such as 二〇二〇 or 百十. */
  static OptionalLong of(String text) {
    return text.length() > MAX_LENGTH ? OptionalLong.empty() : plain(inPlainCharacters(text));
  }

  private static String inPlainCharacters(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(OTHERS.getOrDefault(c, String.valueOf(c)));
    }
    return plain.toString();
  }

  private static OptionalLong plain(String text) {
    int hundredMillions = text.indexOf('亿');
    if (hundredMillions >= 0) {
      return split(text, hundredMillions, MYRIAD * MYRIAD);
    }
    int myriads = text.indexOf('万');
    return myriads >= 0 ? split(text, myriads, MYRIAD) : section(text);
  }

  /** What is after the power may be nothing, but not one digit: 两万三 means 20003 or 23000. */
  private static OptionalLong split(String text, int at, long power) {
    OptionalLong high = plain(text.substring(0, at));
    String rest = text.substring(at + 1);
    OptionalLong low = rest.isEmpty() ? OptionalLong.of(0) : plain(rest);
    return rest.length() == 1
            || high.isEmpty()
            || low.isEmpty()
            || high.getAsLong() >= MYRIAD
            || low.getAsLong() >= power
        ? OptionalLong.empty()
        : OptionalLong.of(high.getAsLong() * power + low.getAsLong());
  }

  private static OptionalLong section(String text) {
    Matcher section = SECTION.matcher(text);
    if (text.equals("零")) {
      return OptionalLong.of(0);
    }
    if (text.isEmpty() || !section.matches()) {
      return OptionalLong.empty();
    }
    long tens = section.group(4) == null ? 0 : Math.max(digit(section.group(3)), 1);
    long ones = digit(section.group(5)) + digit(section.group(6));
    return OptionalLong.of(
        1000 * digit(section.group(1)) + 100 * digit(section.group(2)) + 10 * tens + ones);
  }

  private static long digit(@Nullable String digit) {
    return digit == null || digit.isEmpty() ? 0 : DIGITS.indexOf(digit);
  }
}
