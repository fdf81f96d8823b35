package org.opendisclosure.rules.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Sums of products beyond the range of long. */
class ExactSumTest {

  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  @Test
  void productsAndSumsMayBeOfAnySize() {
    ExactSum product = new ExactSum(BigInteger.ZERO);
    product.add(2, Long.MAX_VALUE);
    assertEquals(MOST.add(MOST), product.total());
    ExactSum sum = new ExactSum(BigInteger.ONE);
    sum.add(1, Long.MAX_VALUE);
    sum.add(1, Long.MAX_VALUE);
    sum.add(-1, 5);
    assertEquals(MOST.add(MOST).subtract(BigInteger.valueOf(4)), sum.total());
  }

  @Property(tries = 200)
  void theSumIsThatOfWholeNumbers(@ForAll Random random) {
    BigInteger expected = BigInteger.TEN;
    ExactSum sum = new ExactSum(expected);
    for (int i = 0; i < 8; i++) {
      long factor = random.nextLong() >> random.nextInt(Long.SIZE);
      long value = random.nextLong() >> random.nextInt(Long.SIZE);
      sum.add(factor, value);
      expected = expected.add(BigInteger.valueOf(factor).multiply(BigInteger.valueOf(value)));
    }
    assertEquals(expected, sum.total());
  }

  @Test
  void aChangeBeyondTheGreatestFigureIsNone() {
    long beforeLast = Long.MAX_VALUE - 1;
    assertEquals(
        Optional.of(new NumberedChange(3, beforeLast, Long.MAX_VALUE)),
        NumberedChange.by(3, beforeLast, BigInteger.ONE));
    assertEquals(Optional.empty(), NumberedChange.by(3, beforeLast, BigInteger.TWO));
    assertEquals(Optional.empty(), NumberedChange.by(3, Long.MIN_VALUE, BigInteger.ONE.negate()));
  }
}
