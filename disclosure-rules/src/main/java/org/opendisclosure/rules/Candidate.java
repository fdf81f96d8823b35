package org.opendisclosure.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;

/**
 * A stated figure that may be the one that is wrong, where blanks leave it open what it would have
 * to be: with another figure in this cell alone, error rules can hold that cannot hold as the form
 * stands.
 *
 * @param cell the cell as printed, with the figure that the form states
 * @param min the least figure with which they can hold, in the unit of the cell; empty if it may be
 *     as far below zero as one likes
 * @param max the greatest such figure; empty if it may be as large as one likes
 * @param alternatives how many other cells could be the wrong one instead
 * @param message what the cell states and would have to state, in printed words
 */
public record Candidate(
    FindingCell cell,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    int alternatives,
    Sentence message)
    implements JavaSerialized {

  private Object writeReplace() {
    return new Stored(cell, min.orElse(null), max.orElse(null), alternatives, message);
  }

  /** A candidate as it is serialised. */
  private record Stored(
      FindingCell cell,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      int alternatives,
      Sentence message)
      implements Serializable {

    private Object readResolve() {
      return new Candidate(
          cell, Optional.ofNullable(min), Optional.ofNullable(max), alternatives, message);
    }
  }
}
