package org.opendisclosure.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.model.text.PlainText;

/**
 * What a printed label says, whatever its spacing, width, punctuation, script and numbering: two
 * labels of the same wording have equal keys.
 *
 * @param text the wording without numbering, spaces, quotes and punctuation, in simplified script;
 *     explanations in brackets are part of it
 * @param bare the same without explanations in brackets
 * @param number the numbering that stood before it, such as {@code (一)} or {@code 1}; empty if none
 * @param unit the unit that an explanation names, as in (单位:万元) or (千元); empty if none
 */
public record LabelKey(String text, String bare, String number, String unit) {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(\\([一二三四五六七八九十]{1,3}\\)|\\(\\d{1,2}\\)"
              + "|[一二三四五六七八九十]{1,3}(?=[、.,:])|\\d{1,2}(?=[、.,:)]))[、.,:)]*");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\((?:单位:(?<named>[^()]+)"
              + "|(?:单位)?:?(?<plain>[^()]{0,5}元(?:人民币)?|[百千万亿]{1,2}[^()]{0,2}))\\)");
  private static final String NUMBER_STARTS = "(一二三四五六七八九十0123456789";

  /** No label is longer. */
  public static final int MAX_LENGTH = 1_000;

  private static final LabelKey NONE = new LabelKey("", "", "", "");
  private static final Remembered<LabelKey> KEYS = new Remembered<>(LabelKey::make, 1 << 14, 100);
  private static final String OF_WHICH = "其中";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

  /**
   * The key of a label.
   *
   * @param label the label as printed
   * @return its key; a label of nothing but punctuation, or of more than a thousand characters, has
   *     an empty text
   */
  public static LabelKey of(String label) {
    if (label.length() > MAX_LENGTH) {
      return NONE;
    }
    return isFigure(label) ? new LabelKey(label, label, "", "") : KEYS.of(label);
  }

  /** Whether a label is nothing but digits; figures differ, so they are not remembered. */
  private static boolean isFigure(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) < '0' || label.charAt(i) > '9') {
        return false;
      }
    }
    return !label.isEmpty();
  }

  private static LabelKey make(String label) {
    String plain = plain(label);
    String number = "";
    String rest = plain;
    if (!plain.isEmpty() && NUMBER_STARTS.indexOf(plain.charAt(0)) >= 0) {
      Matcher numbering = NUMBERING.matcher(plain);
      if (numbering.find()) {
        number = numbering.group(1);
        rest = plain.substring(numbering.end());
      }
    }
    if (rest.startsWith(OF_WHICH) && rest.length() > OF_WHICH.length()) {
      rest = rest.substring(OF_WHICH.length());
    }
    String text = words(rest);
    return rest.indexOf('(') < 0
        ? new LabelKey(text, text, number, "")
        : new LabelKey(text, words(BRACKETS.matcher(rest).replaceAll("")), number, unit(rest));
  }

  private static String unit(String plain) {
    Matcher unit = UNIT.matcher(plain);
    if (!unit.find()) {
      return "";
    }
    String named = unit.group("named");
    return named == null ? unit.group("plain") : named;
  }

  /**
   * Whether there is any wording.
   *
   * @return true if the label has neither letter nor digit
   */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Whether the label is numbered as a section: 一、, 二、 and so on.
   *
   * @return true for a numeral without brackets
   */
  public boolean isSection() {
    return !number.isEmpty() && number.charAt(0) > '9';
  }

  /** The text without punctuation and symbols. */
  private static String words(String text) {
    int end = text.length();
    int at = 0;
    while (at < end && !isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == end) {
      return text;
    }
    StringBuilder words = new StringBuilder(end).append(text, 0, at);
    for (int point; at < end; at += Character.charCount(point)) {
      point = text.codePointAt(at);
      if (!isMark(point)) {
        words.appendCodePoint(point);
      }
    }
    return words.toString();
  }

  /** Whether a character is of one of Unicode's categories P and S. */
  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Plain form, simplified script; circled numbers as numbering. */
  private static String plain(String label) {
    return Script.simplified(PlainText.of(numbered(label)))
        .replace('〔', '(')
        .replace('〕', ')')
        .replace('∶', ':')
        .replace("其它", "其他")
        .replace("行政规范性文件", "规范性文件");
  }

  private static String numbered(String label) {
    if (label.chars().noneMatch(c -> CIRCLED.indexOf(c) >= 0)) {
      return label;
    }
    StringBuilder numbered = new StringBuilder(label.length() + 2);
    for (char c : label.toCharArray()) {
      int circled = CIRCLED.indexOf(c);
      if (circled >= 0) {
        numbered.append(circled + 1).append('、');
      } else {
        numbered.append(c);
      }
    }
    return numbered.toString();
  }
}
