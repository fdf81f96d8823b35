package org.opendisclosure.model.style;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.opendisclosure.model.cell.Figures;

/** What value types do with stated texts and figures when they are built. */
public final class Stated {

  private Stated() {}

  /**
   * Refuses a text that is stated but blank.
   *
   * @param name the property, for the message
   * @param text the stated text; empty when the place is blank
   * @throws IllegalArgumentException if the text is there and holds only white space
   */
  public static void requireText(String name, Optional<String> text) {
    if (text.isPresent() && text.get().isBlank()) {
      throw new IllegalArgumentException(name + " is left empty, not stated as a blank text");
    }
  }

  /** {@return whether {@link #plain} would not change the amount} */
  public static boolean isPlain(Optional<BigDecimal> amount) {
    return amount.isEmpty() || amount.get() == Figures.plain(amount.get());
  }

  /**
   * {@return the amount in plain notation} 1E+3 is written 1000 everywhere, so that equal amounts
   * stay equal after a round trip.
   */
  public static Optional<BigDecimal> plain(Optional<BigDecimal> amount) {
    return amount.map(Figures::plain);
  }

  /**
   * {@return the sum of the parts; empty when one of them is blank}
   *
   * @throws ArithmeticException if the sum exceeds a {@code long}
   */
  public static OptionalLong sum(OptionalLong... parts) {
    long sum = 0;
    for (OptionalLong part : parts) {
      if (part.isEmpty()) {
        return OptionalLong.empty();
      }
      sum = Math.addExact(sum, part.getAsLong());
    }
    return OptionalLong.of(sum);
  }
}
