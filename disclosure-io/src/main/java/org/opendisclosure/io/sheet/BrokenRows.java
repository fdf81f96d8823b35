package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layouts;

/**
 * Puts rows together that were broken: by the end of a page, or because a label takes several lines
 * and nothing parts the rows of a table.
 *
 * <p>Rows are joined only if that makes known labels and headings of all words that were broken. No
 * figure is made of two: they are kept apart, and unreadable. A row of figures without a label is
 * joined only between the parts of one label, or put behind the figures that it stands below.
 */
final class BrokenRows {

  private static final int MOST = 8;

  private static final int LONGEST_UNIT = 4;

  /** What may stand before a label, in pieces, too. */
  private static final Pattern NUMBERING = Pattern.compile("[(（]?\\d{1,2}[ |]*[.．、)）] *");

  /** A row and how many parts it is made of. */
  private record Whole(Row row, int parts) {}

  private final List<SheetWords> words = new ArrayList<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<Row> following = Collections.newSetFromMap(new IdentityHashMap<>());

  BrokenRows(Layouts layouts) {
    for (Edition edition : Edition.values()) {
      words.add(new SheetWords(edition, layouts));
    }
  }

  /** Says that a row may continue the one before. */
  void mayFollow(Row row) {
    following.add(row);
  }

