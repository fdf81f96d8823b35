package org.opendisclosure.rules.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Outcome;

/**
 * A rule that does not hold on a sheet, or of which blanks leave open whether it does.
 *
 * @param rule the rule
 * @param outcome {@link Outcome#VIOLATED} or {@link Outcome#UNDETERMINED}
 * @param place where in printed words, such as 回应解读/政策解读; empty for the total
 * @param message the sentence
 * @param stated what stands there, in points; empty if blank or unreadable
 * @param computed what it is held against, in points: a maximum or a sum; empty if that is not
 *     known
 */
public record AssessmentFinding(
    AssessmentRule rule,
    Outcome outcome,
    String place,
    Sentence message,
    Optional<BigDecimal> stated,
    Optional<BigDecimal> computed) {}
