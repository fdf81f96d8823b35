package org.opendisclosure.rules.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.assessment.AssessmentAim;
import org.opendisclosure.model.assessment.AssessmentGroup;
import org.opendisclosure.model.assessment.AssessmentStandard;

/** Maxima and sums of a sheet. */
final class Points {

  private Points() {}

  static BigDecimal sum(Collection<BigDecimal> points) {
    return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The sum, unless a part of it is not known or there is none. */
  static Optional<BigDecimal> sumOfAll(List<Optional<BigDecimal>> parts) {
    return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(sum(parts.stream().map(Optional::orElseThrow).toList()));
  }

  /** The maxima in the text; where it states none, that of the aim or group of which it is all. */
  static Optional<BigDecimal> maximum(
      AssessmentGroup group, AssessmentAim aim, AssessmentStandard standard) {
    if (!standard.getMaxima().isEmpty()) {
      return Optional.of(sum(standard.getMaxima()));
    }
    if (aim.getStandards().size() > 1) {
      return Optional.empty();
    }
    boolean isAll = group.getAims().size() == 1;
    return aim.getMaximum().or(() -> isAll ? group.getMaximum() : Optional.empty());
  }

  /** Points as people write them. */
  static String text(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }
}
