package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One organ's share of a figure.
 *
 * @param organ the organ
 * @param figure what its form states, exact; empty if that is not known
 * @param percent the same in per cent of the sum of all stated figures, rounded to two decimals for
 *     display, so that percentages may not add up to 100; empty if the figure is not known or the
 *     sum is 0
 */
public record Share(Organ organ, Optional<BigDecimal> figure, Optional<BigDecimal> percent) {}
