package org.opendisclosure.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Line;

/** What makes a stated figure, text or unreadable cell meaningful. */
final class Stated {

  private Stated() {}

  static void requireText(String name, Optional<String> text) {
    if (text.isPresent() && text.get().isBlank()) {
      throw new IllegalArgumentException(name + " is left empty, not stated as a blank text");
    }
  }

  static boolean isPlain(Optional<BigDecimal> amount) {
    return amount.isEmpty() || amount.get().scale() >= 0;
  }

  /** 1E+3 is written 1000 everywhere, so that equal amounts stay equal after a round trip. */
  static Optional<BigDecimal> plain(Optional<BigDecimal> amount) {
    return amount.map(value -> value.scale() < 0 ? value.setScale(0) : value);
  }

  static OptionalLong sum(OptionalLong... parts) {
    long sum = 0;
    for (OptionalLong part : parts) {
      if (part.isEmpty()) {
        return OptionalLong.empty();
      }
      sum = Math.addExact(sum, part.getAsLong());
    }
    return OptionalLong.of(sum);
  }

  /** Unreadable cells exist, are no texts and are not stated besides; raw texts are not blank. */
  static void requireUnreadable(StatisticsForm form) {
    Map<String, String> unreadable = form.getUnreadable();
    if (unreadable.isEmpty()) {
      return;
    }
    unreadable.forEach(
        (name, raw) -> {
          Cell cell = form.edition().catalogue().get(name);
          if (cell.kind() == Kind.TEXT || raw.isBlank()) {
            throw new IllegalArgumentException(name + " cannot be unreadable as \"" + raw + '"');
          }
          if (form.edition().binding().read(form).build().isStated(cell)) {
            throw new IllegalArgumentException(name + " is stated and unreadable at once");
          }
        });
  }

  /** The order in which unknown lines are printed. */
  static List<UnknownLine> inPrintedOrder(Edition edition, List<UnknownLine> lines) {
    return lines.size() < 2
        ? lines
        : lines.stream().sorted(Comparator.comparingInt(line -> place(edition, line))).toList();
  }

  private static int place(Edition edition, UnknownLine unknown) {
    CellCatalogue catalogue = edition.catalogue();
    if (!unknown.getAfter().isEmpty()) {
      return catalogue.findLine(unknown.getAfter()).map(Line::index).orElse(Integer.MAX_VALUE);
    }
    return catalogue
        .findTable(unknown.getTable())
        .map(table -> table.lines().get(0).index() - 1)
        .orElse(Integer.MAX_VALUE);
  }
}
