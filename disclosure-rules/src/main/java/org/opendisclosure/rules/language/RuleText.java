package org.opendisclosure.rules.language;

import java.util.List;
import java.util.Map;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.rule.Rule;

/**
 * What a rule file says.
 *
 * @param id the identifier of the rule set
 * @param version its version
 * @param rules the rules in the order of the file, at least one
 * @param instances the rules bound to the cells of editions, once for every value of their loops
 */
public record RuleText(
    String id, String version, List<Rule> rules, Map<Scope, List<Instance>> instances) {}
