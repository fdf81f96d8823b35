package org.opendisclosure.io.sheet.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.table.SheetContent;
import org.opendisclosure.io.text.LabelKey;

/**
 * The rows of one part of a report, in which tables of several years may stand, each below a line
 * that names its year. Where they are of the same lines, only those of the report's year are read;
 * where none says that it is, none.
 */
public final class YearTables {

  private static final String FIGURES = "#";

  /** The rows below a line that names a year, up to the next one. */
  private record Block(List<Row> rows, OptionalInt year) {

    boolean isFilled() {
      return rows.stream().anyMatch(row -> row.hasNumber(0));
    }

    /** What stands in the rows beside figures; a row of nothing but figures counts as a word. */
    Set<String> words() {
      Set<String> words = new HashSet<>();
      for (Row row : rows) {
        Set<String> own = new HashSet<>();
        for (int i = row.firstColumn(0); i >= 0; i = row.firstColumn(i + 1)) {
          LabelKey key = row.key(i);
          if (!row.isNumber(i) && !key.isEmpty()) {
            own.add(key.number() + key.text());
          }
        }
        words.addAll(own.isEmpty() ? Set.of(FIGURES) : own);
      }
      return words;
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final Set<Row> titles = new HashSet<>();

  /** Takes a row of the part. */
  public void add(Row row) {
    rows.add(row);
  }

  /** Takes a title of the part that is not read as one of its rows. */
  public void title(Row row) {
    rows.add(row);
    titles.add(row);
  }

  /** All rows, of whatever year. */
  public List<Row> all() {
    return rows;
  }

  /**
   * The rows to read.
   *
   * @param content takes the notes on what is not read
   * @param own the year of the report; 0 if it is not known
   */
  public List<Row> chosen(SheetContent content, int own) {
    List<Block> blocks = blocks(own);
    if (blocks.size() == 1) {
      return YearRows.chosen(withoutTitles(rows), content, own);
    }
    List<Block> filled = blocks.stream().filter(Block::isFilled).toList();
    List<Row> chosen = new ArrayList<>();
    for (Block block : blocks) {
      if (block.isFilled() && isOfAnother(block, own) && repeatsAny(block, filled)) {
        Row heading = block.rows().get(0);
        String label = heading.text(heading.firstColumn(0));
        content.unused().leaveOut(block.rows(), label, Problems.ANOTHER_YEARS_TABLE);
      } else {
        chosen.addAll(block.rows());
      }
    }
    return YearRows.chosen(withoutTitles(chosen), content, own);
  }

  private List<Row> withoutTitles(List<Row> rows) {
    return titles.isEmpty() ? rows : rows.stream().filter(row -> !titles.contains(row)).toList();
  }

  private List<Block> blocks(int own) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new ArrayList<>(), OptionalInt.empty()));
    for (Row row : rows) {
      OptionalInt year =
          row.isOneText()
              ? YearMark.ofLine(row.text(row.firstColumn(0)), own)
              : OptionalInt.empty();
      if (year.isPresent()) {
        blocks.add(new Block(new ArrayList<>(), year));
      }
      blocks.get(blocks.size() - 1).rows().add(row);
    }
    return blocks;
  }

  private static boolean isOfAnother(Block block, int own) {
    return block.year().isPresent() && block.year().getAsInt() != own;
  }

  /** Whether lines of a block stand in another one, too, that is not of the same year. */
  private static boolean repeatsAny(Block block, List<Block> filled) {
    return filled.stream()
        .filter(other -> !other.year().equals(block.year()))
        .anyMatch(other -> !Collections.disjoint(other.words(), block.words()));
  }
}
