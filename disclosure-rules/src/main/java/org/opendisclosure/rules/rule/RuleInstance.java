package org.opendisclosure.rules.rule;

import org.opendisclosure.model.text.Sentence;

/**
 * A rule for one value of its loops, such as one column of a table.
 *
 * @param rule the rule
 * @param bindings the values of its loops, such as {@code column=total}; empty without loops
 * @param name the identifier of the rule and, where it has several instances, the place of the cell
 *     that it names first
 */
public record RuleInstance(Rule rule, String bindings, Sentence name) {}
