package org.opendisclosure.rules;

import java.util.List;
import java.util.Map;

/**
 * What a rule file says.
 *
 * @param id the identifier of the rule set
 * @param version its version
 * @param rules the rules in the order of the file, at least one
 * @param instances the rules bound to the cells of editions, once for every value of their loops
 */
record RuleText(
    String id, String version, List<Rule> rules, Map<Scope, List<Instance>> instances) {}
