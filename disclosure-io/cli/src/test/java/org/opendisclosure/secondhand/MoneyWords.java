package org.opendisclosure.secondhand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Words of units of money. */
final class MoneyWords {

  static final List<String> KNOWN = List.of("元", "万元", "亿元");
  static final List<String> UNCLEAR = List.of("美元", "万美元", "港币", "千美元");

  private static final Map<String, Integer> EXPONENTS =
      Map.of("元", 0, "千元", 3, "万元", 4, "百万元", 6, "亿元", 8);

  private MoneyWords() {}

  static boolean isKnown(String word) {
    return word.isEmpty() || EXPONENTS.containsKey(word);
  }

  /** An amount in 元, or in the unit nobody knows. */
  static String plain(BigDecimal amount, String word) {
    int exponent = EXPONENTS.getOrDefault(word, 0);
    return amount.movePointRight(exponent).stripTrailingZeros().toPlainString()
        + (word.isEmpty() ? "" : "元");
  }
}
