package org.opendisclosure.io.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A number format: what it makes of numbers and texts. */
public final class NumberFormat {

  public static final NumberFormat GENERAL = of("General");

  private static final NumberFormat DATE = of("yyyy-mm-dd");

  /** Formats that a file names only by their numbers (ECMA-376 part 1, 18.8.30). */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(7, "#,##0.00;-#,##0.00"),
          Map.entry(8, "#,##0.00;-#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(39, "#,##0.00;-#,##0.00"),
          Map.entry(40, "#,##0.00;-#,##0.00"),
          Map.entry(43, "#,##0.00;-#,##0.00;-"),
          Map.entry(44, "#,##0.00;-#,##0.00;-"),
          Map.entry(49, "@"));

  private final List<FormatSection> sections;

  /** How many of them are for numbers. */
  private final int numbers;

  private NumberFormat(List<FormatSection> sections) {
    this.sections = sections;
    int count = 0;
    while (count < Math.min(3, sections.size()) && !sections.get(count).isText) {
      count++;
    }
    this.numbers = Math.max(1, count);
  }

  public static NumberFormat of(String code) {
    return new NumberFormat(FormatParser.sections(code));
  }

  public static NumberFormat builtIn(int id) {
    boolean isDate =
        id >= 14 && id <= 22
            || id >= 27 && id <= 36
            || id >= 45 && id <= 47
            || id >= 50 && id <= 58;
    String code = BUILT_IN.get(id);
    return isDate ? DATE : code == null ? GENERAL : of(code);
  }

  /** The unit of money that it prints behind a number; empty if none. */
  public String unit() {
    return sections.get(0).unit();
  }

  /** What one sees of a number. */
  public ShownNumber shown(BigDecimal number) {
    boolean isConditional =
        sections.subList(0, numbers).stream().anyMatch(section -> section.condition != null);
    int index = section(number);
    return index < 0
        ? new ShownNumber(ShownNumber.State.UNCLEAR, "###")
        : sections.get(index).shown(number, index == 1 && !isConditional);
  }

  /** Whether a number is printed in white. */
  public boolean isWhite(BigDecimal number) {
    int index = section(number);
    return index >= 0 && sections.get(index).isWhite;
  }

  /** Which section is for a number; below 0 if none is. */
  private int section(BigDecimal number) {
    for (int i = 0; i < numbers; i++) {
      if (isFor(i, number)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFor(int index, BigDecimal number) {
    FormatCondition condition = sections.get(index).condition;
    if (condition != null) {
      return condition.holds(number);
    } else if (index == numbers - 1) {
      return true;
    } else if (index == 1) {
      return number.signum() < 0;
    }
    return numbers == 2 ? number.signum() >= 0 : number.signum() > 0;
  }

  /** What one sees of a text; empty if nothing. */
  public String text(String text) {
    FormatSection last = sections.get(sections.size() - 1);
    if (sections.size() < 4 && !last.isText) {
      return text;
    }
    return last.hidesText() ? "" : last.text(text);
  }
}
