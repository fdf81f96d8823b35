package org.opendisclosure.io.quirks;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** How offices write labels and headings. */
final class LabelQuirks {

  /** What was seen in published forms: printed, then found. */
  private static final List<Map.Entry<String, String>> MISTYPED =
      List.of(
          Map.entry("法律行政法规禁止公开", "法律行政止公开"),
          Map.entry("兼职人数", "兼职人员数"),
          Map.entry("兼职人员数", "兼职人数"),
          Map.entry("其他", "其它"),
          Map.entry("其它", "其他"),
          Map.entry("行政规范性文件", "规范性文件"),
          Map.entry("(?<!行政)规范性文件", "行政规范性文件"),
          Map.entry("结转下年度", "结转下一年度"));

  private static final List<Map.Entry<String, String>> PUNCTUATION =
      List.of(
          Map.entry("(", "（"),
          Map.entry(")", "）"),
          Map.entry(":", "："),
          Map.entry(",", "，"),
          Map.entry("“", "\""),
          Map.entry("”", "\""),
          Map.entry("“", "”"),
          Map.entry("、", "."),
          Map.entry("/", "／"));

  private LabelQuirks() {}

  /** 统 计 指 标. */
  static void straySpaces(Document document, Random random) {
    String space = random.nextInt(3) == 0 ? "\u3000" : " ";
    document.reword(text -> between(text, space, random));
  }

  static void lineBreaks(Document document, Random random) {
    document.reword(text -> text.length() < 3 ? text : inserted(text, "\n", random));
  }

  static void nonBreakingSpaces(Document document, Random random) {
    document.reword(
        text -> random.nextBoolean() ? "\u00a0" + text : between(text, "\u00a0", random));
  }

  /** (一) and （一）, : and ：, quotes curly, straight or the wrong way round, 1. and 1、. */
  static void mixedPunctuation(Document document, Random random) {
    document.reword(
        text -> {
          String mixed = text.replaceFirst("^(\\d)\\.", random.nextBoolean() ? "$1、" : "$1．");
          for (Map.Entry<String, String> pair : PUNCTUATION) {
            mixed = random.nextBoolean() ? mixed.replace(pair.getKey(), pair.getValue()) : mixed;
          }
          return mixed;
        });
  }

  static void mistyped(Document document, Random random) {
    Map.Entry<String, String> pair = MISTYPED.get(random.nextInt(MISTYPED.size()));
    document.reword(text -> text.replaceAll(pair.getKey(), pair.getValue()));
  }

  /** A character lost, doubled or another one, in some labels; a unit is none of them. */
  static void slips(Document document, Random random) {
    Function<String, String> slip =
        text -> {
          int place = random.nextInt(text.length());
          return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, place) + text.substring(place + 1);
            case 1 -> text.substring(0, place) + "某" + text.substring(place + 1);
            default -> text.substring(0, place + 1) + text.substring(place);
          };
        };
    document.reword(
        text ->
            text.length() > 1 && !text.contains("单位") && random.nextInt(8) == 0
                ? slip.apply(text)
                : text);
  }

  static void traditional(Document document, Random random) {
    document.reword(Traditional::of);
  }

  private static String between(String text, String space, Random random) {
    if (random.nextInt(3) == 0) {
      return String.join(space, text.split(""));
    }
    return text.length() < 2 ? text : inserted(inserted(text, space, random), space, random);
  }

  private static String inserted(String text, String what, Random random) {
    int place = random.nextInt(1, text.length());
    return text.substring(0, place) + what + text.substring(place);
  }
}
