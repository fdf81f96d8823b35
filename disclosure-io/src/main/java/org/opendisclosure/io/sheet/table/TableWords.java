package org.opendisclosure.io.sheet.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.ColumnWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.cell.Table;

/** Tells by its words to which table of an annual report a row without a title belongs. */
public final class TableWords {

  private static final int LEAST = 2;

  private final SheetWords words;

  public TableWords(SheetWords words) {
    this.words = words;
  }

  /** The only table that knows several words of a row, or the heading of a block. */
  public Optional<Table> findTable(Row row) {
    Set<LabelKey> keys =
        row.texts(0).stream()
            .filter(NumberLook::hasWord)
            .map(LabelKey::of)
            .collect(Collectors.toSet());
    List<Table> tables =
        words.edition().catalogue().tables().stream()
            .filter(table -> !table.isNarrative() && isOf(table, keys))
            .toList();
    return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
  }

  private boolean isOf(Table table, Set<LabelKey> keys) {
    boolean isBlock = keys.size() == 1 && isStub(table, keys.iterator().next());
    return isBlock || keys.stream().filter(key -> knows(table, key)).count() >= LEAST;
  }

  private boolean knows(Table table, LabelKey key) {
    return !words.labels().candidates(key, table).isEmpty()
        || isStub(table, key)
        || isHeading(table, key)
        || ColumnWords.of(table).isColumn(key);
  }

  private static boolean isHeading(Table table, LabelKey key) {
    return !TableKeys.of(table).columnGroups().isEmpty()
        && SheetFormat.isHeading(key)
        && !SheetFormat.is(SheetFormat.CONTENT, key);
  }

  public static boolean isStub(Table table, LabelKey key) {
    return TableKeys.of(table).stubs().contains(key.text());
  }
}
