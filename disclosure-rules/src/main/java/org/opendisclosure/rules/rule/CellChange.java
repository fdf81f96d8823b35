package org.opendisclosure.rules.rule;

import java.math.BigInteger;

/**
 * A cell that is changed in an example.
 *
 * @param cell the cell
 * @param by by how much, never 0
 */
public record CellChange(PrintedCell cell, BigInteger by) {}
