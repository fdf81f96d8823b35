package org.opendisclosure.io.sheet.words;

import java.util.List;
import java.util.Set;
import org.opendisclosure.io.print.PrintedWords;
import org.opendisclosure.io.text.LabelKey;

/** The fixed words of {@code sheet}. */
public final class SheetFormat {

  public static final String EDITION = "格式";
  public static final String NOTE = "备注";
  public static final String EXTRA = "附加行";
  public static final String EXPLANATION = "差异说明";
  public static final String NUMBER = PrintedWords.NUMBER;
  public static final String LABEL = PrintedWords.LABEL;
  public static final String UNIT = PrintedWords.UNIT;
  public static final String VALUE = PrintedWords.VALUE;
  public static final String CONTENT = PrintedWords.CONTENT;
  public static final String IDENTITY = PrintedWords.IDENTITY;
  public static final String APPLICANTS = PrintedWords.APPLICANTS;

  private static final Set<String> NUMBERS = keys("序号", "编号", "项目编号");
  private static final Set<String> LABELS = keys("统计指标", "指标", "指标名称", "统计项目", "项目");
  private static final Set<String> UNITS = keys("单位", "计量单位");
  private static final Set<String> VALUES = keys("统计数", "统计数据", "数量", "数值", "数据");
  private static final Set<String> HEADINGS = keys(CONTENT, IDENTITY, APPLICANTS);

  private SheetFormat() {}

  private static Set<String> keys(String... labels) {
    return Set.copyOf(List.of(labels).stream().map(label -> LabelKey.of(label).text()).toList());
  }

  public static boolean isNumber(LabelKey key) {
    return NUMBERS.contains(key.text());
  }

  public static boolean isLabel(LabelKey key) {
    return LABELS.contains(key.text());
  }

  public static boolean isUnit(LabelKey key) {
    return UNITS.contains(key.text());
  }

  public static boolean isValue(LabelKey key) {
    return VALUES.contains(key.text()) || VALUES.contains(key.bare());
  }

  /** The keys of the headings over the figures of a list. */
  public static Set<String> valueKeys() {
    return VALUES;
  }

  /** Whether a label is a fixed word of the annual report's tables. */
  public static boolean isHeading(LabelKey key) {
    return HEADINGS.contains(key.text());
  }

  /** Whether a label is a fixed word of the head of some table. */
  public static boolean isHead(LabelKey key) {
    return isHeading(key) || isNumber(key) || isLabel(key) || isUnit(key) || isValue(key);
  }

  /** The same without a word in brackets, which may tell whose figures stand below. */
  public static boolean isPlainHead(LabelKey key) {
    return isHead(key) && key.bare().equals(key.text());
  }

  public static boolean is(String word, LabelKey key) {
    return LabelKey.of(word).text().equals(key.text());
  }
}
