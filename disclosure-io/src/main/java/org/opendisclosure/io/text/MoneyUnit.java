package org.opendisclosure.io.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The units in which forms state money. */
enum MoneyUnit {
  YUAN("元", 0),
  THOUSAND("千元", 3),
  TEN_THOUSAND("万元", 4),
  MILLION("百万元", 6),
  HUNDRED_MILLION("亿元", 8);

  private final String label;
  private final int exponent;

  MoneyUnit(String label, int exponent) {
    this.label = label;
    this.exponent = exponent;
  }

  static @Nullable MoneyUnit find(String label) {
    for (MoneyUnit unit : values()) {
      if (unit.label.equals(label)) {
        return unit;
      }
    }
    return null;
  }

  /** Whether a form that leaves the unit to the office may state this one (采购总金额). */
  boolean isStated() {
    return this != THOUSAND && this != MILLION;
  }

  String label() {
    return label;
  }

  /** Exact; the scale grows or shrinks with the unit, so that it still tells the rounding. */
  BigDecimal convert(BigDecimal amount, MoneyUnit target) {
    return amount.movePointRight(exponent - target.exponent);
  }
}
