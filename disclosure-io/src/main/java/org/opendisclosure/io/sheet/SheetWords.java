package org.opendisclosure.io.sheet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layouts;

/** Tells the words that structure a sheet of one edition from the labels of unknown lines. */
public final class SheetWords {

  /** The keys of column headings; cells are few and live as long as the program. */
  private static final Map<Cell, Set<String>> COLUMNS = new ConcurrentHashMap<>();

  private static final Map<Edition, Set<String>> COLUMN_WORDS = new ConcurrentHashMap<>();
  private static final Map<Edition, Set<String>> COLUMN_GROUP_WORDS = new ConcurrentHashMap<>();
  private static final Map<Cell, String> COLUMN_GROUPS = new ConcurrentHashMap<>();

  private final Edition edition;
  private final Labels labels;

  public SheetWords(Edition edition, Layouts layouts) {
    this.edition = edition;
    this.labels = Labels.of(edition, layouts);
  }

  public Edition edition() {
    return edition;
  }

  public Labels labels() {
    return labels;
  }

  /** Whether a label means something to the reader of a sheet. */
  public boolean isKnown(String label) {
    LabelKey key = LabelKey.of(label);
    return isFixed(key) || isContent(key);
  }

  /** Whether a label means something with all that stands in it, explanations in brackets too. */
  boolean isWhole(String label) {
    LabelKey key = whole(label);
    return !key.isEmpty() && (isFixed(key) || isContent(key));
  }

  /** Whether a label is that of a line with all that stands in it. */
  boolean isWholeLine(String label) {
    return labels.isLine(whole(label));
  }

  private static LabelKey whole(String label) {
    LabelKey key = LabelKey.of(label);
    return new LabelKey(key.text(), key.text(), key.number(), key.unit());
  }

  /** Whether a label is that of a line, a column, a group or a part. */
  public boolean isContent(String label) {
    LabelKey key = LabelKey.of(label);
    return !key.isEmpty() && isContent(key);
  }

  private boolean isContent(LabelKey key) {
    return labels.title(key).isPresent()
        || labels.isGroup(key)
        || labels.isLine(key)
        || isColumn(edition, key)
        || isColumnGroup(key);
  }

  private static boolean isFixed(LabelKey key) {
    return key.isEmpty()
        || HeaderWords.of(key) != null
        || SheetFormat.is(SheetFormat.EDITION, key)
        || SheetFormat.is(SheetFormat.NOTE, key)
        || SheetFormat.is(SheetFormat.EXTRA, key)
        || SheetFormat.is(SheetFormat.EXPLANATION, key)
        || SheetFormat.isHeading(key)
        || SheetFormat.isNumber(key)
        || SheetFormat.isLabel(key)
        || SheetFormat.isUnit(key)
        || SheetFormat.isValue(key);
  }

  /** Whether a label is that of a cell's column. */
  public static boolean isColumn(Cell cell, LabelKey key) {
    Set<String> known = COLUMNS.computeIfAbsent(cell, SheetWords::columnKeys);
    return known.contains(key.text()) || known.contains(key.bare());
  }

  /** Whether a label is that of a column in some edition. */
  public static boolean isColumn(LabelKey key) {
    for (Edition edition : Edition.values()) {
      if (isColumn(edition, key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label is that of a column in any table of an edition. */
  public static boolean isColumn(Edition edition, LabelKey key) {
    Set<String> known = COLUMN_WORDS.computeIfAbsent(edition, SheetWords::columnKeys);
    return known.contains(key.text()) || known.contains(key.bare());
  }

  private static Set<String> columnKeys(Edition edition) {
    Set<String> keys = new HashSet<>();
    edition.catalogue().cells().forEach(cell -> keys.addAll(columnKeys(cell)));
    return keys;
  }

  private static Set<String> columnKeys(Cell cell) {
    Set<String> keys = new HashSet<>();
    add(cell.column(), keys);
    cell.columnAliases().forEach(alias -> add(alias, keys));
    return keys;
  }

  private static void add(String label, Set<String> keys) {
    LabelKey key = LabelKey.of(label);
    Stream.of(key.text(), key.bare()).filter(text -> !text.isEmpty()).forEach(keys::add);
  }

  /** Whether a label stands over several columns, that of a cell among them. */
  public static boolean isColumnGroup(Cell cell, LabelKey key) {
    return !key.isEmpty()
        && COLUMN_GROUPS
            .computeIfAbsent(cell, known -> LabelKey.of(known.columnGroup()).text())
            .equals(key.text());
  }

  /** Whether a label stands over several columns in any table of the edition. */
  public boolean isColumnGroup(LabelKey key) {
    return !key.isEmpty()
        && COLUMN_GROUP_WORDS
            .computeIfAbsent(edition, SheetWords::columnGroupKeys)
            .contains(key.text());
  }

  private static Set<String> columnGroupKeys(Edition edition) {
    Set<String> keys = new HashSet<>();
    edition.catalogue().cells().forEach(cell -> keys.add(LabelKey.of(cell.columnGroup()).text()));
    return keys;
  }

  /** Whether an unknown line, printed in its place, reads back as what it is. */
  public boolean isPrintable(UnknownLine line) {
    Table table = edition.catalogue().findTable(line.getTable()).orElse(null);
    if (table == null || table.isNarrative() || table.isSideBySide()) {
      return false;
    }
    boolean isOneList = edition.isOneTable();
    return (isOneList || line.getNumber().isEmpty() && line.getUnit().isEmpty())
        && hasWord(line.getLabel())
        && !isKnown(line.getLabel())
        && line.getValues().stream().noneMatch(value -> !value.isBlank() && isColumnWord(value));
  }

  private boolean isColumnWord(String value) {
    LabelKey key = LabelKey.of(value);
    return !key.isEmpty() && (isColumn(edition, key) || isColumnGroup(key));
  }

  /** Whether a text is a label rather than a figure. */
  public static boolean hasWord(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
