package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.EditionGuess;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.CountingWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layouts;

/** The words of an edition whose forms are one list, of which several may stand in one table. */
final class ListWords {

  /** What numbers columns below their headings, as in 甲 | 乙 | 1 | 2. */
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("[甲乙丙丁戊己]|栏次|[(（]?\\d{1,3}[)）]?|[①-⑳]");

  private static final Pattern NO_UNIT = Pattern.compile("[-—–─/\\s]+");

  private final Labels labels;

  private ListWords(Labels labels) {
    this.labels = labels;
  }

  /** The words of the edition of which a table is, if that is such a list. */
  static Optional<ListWords> of(List<Row> rows, Layouts layouts) {
    OptionalInt year = rows.stream().mapToInt(HeaderWords::year).filter(y -> y > 0).findFirst();
    return new EditionGuess(layouts)
        .of(rows, year)
        .filter(Edition::isOneTable)
        .map(edition -> new ListWords(Labels.of(edition, layouts)));
  }

  boolean isLine(LabelKey key) {
    return !key.isEmpty() && labels.isLine(key);
  }

  /** The columns of a row in which labels of lines start. */
  List<Integer> lines(Row row) {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.isNumber(i) && isLine(row.key(i))) {
        lines.add(i);
      }
    }
    return lines;
  }

  /** Whether a row may stand over figures: several words and no figure. */
  boolean mayBeHead(Row row) {
    boolean areSeveral = !row.isOneText() || repeatsValue(row);
    return !row.isBlank() && areSeveral && !row.hasNumber(0) && !isHeader(row);
  }

  /** Whether 统计数 or the like stands in several places, each below a heading of its own. */
  private static boolean repeatsValue(Row row) {
    int first = row.firstColumn(0);
    return row.firstColumn(first + 1) >= 0 && SheetFormat.isValue(row.key(first));
  }

  /** Whether a row heads a column of organs and, right of it, one of the figures of a line. */
  boolean namesOrgans(Row row) {
    List<Integer> lines = mayBeHead(row) ? lines(row) : List.of();
    return !lines.isEmpty()
        && IntStream.range(0, lines.get(0)).anyMatch(i -> RowLabel.headsOrgans(row.key(i)));
  }

  /** Whether a row of a head says nothing but what all such lists are headed by. */
  static boolean isPlainHead(Row row) {
    for (int i = row.firstColumn(0); i >= 0; i = row.firstColumn(i + 1)) {
      if (!SheetFormat.isPlainHead(row.key(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row states a field of the header, and nothing over columns. */
  boolean isHeader(Row row) {
    if (row.hasKey(SheetFormat::isLabel) || !lines(row).isEmpty()) {
      return false;
    }
    for (int i = row.firstColumn(0); i >= 0; i = row.firstColumn(i + 1)) {
      boolean isPair = row.text(i).indexOf(':') > 0 || row.text(i).indexOf('：') > 0;
      if (HeaderWords.in(row, i) != null && (isPair || row.firstColumn(i + 1) == i + 1)) {
        return true;
      }
    }
    return SheetFormat.is(SheetFormat.EDITION, row.key(row.firstColumn(0)));
  }

  /** Whether a row numbers the columns above it. */
  static boolean numbersColumns(Row row) {
    int numbers = 0;
    int last = 0;
    for (int i = row.firstColumn(0); i >= 0; i = row.firstColumn(i + 1)) {
      String text = row.text(i).strip();
      if (!COLUMN_NUMBER.matcher(text).matches()) {
        return false;
      }
      String digits = text.replaceAll("\\D", "");
      if (!digits.isEmpty()) {
        if (Integer.parseInt(digits) != last + 1 && numbers > 0) {
          return false;
        }
        last = Integer.parseInt(digits);
        numbers++;
      }
    }
    return numbers > 1 && last <= numbers + 1;
  }

  /** Whether a text is a unit, or says that a line has none. */
  static boolean isUnit(String text) {
    String unit = text.strip();
    return NO_UNIT.matcher(unit).matches()
        || CountingWords.is(unit)
        || NumberLook.hasWord(unit) && unit.length() <= 3 && unit.endsWith("元");
  }
}
