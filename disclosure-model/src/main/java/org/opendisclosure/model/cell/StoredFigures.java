package org.opendisclosure.model.cell;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Figures as they are serialised: what stands in the cells that are not blank, by their names. */
record StoredFigures(
    CatalogueOwner owner,
    LinkedHashMap<String, Object> stated,
    LinkedHashMap<String, String> unreadable)
    implements Serializable {

  static StoredFigures of(Figures figures) {
    LinkedHashMap<String, Object> stated = new LinkedHashMap<>();
    LinkedHashMap<String, String> unreadable = new LinkedHashMap<>();
    for (Cell cell : figures.catalogue().cells()) {
      Object value = value(figures, cell.index());
      if (value != null) {
        stated.put(cell.name(), value);
      }
      figures.findUnreadable(cell).ifPresent(raw -> unreadable.put(cell.name(), raw));
    }
    return new StoredFigures(figures.catalogue().owner(), stated, unreadable);
  }

  private static @Nullable Object value(Figures figures, int index) {
    long count = figures.count(index);
    return count == Figures.BLANK ? figures.other(index) : Long.valueOf(count);
  }

  private Object readResolve() {
    CellCatalogue cells = owner.catalogue();
    Figures.Builder figures = Figures.builder(cells);
    stated.forEach((name, value) -> state(figures, cells.get(name), value));
    unreadable.forEach((name, raw) -> figures.unreadable(cells.get(name), raw));
    return figures.build();
  }

  private static void state(Figures.Builder figures, Cell cell, Object value) {
    if (value instanceof Long count) {
      figures.count(cell, count);
    } else if (value instanceof BigDecimal amount) {
      figures.amount(cell, amount);
    } else if (value instanceof Boolean answer) {
      figures.answer(cell, answer);
    } else {
      figures.text(cell, (String) value);
    }
  }
}
