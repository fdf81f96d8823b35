/**
 * What blanks can be: exact linear algebra over numbered unknowns, free of names and words.
 *
 * <p>A {@link org.opendisclosure.rules.solve.LinearRelations} holds equations and inequalities over
 * the blanks of one form, each with its permitted {@link org.opendisclosure.rules.solve.Domain}.
 * {@link org.opendisclosure.rules.solve.Contradictions} says which of them no filling can satisfy
 * together, and proves it by a {@link org.opendisclosure.rules.solve.Combination}; a {@link
 * org.opendisclosure.rules.solve.Deduction} says which blanks are forced, by what, and between
 * which bounds the others lie. The arithmetic is that of the simplex method in whole numbers of any
 * size, with Bland's rule: no tolerance, no rounding error.
 *
 * <p>What it does not see: the search runs over fractions, and only the bounds of single unknowns
 * are rounded inward to whole numbers. Where every factor is 1 or −1 and the relations are those of
 * a table's rows and columns, fractions and whole numbers agree; otherwise a system that only
 * fractions satisfy may pass as satisfiable, and a bound may be wider than need be. A contradiction
 * and a forced value are certain in any case.
 */
@NullMarked
package org.opendisclosure.rules.solve;

import org.jspecify.annotations.NullMarked;
