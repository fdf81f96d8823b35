package org.opendisclosure.io.csv;

import java.util.List;
import java.util.Set;
import org.opendisclosure.io.print.PrintedWords;
import org.opendisclosure.io.text.LabelKey;

/** The fixed words of {@code sheet}. */
final class SheetFormat {

  static final String EDITION = "格式";
  static final String NOTE = "备注";
  static final String EXTRA = "附加行";
  static final String EXPLANATION = "差异说明";
  static final String NUMBER = PrintedWords.NUMBER;
  static final String LABEL = PrintedWords.LABEL;
  static final String UNIT = PrintedWords.UNIT;
  static final String VALUE = PrintedWords.VALUE;
  static final String CONTENT = PrintedWords.CONTENT;
  static final String IDENTITY = PrintedWords.IDENTITY;
  static final String APPLICANTS = PrintedWords.APPLICANTS;

  private static final Set<String> NUMBERS = keys("序号", "编号", "项目编号");
  private static final Set<String> LABELS = keys("统计指标", "指标", "指标名称", "统计项目", "项目");
  private static final Set<String> UNITS = keys("单位", "计量单位");
  private static final Set<String> VALUES = keys("统计数", "统计数据", "数量", "数值", "数据");
  private static final Set<String> HEADINGS = keys(CONTENT, IDENTITY, APPLICANTS);

  private SheetFormat() {}

  private static Set<String> keys(String... labels) {
    return Set.copyOf(List.of(labels).stream().map(label -> LabelKey.of(label).text()).toList());
  }

  static boolean isNumber(LabelKey key) {
    return NUMBERS.contains(key.text());
  }

  static boolean isLabel(LabelKey key) {
    return LABELS.contains(key.text());
  }

  static boolean isUnit(LabelKey key) {
    return UNITS.contains(key.text());
  }

  static boolean isValue(LabelKey key) {
    return VALUES.contains(key.text());
  }

  /** Whether a label is a fixed word of the annual report's tables. */
  static boolean isHeading(LabelKey key) {
    return HEADINGS.contains(key.text());
  }

  static boolean is(String word, LabelKey key) {
    return LabelKey.of(word).text().equals(key.text());
  }
}
