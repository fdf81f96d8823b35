package org.opendisclosure.rules.locate;

import java.math.BigInteger;

/**
 * What is left of one equation on some figures.
 *
 * @param equation the number of the equation
 * @param value 0 if the equation holds
 */
public record Residual(int equation, BigInteger value) {}
