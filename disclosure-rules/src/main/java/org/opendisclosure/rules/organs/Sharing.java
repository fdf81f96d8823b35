package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.PrintedCells;

/** Works out each organ's share. */
final class Sharing {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  private final Parts parts;
  private final PrintedCells cells;

  Sharing(Parts parts, Layout layout) {
    this.parts = parts;
    this.cells = new PrintedCells(layout);
  }

  Stream<Shares> shares() {
    return parts.items(Division.NONE).stream()
        .filter(item -> item.isAdditive() && parts.known(item).signum() != 0)
        .map(this::shares);
  }

  private Shares shares(SummedFigure item) {
    BigDecimal total = parts.known(item);
    List<Share> organs = parts.kept().stream().map(part -> share(part, item, total)).toList();
    return new Shares(
        cells.of(item.cell()),
        total,
        parts.unknown(item),
        organs,
        parts.size() - parts.kept().size());
  }

  private static Share share(Part part, SummedFigure item, BigDecimal total) {
    Optional<BigDecimal> figure = part.value(item);
    Optional<BigDecimal> percent =
        figure.map(f -> f.multiply(HUNDRED).divide(total, DECIMALS, RoundingMode.HALF_UP));
    return new Share(part.organ(), figure, percent);
  }
}
