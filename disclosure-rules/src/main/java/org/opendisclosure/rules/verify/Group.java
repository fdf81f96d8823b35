package org.opendisclosure.rules.verify;

import java.util.List;
import java.util.Set;

/**
 * Equations that hang together by the cells they share.
 *
 * @param rows all of them
 * @param failing those in which something is left, in ascending order
 */
record Group(Set<Integer> rows, List<Integer> failing) {}
