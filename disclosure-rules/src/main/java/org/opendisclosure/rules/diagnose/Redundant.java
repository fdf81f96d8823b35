package org.opendisclosure.rules.diagnose;

import java.util.List;
import org.opendisclosure.rules.deciding.Instance;

/**
 * A rule that says nothing new.
 *
 * @param rule the rule
 * @param from the smallest combination of other rules found that implies it
 * @param neverApplies whether it holds because its own condition cannot
 */
public record Redundant(Instance rule, List<Instance> from, boolean neverApplies) {}
