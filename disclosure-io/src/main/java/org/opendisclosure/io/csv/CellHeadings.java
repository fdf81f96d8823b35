package org.opendisclosure.io.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.PlainText;

/** The cells of an edition by the words that are printed for them. */
final class CellHeadings {

  private static final Map<Edition, CellHeadings> KNOWN = new ConcurrentHashMap<>();
  private static final String SIGNS = "[\\p{P}\\p{S}\\p{Z}]";

  private final Map<String, Cell> cells = new HashMap<>();

  private CellHeadings(Edition edition) {
    Set<String> several = new HashSet<>();
    for (Cell cell : edition.catalogue().cells()) {
      for (String words : Set.of(words(near(cell)), words(all(cell)))) {
        if (cells.putIfAbsent(words, cell) != null) {
          several.add(words);
        }
      }
    }
    cells.keySet().removeAll(several);
  }

  static CellHeadings of(Edition edition) {
    return KNOWN.computeIfAbsent(edition, CellHeadings::new);
  }

  /** The cell of which all or enough headings are written. */
  Optional<Cell> find(String written) {
    return Optional.ofNullable(cells.get(words(written)));
  }

  private static String near(Cell cell) {
    return cell.line().label() + cell.column();
  }

  /** All that is printed around a cell, the title of its table first. */
  static String all(Cell cell) {
    return String.join(
        " ",
        cell.line().table().title(),
        String.join(" ", cell.line().stubs()),
        cell.line().label(),
        cell.columnGroup(),
        cell.column());
  }

  private static String words(String heading) {
    return PlainText.of(heading).replaceAll(SIGNS, "");
  }
}
