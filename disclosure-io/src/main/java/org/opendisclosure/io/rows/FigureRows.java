package org.opendisclosure.io.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layout;

/** The figures of a form, one row a cell. */
final class FigureRows {

  private static final String STATED = "stated";

  private final UUID formId;
  private final Figures figures;
  private final Layout layout;

  private FigureRows(UUID formId, Figures figures, Layout layout) {
    this.formId = formId;
    this.figures = figures;
    this.layout = layout;
  }

  static List<List<Object>> of(UUID formId, Figures figures, Layout layout) {
    FigureRows rows = new FigureRows(formId, figures, layout);
    List<List<Object>> all = new ArrayList<>(figures.catalogue().size());
    figures.catalogue().cells().forEach(cell -> all.add(rows.row(cell)));
    return all;
  }

  private List<Object> row(Cell cell) {
    if (!figures.isStated(cell)) {
      Optional<String> raw = figures.findUnreadable(cell);
      return row(cell, null, raw.orElse(null), raw.isPresent() ? "raw" : blank(cell));
    }
    Optional<BigDecimal> amount = figures.findAmount(cell);
    return amount.isPresent() ? number(cell, amount.get()) : row(cell, null, text(cell), STATED);
  }

  private String blank(Cell cell) {
    return layout.prints(cell.line()) ? "blank" : "absent";
  }

  private List<Object> number(Cell cell, BigDecimal amount) {
    BigDecimal number = Numeric.of(amount);
    String written = cell.kind() == Kind.MONEY ? amount.toPlainString() : null;
    return row(cell, number, written, number == null ? "beyond" : STATED);
  }

  private String text(Cell cell) {
    return figures
        .findText(cell)
        .orElseGet(() -> figures.findAnswer(cell).orElseThrow() ? "是" : "否");
  }

  private List<Object> row(
      Cell cell, @Nullable BigDecimal number, @Nullable String text, String state) {
    return Arrays.asList(formId, cell.name(), CellRows.kind(cell), number, text, state);
  }
}
