package org.opendisclosure.io.sheet.words;

import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layouts;

/** Tells the words that structure a sheet of one edition from the labels of unknown lines. */
public final class SheetWords {

  private final Edition edition;
  private final Labels labels;
  private final ColumnWords columns;

  public SheetWords(Edition edition, Layouts layouts) {
    this.edition = edition;
    this.labels = Labels.of(edition, layouts);
    this.columns = ColumnWords.of(edition);
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
  public boolean isWhole(String label) {
    LabelKey key = whole(label);
    return !key.isEmpty() && (isFixed(key) || isContent(key));
  }

  /** Whether a label is that of a line with all that stands in it. */
  public boolean isWholeLine(String label) {
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
        || isOverColumns(key);
  }

  private static boolean isFixed(LabelKey key) {
    return key.isEmpty()
        || HeaderWords.of(key) != null
        || SheetFormat.is(SheetFormat.EDITION, key)
        || SheetFormat.is(SheetFormat.NOTE, key)
        || SheetFormat.is(SheetFormat.EXTRA, key)
        || SheetFormat.is(SheetFormat.EXPLANATION, key)
        || SheetFormat.isHead(key);
  }

  /** The words over the columns of all tables. */
  public ColumnWords columns() {
    return columns;
  }

  /** Whether a label stands over one or several columns in any table of the edition. */
  public boolean isOverColumns(LabelKey key) {
    return columns.isColumn(key) || columns.isGroup(key);
  }

  /** Whether an unknown line, printed in its place, reads back as what it is. */
  public boolean isPrintable(UnknownLine line) {
    Table table = edition.catalogue().findTable(line.getTable()).orElse(null);
    if (table == null || table.isNarrative() || table.isSideBySide()) {
      return false;
    }
    boolean isOneList = edition.isOneTable();
    return (isOneList || line.getNumber().isEmpty() && line.getUnit().isEmpty())
        && NumberLook.hasWord(line.getLabel())
        && !isKnown(line.getLabel())
        && line.getValues().stream()
            .noneMatch(value -> !value.isBlank() && isOverColumns(LabelKey.of(value)));
  }
}
