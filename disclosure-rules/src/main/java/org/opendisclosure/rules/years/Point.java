package org.opendisclosure.rules.years;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Sentence;

/**
 * One year of a series.
 *
 * @param year the report year
 * @param edition the edition of its form; empty if there is no form, or there are several that
 *     differ
 * @param value the figure, in the unit of its line and the scale as written; empty if it is blank
 *     or unreadable, if the continuity is broken, or if there is no form
 * @param continuity whether the edition counts the same as the indicator's own; empty if there is
 *     no form
 * @param reason why the edition counts the same or not; empty for the indicator's own edition
 */
public record Point(
    int year,
    Optional<Edition> edition,
    Optional<BigDecimal> value,
    Optional<Continuity> continuity,
    Optional<Sentence> reason) {}
