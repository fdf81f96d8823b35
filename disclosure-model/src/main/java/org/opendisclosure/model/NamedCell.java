package org.opendisclosure.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;

/**
 * A cell of a form that is known by its name.
 *
 * @param form the form
 * @param cell the cell
 */
record NamedCell(StatisticsForm form, Cell cell) {

  static NamedCell of(StatisticsForm form, String name) {
    return new NamedCell(form, FormContent.cell(form.edition(), name));
  }

  Optional<Object> value() {
    Figures figures = form.figures();
    return switch (cell.kind()) {
      case COUNT, CHANGE, HEADING ->
          figures.findCount(cell).stream().<Object>mapToObj(Long::valueOf).findFirst();
      case MONEY -> figures.findAmount(cell).map(Object.class::cast);
      case YES_NO -> figures.findAnswer(cell).map(Object.class::cast);
      case TEXT -> figures.findText(cell).map(Object.class::cast);
    };
  }

  Optional<BigDecimal> number() {
    return form.figures().findAmount(cell);
  }

  StatisticsForm with(long number) {
    return cell.kind() == Kind.MONEY
        ? with(BigDecimal.valueOf(number))
        : changed(figures -> figures.count(cell, number));
  }

  StatisticsForm with(BigDecimal amount) {
    return changed(figures -> figures.amount(cell, amount));
  }

  StatisticsForm with(boolean answer) {
    return changed(figures -> figures.answer(cell, answer));
  }

  StatisticsForm with(String text) {
    return changed(figures -> figures.text(cell, text));
  }

  StatisticsForm blank() {
    return changed(figures -> figures.blank(cell));
  }

  private StatisticsForm changed(UnaryOperator<Figures.Builder> change) {
    return form.withFigures(change.apply(form.figures().toBuilder()).build());
  }
}
