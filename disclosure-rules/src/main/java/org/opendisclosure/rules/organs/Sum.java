package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The running sum of one figure over the parts: exact at any size, blanks apart. */
final class Sum {

  /** So many unknown figures are named; the rest are counted. */
  static final int NAMED = 5;

  private long whole;
  private BigDecimal rest = BigDecimal.ZERO;
  private int stated;
  private int unknown;
  private final List<Unknown> named = new ArrayList<>(0);

  void add(long number) {
    stated++;
    long sum = whole + number;
    boolean overflows = ((whole ^ sum) & (number ^ sum)) < 0;
    if (overflows) {
      rest = rest.add(BigDecimal.valueOf(whole));
      whole = number;
    } else {
      whole = sum;
    }
  }

  void add(BigDecimal amount) {
    stated++;
    rest = rest.add(amount);
  }

  void addUnknown(Unknown figure) {
    unknown++;
    if (named.size() < NAMED) {
      named.add(figure);
    }
  }

  /** The sum of what is stated. */
  BigDecimal known() {
    return rest.add(BigDecimal.valueOf(whole));
  }

  int stated() {
    return stated;
  }

  int unknown() {
    return unknown;
  }

  /** The first of the unknown figures. */
  List<Unknown> named() {
    return List.copyOf(named);
  }
}
