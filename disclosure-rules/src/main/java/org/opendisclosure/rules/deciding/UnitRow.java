package org.opendisclosure.rules.deciding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Relation;

/**
 * A residual whose factors are all 1 or −1, so that no multiplication is needed and, on values that
 * are fast, no sum can overflow.
 *
 * @param cells the cells, those that are added first
 * @param minusFrom the place from which cells are subtracted
 * @param constant what is added besides
 */
record UnitRow(int[] cells, int minusFrom, long constant) {

  private static final int MAX_CELLS = 1000;

  /** The row of a residual; empty if it is not that simple. */
  static Optional<UnitRow> of(List<Addend> residual, BigDecimal constant) {
    List<Integer> plus = new ArrayList<>();
    List<Integer> minus = new ArrayList<>();
    for (Addend addend : residual) {
      if (addend.factor().abs().compareTo(BigDecimal.ONE) != 0) {
        return Optional.empty();
      }
      (addend.factor().signum() > 0 ? plus : minus).add(addend.cell());
    }
    if (residual.size() > MAX_CELLS || !Values.isSmallWhole(constant)) {
      return Optional.empty();
    }
    int minusFrom = plus.size();
    plus.addAll(minus);
    int[] cells = plus.stream().mapToInt(Integer::intValue).toArray();
    return Optional.of(new UnitRow(cells, minusFrom, constant.longValueExact()));
  }

  /** Whether the row is one cell as it stands. */
  boolean isCell() {
    return cells.length == 1 && minusFrom == 1 && constant == 0;
  }

  /** Decides the row on values that are fast and may have blanks. */
  Outcome decide(Relation relation, Values values) {
    long known = constant;
    boolean up = false;
    boolean down = false;
    for (int i = 0; i < cells.length; i++) {
      long number = values.numbers()[cells[i]];
      boolean plus = i < minusFrom;
      if (number == Values.BLANK) {
        boolean signed = values.isSigned(cells[i]);
        up |= plus || signed;
        down |= !plus || signed;
      } else {
        known += plus ? number : -number;
      }
    }
    return Logic.decide(relation, Long.signum(known), up, down);
  }
}
