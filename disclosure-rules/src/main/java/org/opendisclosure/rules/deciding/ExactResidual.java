package org.opendisclosure.rules.deciding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Relation;

/**
 * The residual of a comparison on one form in decimal arithmetic of any size: what is known of it,
 * whether blanks can raise or lower it, and in which steps.
 *
 * @param known the sum of the cells that are stated, and the constant
 * @param up whether blanks can make the residual as large as they like
 * @param down whether blanks can make it as small as they like
 * @param steps the greatest common divisor of the factors of the blanks, which are whole numbers; 0
 *     if nothing is blank or the blanks need not be whole
 * @param tolerance how far from zero the residual may be without saying anything
 */
record ExactResidual(
    BigDecimal known, boolean up, boolean down, BigDecimal steps, BigDecimal tolerance) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static ExactResidual of(LinearComparison comparison, Values values) {
    BigDecimal known = comparison.constant();
    BigDecimal tolerance = BigDecimal.ZERO;
    BigDecimal steps = BigDecimal.ZERO;
    boolean up = false;
    boolean down = false;
    List<Addend> residual = comparison.residual();
    for (int i = 0; i < residual.size(); i++) {
      Addend addend = residual.get(i);
      BigDecimal value = values.exact(addend.cell());
      if (value != null) {
        known = known.add(value.multiply(addend.factor()));
        tolerance = tolerance.add(halfUnit(value).multiply(addend.factor().abs()));
      } else {
        boolean positive = addend.factor().signum() > 0;
        up |= positive || comparison.isSigned(i);
        down |= !positive || comparison.isSigned(i);
        steps = gcd(steps, addend.factor());
      }
    }
    return new ExactResidual(
        known,
        up,
        down,
        comparison.isMoney() ? BigDecimal.ZERO : steps,
        comparison.isRounded() ? tolerance : BigDecimal.ZERO);
  }

  /** Half of the last digit written. */
  private static BigDecimal halfUnit(BigDecimal value) {
    return HALF.movePointLeft(value.scale());
  }

  private static BigDecimal gcd(BigDecimal a, BigDecimal b) {
    int scale = Math.max(a.scale(), b.scale());
    BigInteger gcd = a.setScale(scale).unscaledValue().gcd(b.setScale(scale).unscaledValue());
    return new BigDecimal(gcd, scale);
  }

  Outcome decide(Relation relation) {
    int sign = known.abs().compareTo(tolerance) <= 0 ? 0 : known.signum();
    if (steps.signum() != 0 && known.remainder(steps).signum() != 0) {
      if (relation == Relation.ZERO) {
        return Outcome.VIOLATED;
      }
      if (relation == Relation.NOT_ZERO) {
        return Outcome.SATISFIED;
      }
    }
    return Logic.decide(relation, sign, up, down);
  }
}
