package org.opendisclosure.rules;

/**
 * A check bound to the cells of an edition, for one value of its loops.
 *
 * @param bindings the values of the loops, such as {@code column=total}; empty without loops
 * @param constraint what must hold
 */
record Bound(String bindings, Constraint constraint) {}
