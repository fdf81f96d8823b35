/**
 * What must hold between the figures of a form: checkers, and what they find.
 *
 * <p>Rules are data. A {@link org.opendisclosure.rules.RuleSet} is read from one YAML file per
 * subject; the files that ship with the library and a user's own go through the same loader, which
 * refuses whatever it does not understand, with file, line and reason. Loading binds each rule to
 * the cells of the editions for which it is written, once for every value of its loops.
 *
 * <p>A {@link org.opendisclosure.rules.Checker} decides all rules on a form. Blank is not zero: a
 * blank lies anywhere in its permitted range, and a rule has one of three {@linkplain
 * org.opendisclosure.rules.rule.Outcome outcomes}: satisfied or violated whatever the blanks are,
 * or undetermined. The {@link org.opendisclosure.rules.Report} counts every rule instance under its
 * outcome and explains those that are not satisfied: each {@link org.opendisclosure.rules.Finding}
 * says in printed words what the form states and what its other figures make of it. Nothing stated
 * is ever changed.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.rules;

import org.jspecify.annotations.NullMarked;
