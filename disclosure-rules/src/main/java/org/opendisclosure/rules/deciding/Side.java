package org.opendisclosure.rules.deciding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One side of a comparison as written: what is added up, and a constant. */
public record Side(List<Addend> addends, BigDecimal constant) {

  /** A cell times a factor. */
  public record Addend(int cell, BigDecimal factor) {

    public @Nullable BigDecimal value(Values values) {
      BigDecimal value = values.exact(cell);
      return value == null || factor.equals(BigDecimal.ONE) ? value : value.multiply(factor);
    }
  }

  /** The exact value; empty if a cell is blank. */
  public Optional<BigDecimal> value(Values values) {
    BigDecimal sum = constant;
    for (Addend addend : addends) {
      BigDecimal value = addend.value(values);
      if (value == null) {
        return Optional.empty();
      }
      sum = sum.add(value);
    }
    return Optional.of(sum);
  }

  /** Whether the side is one cell as it stands. */
  public boolean isCell() {
    return addends.size() == 1
        && addends.get(0).factor().equals(BigDecimal.ONE)
        && constant.signum() == 0;
  }

  public boolean isConstant() {
    return addends.isEmpty();
  }
}
