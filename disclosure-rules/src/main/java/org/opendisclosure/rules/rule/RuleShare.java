package org.opendisclosure.rules.rule;

/**
 * A rule as part of an equation.
 *
 * @param rule the rule
 * @param bindings the values of its loops, such as {@code column=total}; empty without loops
 * @param factor by what its left side minus its right side is multiplied: 1 if the equation is the
 *     rule itself
 */
public record RuleShare(Rule rule, String bindings, long factor) {}
