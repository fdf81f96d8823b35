package org.opendisclosure.rules.verify;

import java.util.List;
import java.util.Set;

/**
 * Equations that are connected by the cells they share.
 *
 * @param rows all of them
 * @param failing those in which something is left, in ascending order
 */
record EquationGroup(Set<Integer> rows, List<Integer> failing) {}