  /** The rows with those joined that belong together. */
  List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    int next = 0;
    while (next < rows.size()) {
      int end = next + 1;
      while (end < rows.size() && end - next < MOST && following.contains(rows.get(end))) {
        end++;
      }
      Whole whole = whole(rows.subList(next, end));
      if (whole.parts == 1 && end > next + 1 && isRest(rows.get(next), rows.get(next + 1))) {
        whole = new Whole(apart(rows.get(next), rows.get(next + 1)), 2);
      }
      joined.add(whole.row);
      next += whole.parts;
    }
    return joined;
  }

  /**
   * Whether a row without a label of its own holds figures below figures of a row that has one: a
   * page broke the row within its cells, and the last digits stand on the next. Words beside them
   * are the rest of a group, or of a label that no line has without them.
   */
  private boolean isRest(Row row, Row rest) {
    int label = label(row);
    boolean isBelow = false;
    for (int i = 0; i < rest.size(); i++) {
      boolean isFigure = NumberLook.isPiece(rest.field(i));
      isBelow |= isFigure && isFigure(row.field(i));
      boolean fits =
          isFigure ? i > label : rest.isBlank(i) || isRestOfWords(row, i, label, rest.field(i));
      if (!fits) {
        return false;
      }
    }
    return isBelow && label >= 0;
  }

  private boolean isRestOfWords(Row row, int column, int label, String rest) {
    String before = row.field(column);
    return column < label
        ? !isKnown(rest) || !before.isBlank() && isWhole(before + rest) && !isWhole(before)
        : column == label && !isKnown(rest) && !isKnown(before);
  }

  /** The last column of words before the figures of a row; negative if there are none. */
  private static int label(Row row) {
    int label = -1;
    for (int i = 0; i < row.size() && !isFigure(row.field(i)); i++) {
      label = row.isBlank(i) ? label : i;
    }
    return label;
  }

  /** A row with what stands below its figures put behind them; whether they are one is not told. */
  private static Row apart(Row row, Row rest) {
    List<String> fields = new ArrayList<>(row.fields());
    for (int i = 0; i < rest.size(); i++) {
      if (NumberLook.isPiece(rest.field(i))) {
        fields.set(i, fields.get(i) + PiecedText.APART + rest.field(i));
      } else if (!rest.isBlank(i) && !row.isBlank(i)) {
        fields.set(i, fields.get(i) + rest.field(i));
      }
    }
    return Row.of(row.line(), fields);
  }

  /** The row that the first of some parts make; figures of two rows are joined last of all. */
  private Whole whole(List<Row> parts) {
    for (boolean mayCollide : new boolean[] {false, true}) {
      for (int length = parts.size(); length > 1; length--) {
        Row whole = whole(parts.subList(0, length), mayCollide);
        if (whole != null) {
          return new Whole(whole, length);
        }
      }
    }
    return new Whole(parts.get(0), 1);
  }

  private @Nullable Row whole(List<Row> parts, boolean mayCollide) {
    if (isBare(parts.get(0)) || isBare(parts.get(parts.size() - 1))) {
      return null;
    }
    int width = parts.stream().mapToInt(Row::size).max().orElse(0);
    List<String> fields = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    boolean isTornLine = false;
    for (int i = 0; i < width; i++) {
      int column = i;
      List<String> texts =
          parts.stream().map(part -> part.field(column)).filter(s -> !s.isBlank()).toList();
      boolean isTorn = areLast(parts, i) && isTorn(texts, fields);
      boolean isWhole = isTorn || texts.size() > 1 && isWhole(texts);
      isTornLine |= isTorn;
      boolean areFigures = mayCollide && texts.stream().anyMatch(BrokenRows::isFigure);
      if (texts.size() > 1 && !isWhole && !areFigures) {
        return null;
      }
      fields.add(String.join(isWhole ? "" : PiecedText.APART, texts));
      if (isWhole) {
        broken.add(fields.get(i));
      }
    }
    boolean areHeadings = fields.stream().noneMatch(BrokenRows::isFigure);
    boolean isLine =
        isTornLine || (areHeadings ? !broken.isEmpty() : broken.stream().anyMatch(this::isLine));
    return !isLine || !areAllBroken(parts, fields, areHeadings)
        ? null
        : Row.of(parts.get(0).line(), fields);
  }

  /**
   * Whether both ends, and beside figures all parts with known words, have a part of something that
   * was broken.
   */
  private boolean areAllBroken(List<Row> parts, List<String> fields, boolean areHeadings) {
    for (int i = 0; i < parts.size(); i++) {
      Row part = parts.get(i);
      boolean isNeeded =
          i == 0
              || i == parts.size() - 1
              || !areHeadings && part.fields().stream().anyMatch(this::isKnown);
      if (isNeeded && !isBroken(part, fields, areHeadings)) {
        return false;
      }
    }
    return true;
  }

  /** Whether something in a part is broken, and nothing to the right of it is a part of else. */
  private boolean isBroken(Row part, List<String> fields, boolean areHeadings) {
    int first = -1;
    for (int i = 0; i < part.size(); i++) {
      String text = part.field(i);
      boolean isPart = !part.isBlank(i) && !text.equals(fields.get(i));
      first = first < 0 && isPart ? i : first;
      if (first >= 0 && !isPart && !areHeadings && isOtherLabel(text)) {
        return false;
      }
    }
    return first >= 0;
  }

  /** Whether a text is the label of a line, or a part of one, rather than a group or a unit. */
  private boolean isOtherLabel(String text) {
    return isLine(text) || text.length() > LONGEST_UNIT && !isFigure(text) && !isKnown(text);
  }

  private boolean isLine(String text) {
    String label = withoutParting(text);
    return words.stream().anyMatch(edition -> edition.isWholeLine(label));
  }

  /** A label of which nothing is set apart, such as its number. */
  private static String withoutParting(String text) {
    return text.replace(PiecedText.APART, "");
  }

  private boolean isKnown(String text) {
    return NumberLook.hasWord(text) && words.stream().anyMatch(edition -> edition.isKnown(text));
  }

  /** Whether texts make a label together; a group above its first line makes none. */
  private boolean isWhole(List<String> texts) {
    return texts.stream().allMatch(text -> NumberLook.hasWord(text) || isNumbering(text))
        && isWhole(String.join("", texts))
        && !texts.stream().allMatch(this::isWhole);
  }

  private static boolean isNumbering(String text) {
    return NUMBERING.matcher(text).matches();
  }

  /** Whether texts are what a line says in words, and none of them means something by itself. */
  private boolean isTorn(List<String> texts, List<String> before) {
    return texts.size() > 1
        && texts.stream().allMatch(text -> NumberLook.hasWord(text) && !isKnown(text))
        && !isWithinNumber(texts)
        && before.stream().anyMatch(this::isLine);
  }

  private static boolean areLast(List<Row> parts, int column) {
    return parts.stream().allMatch(part -> part.firstColumn(column + 1) < 0);
  }

  /** Whether a break may stand between digits of one number. */
  private static boolean isWithinNumber(List<String> texts) {
    String before = texts.get(0);
    return Character.isDigit(before.charAt(before.length() - 1))
        && Character.isDigit(texts.get(1).charAt(0));
  }

  private boolean isWhole(String text) {
    return known.computeIfAbsent(
        withoutParting(text), label -> words.stream().anyMatch(edition -> edition.isWhole(label)));
  }

  private static boolean isFigure(String text) {
    return !text.isBlank()
        && (!NumberLook.hasWord(text) || NumberLook.is(text))
        && !isNumbering(text);
  }

  /** Whether nothing but figures stands in a row. */
  private static boolean isBare(Row row) {
    return row.fields().stream().allMatch(text -> text.isBlank() || isFigure(text));
  }
}
