package org.opendisclosure.io.notes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;

/**
 * Follows each number in the tables of a form to where it went. A number of which nothing else
 * tells is told here, so that none is lost without a word.
 */
public final class NumberCount {

  /** Where a number went; none if it is no figure. */
  public enum Fate {
    READ,
    RAW,
    BESIDE,
    LEFT_OUT,
    NONE
  }

  private static final Pattern LINE_NUMBER = Pattern.compile("\\s*\\d{1,3}[.、．]?\\s*");

  /** A number in its first row. */
  private static final class Place {
    final Row row;
    @Nullable Fate fate;

    Place(Row row) {
      this.row = row;
    }
  }

  private final Map<GridCell, Place> places = new LinkedHashMap<>();
  private int refused;

  /** How many texts are numbers. */
  public static int count(List<String> texts) {
    return (int) texts.stream().filter(NumberLook::is).count();
  }

  /**
   * The first text of a row that may be a figure: behind what numbers the line, left of its label.
   */
  public static int firstCounted(List<String> texts) {
    int first = next(texts, 0);
    int label = next(texts, first + 1);
    boolean isNumbered =
        label < texts.size()
            && LINE_NUMBER.matcher(texts.get(first)).matches()
            && NumberLook.hasWord(texts.get(label))
            && !NumberLook.is(texts.get(label));
    return isNumbered ? label : 0;
  }

  private static int next(List<String> texts, int from) {
    int next = from;
    while (next < texts.size() && texts.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  /** Counts numbers that are left out and of which notes tell already. */
  public void leaveOut(int count) {
    refused += count;
  }

  /** Counts the numbers that start in a row. */
  public void add(Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.isNumber(i)) {
        places.putIfAbsent(row.cell(i), new Place(row));
      }
    }
  }

  /** Says where what stands in a place went; what has no digit is no number. */
  public void put(Row row, int column, Fate fate) {
    if (column < row.size() && hasDigit(row.cell(column).field())) {
      GridCell cell = row.cell(column);
      places.computeIfAbsent(cell, number -> new Place(row)).fate = fate;
    }
  }

  /** Says that a small number at the start of a row, left of its label, numbers the line. */
  public void putBefore(Row row, int label) {
    int first = row.firstColumn(0);
    boolean isBefore = first >= 0 && first < label && hasDigit(row.text(first));
    if (isBefore && LINE_NUMBER.matcher(row.text(first)).matches()) {
      places.computeIfAbsent(row.cell(first), number -> new Place(row)).fate = Fate.NONE;
    }
  }

  /** Says where all numbers of a row went that went nowhere else. */
  public void putAll(Row row, Fate fate) {
    for (int i = 0; i < row.size(); i++) {
      Place place = places.get(row.cell(i));
      if (place != null && place.fate == null) {
        place.fate = fate;
      }
    }
  }

  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The numbers by where they went; those of which nothing is told yet are told now. */
  public Numbers close(Notes notes) {
    int[] counts = new int[Fate.values().length];
    places.forEach(
        (cell, place) -> {
          Fate fate = place.fate;
          if (fate == null) {
            fate = Fate.LEFT_OUT;
            notes.refuse(
                place.row.line(), cell.column() + 1, "", cell.text(), Problems.UNUSED_NUMBER);
          }
          counts[fate.ordinal()]++;
        });
    return new Numbers(
        counts[Fate.READ.ordinal()],
        counts[Fate.RAW.ordinal()],
        counts[Fate.BESIDE.ordinal()],
        counts[Fate.LEFT_OUT.ordinal()] + refused);
  }
}
