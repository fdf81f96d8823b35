package org.opendisclosure.secondhand;

import java.math.BigDecimal;
import java.util.List;

/**
 * A printed figure and what must become of it.
 *
 * @param cell the name of the cell for which it is stated; empty if for none
 * @param value the number as it is seen
 * @param unit the unit in which an amount is stated; empty if it is no amount or has no unit
 * @param fate what a reader must do
 * @param shown what a note has to show; all of them together or the first alone
 * @param numbers how many numbers one may count in it at most
 */
record Figure(
    String cell, BigDecimal value, String unit, Fate fate, List<String> shown, int numbers) {

  /** What must become of a figure. */
  enum Fate {
    /** Stated: it is in its cell, or a note tells it. */
    STATED,
    /** Unclear: a note tells it, whether or not it is in its cell. */
    UNCLEAR,
    /** Not to be seen: it is in no cell, or a note tells it. */
    UNSEEN
  }

  static Figure of(String cell, BigDecimal value) {
    return new Figure(cell, value, "", Fate.STATED, List.of(value.toPlainString()), 1);
  }

  Figure in(String newUnit) {
    return new Figure(cell, value, newUnit, fate, shown, numbers);
  }

  Figure worth(BigDecimal newValue) {
    return new Figure(cell, newValue, unit, fate, shown, numbers);
  }

  Figure shown(String... texts) {
    return new Figure(cell, value, unit, fate, List.of(texts), Math.max(numbers, texts.length));
  }

  Figure unclear() {
    return new Figure(cell, value, unit, Fate.UNCLEAR, shown, numbers);
  }

  Figure unseen() {
    return new Figure(cell, value, unit, Fate.UNSEEN, shown, numbers);
  }

  Figure ofNoCell() {
    return new Figure("", value, unit, Fate.UNCLEAR, shown, numbers);
  }

  Figure counted(int most) {
    return new Figure(cell, value, unit, fate, shown, most);
  }
}
