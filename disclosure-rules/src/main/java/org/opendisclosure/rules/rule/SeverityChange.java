package org.opendisclosure.rules.rule;

/**
 * A rule that a profile applies with another severity than its rule file gives it.
 *
 * @param rule the identifier of the rule
 * @param from the severity in the rule file
 * @param to the severity that was applied
 */
public record SeverityChange(String rule, Severity from, Severity to) {}
