/**
 * A rule and what is said of it: how much it matters, where it comes from, what it comes to on a
 * form, which others it conflicts with or follows from. Values without an engine behind them.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.rules.rule;

import org.jspecify.annotations.NullMarked;
