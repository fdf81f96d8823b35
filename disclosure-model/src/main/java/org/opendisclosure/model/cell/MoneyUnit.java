package org.opendisclosure.model.cell;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The units in which forms state money. */
public enum MoneyUnit {
  /** 元. */
  YUAN("元", 0),
  /** 千元, thousand 元. */
  THOUSAND("千元", 3),
  /** 万元, ten thousand 元. */
  TEN_THOUSAND("万元", 4),
  /** 百万元, million 元. */
  MILLION("百万元", 6),
  /** 亿元, hundred million 元. */
  HUNDRED_MILLION("亿元", 8);

  private final String label;
  private final int exponent;

  MoneyUnit(String label, int exponent) {
    this.label = label;
    this.exponent = exponent;
  }

  /**
   * Finds a unit by its printed word.
   *
   * @param label such as 万元
   * @return the unit; empty if the word is none of money
   */
  public static Optional<MoneyUnit> find(String label) {
    return Arrays.stream(values()).filter(unit -> unit.label.equals(label)).findFirst();
  }

  /**
   * Whether a form that leaves the unit to the office may state this one (采购总金额).
   *
   * @return true for 元, 万元 and 亿元
   */
  public boolean isStated() {
    return this != THOUSAND && this != MILLION;
  }

  /**
   * The printed word.
   *
   * @return such as 万元
   */
  public String label() {
    return label;
  }

  /**
   * An amount of this unit in another one. Exact; the scale grows or shrinks with the unit, so that
   * it still tells the rounding.
   *
   * @param amount an amount in this unit
   * @param target the other unit
   * @return the same amount in the other unit
   */
  public BigDecimal convert(BigDecimal amount, MoneyUnit target) {
    return amount.movePointRight(exponent - target.exponent);
  }
}
