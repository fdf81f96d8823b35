package org.opendisclosure.rules.solve;

/**
 * A bound of an unknown over the fractions.
 *
 * @param value the bound
 * @param proof the combination of relations that implies it; without any if the sign of the unknown
 *     alone does
 */
record Limit(Fraction value, Combination proof) {}
