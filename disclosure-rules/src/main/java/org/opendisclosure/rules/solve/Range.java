package org.opendisclosure.rules.solve;

import java.util.Optional;

/**
 * The range of an unknown that is not forced.
 *
 * @param unknown the number of the unknown
 * @param min the least value, rounded up to a permitted one; empty if there is none
 * @param max the greatest value, rounded down to a permitted one; empty if there is none
 */
public record Range(int unknown, Optional<Fraction> min, Optional<Fraction> max) {}
