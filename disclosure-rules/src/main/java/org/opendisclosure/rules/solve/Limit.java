package org.opendisclosure.rules.solve;

/**
 * A bound of an unknown over the fractions.
 *
 * @param value the bound
 * @param proof the multiples of relations that set it; none if only its sign does
 */
record Limit(Fraction value, Combination proof) {}
