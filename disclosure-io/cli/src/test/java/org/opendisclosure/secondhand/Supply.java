package org.opendisclosure.secondhand;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Figures for a form: no two the same unless many are 0. */
final class Supply {

  private final Random random;
  private final Set<Integer> taken = new HashSet<>();
  boolean hasZeros;
  boolean hasBlanks;

  Supply(Random random) {
    this.random = random;
  }

  /** A figure of a cell, or a blank one. */
  Spot count(String cell) {
    if (hasBlanks && random.nextInt(3) == 0) {
      return random.nextInt(4) == 0 ? Spot.label("—").over(1, 1) : Spot.blank();
    }
    int number = hasZeros && random.nextInt(10) < 7 ? 0 : fresh();
    boolean isLess = cell.endsWith(".change") && random.nextBoolean();
    return Spot.of(Figure.of(cell, BigDecimal.valueOf(isLess ? -number : number)));
  }

  /** An amount of a cell in a unit: such that no unit is too large for it. */
  Figure amount(String cell, String unit) {
    int scale = unit.equals("亿元") ? 4 : unit.equals("元") ? random.nextInt(3) : 2;
    BigDecimal amount = new BigDecimal(fresh()).add(new BigDecimal(fresh()).movePointLeft(6));
    return Figure.of(cell, amount.setScale(scale, java.math.RoundingMode.DOWN)).in(unit);
  }

  int fresh() {
    int number;
    do {
      int digits = random.nextInt(3, 7);
      number = random.nextInt((int) Math.pow(10, digits - 1.0), (int) Math.pow(10, digits));
    } while (number >= 1900 && number < 2100 || !taken.add(number));
    return number;
  }
}
