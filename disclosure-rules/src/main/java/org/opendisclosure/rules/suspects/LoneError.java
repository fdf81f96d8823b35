package org.opendisclosure.rules.suspects;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stated figure that may be the only one that is wrong.
 *
 * @param cell the index of its cell
 * @param min the least figure with which the rules can hold; empty if there is none
 * @param max the greatest such figure; empty if there is none
 * @param alternatives how many other cells could be the wrong one instead
 */
public record LoneError(
    int cell, Optional<BigDecimal> min, Optional<BigDecimal> max, int alternatives) {}
