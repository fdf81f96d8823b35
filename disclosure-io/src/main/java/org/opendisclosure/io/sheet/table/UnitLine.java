package org.opendisclosure.io.sheet.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.CountingWords;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.model.text.Sentence;

/** The unit that a line of its own above a table states, such as 单位:元 at the right. */
public final class UnitLine {

  private static final Pattern LINE =
      Pattern.compile(
          "^[(\\[【]?(?:金额|计量|数量|货币)?(?:计量)?单位[:]?(?<units>[^()\\[\\]【】:]{1,20})[)\\]】]?$");
  private static final Pattern PARTS = Pattern.compile("[、,;/和及与]");

  /** What may be a unit of money, known or not. */
  private static final Pattern MONEY = Pattern.compile(".{0,6}(?:[元币圆金镑角分]|[百千万亿])");

  /** Hundreds, thousands… of what is counted. */
  private static final Pattern SCALED = Pattern.compile("[十百千万亿]{1,2}(?<counted>.{1,2})");

  private static final Pattern BRACKETS = Pattern.compile("[()]|^单位:?|人民币");

  private static final Pattern ZERO = Pattern.compile("[\\s0０.．]+");

  private final Notes notes;
  private String unit = "";
  private String scaled = "";
  private @Nullable Row row;

  UnitLine(Notes notes) {
    this.notes = notes;
  }

  /** Whether a row states nothing but units. */
  public static boolean isOne(Row row) {
    return row.isOneText() && !units(row.text(row.firstColumn(0))).isEmpty();
  }

  /** Takes a row if it states units; those that count one by one say nothing new. */
  boolean read(Row row) {
    if (!isOne(row)) {
      return false;
    }
    this.row = row;
    for (String part : units(row.text(row.firstColumn(0)))) {
      scaled = isScaled(part) ? part : scaled;
      unit = unit.isEmpty() && !isScaled(part) && !CountingWords.is(part) ? part : unit;
    }
    return true;
  }

  private static boolean isScaled(String part) {
    Matcher unit = SCALED.matcher(part);
    return unit.matches() && CountingWords.is(unit.group("counted"));
  }

  private static List<String> units(String text) {
    Matcher line = LINE.matcher(PlainText.of(text));
    if (!line.matches()) {
      return List.of();
    }
    List<String> parts = Stream.of(PARTS.split(line.group("units"))).toList();
    boolean areUnits =
        parts.stream()
            .allMatch(
                part -> CountingWords.is(part) || isScaled(part) || MONEY.matcher(part).matches());
    return areUnits ? parts : List.of();
  }

  /** Whether a line states units. */
  boolean isThere() {
    return row != null;
  }

  /** Forgets the unit, as another table starts. */
  void clear() {
    unit = "";
    scaled = "";
    row = null;
  }

  /**
   * The unit of a figure. Different ones of money are given together, and what is in two units is
   * in none; nothing at all is the same in each.
   *
   * @param cell whose figure it is
   * @param printed the units beside the figure, behind its label and in its heading, if there are
   * @param text the figure
   */
  String of(Cell cell, List<String> printed, String text) {
    Set<String> stated = new LinkedHashSet<>();
    if (cell.kind() != Kind.MONEY) {
      return printed.stream().filter(NumberLook::hasWord).findFirst().orElse(scaled);
    }
    stated.add(row == null ? "" : unit);
    printed.stream()
        .filter(NumberLook::hasWord)
        .map(one -> BRACKETS.matcher(PlainText.of(one)).replaceAll(""))
        .forEach(stated::add);
    stated.remove("");
    if (stated.isEmpty() && row != null) {
      tell(Problems.COUNTING_UNIT);
    }
    boolean isOne = stated.size() < 2 || ZERO.matcher(text).matches();
    return isOne ? stated.stream().reduce("", (first, last) -> last) : String.join("/", stated);
  }

  /** Says something of the line. */
  private void tell(Sentence what) {
    Row line = row;
    if (line != null) {
      String text = line.text(line.firstColumn(0));
      notes.correct(line, text, text, what);
    }
  }
}
