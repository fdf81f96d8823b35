package org.opendisclosure.rules.blanks;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.solve.LinearRow;

/**
 * Error rules that no filling of the blanks satisfies together.
 *
 * @param rules the rules
 * @param sum what follows from them over fractions: less than nothing on one side, nothing or more
 *     on the other; empty if only whole numbers contradict them
 * @param blanks what the sum is about
 */
public record Conflict(List<Instance> rules, Optional<LinearRow> sum, BlankSystem blanks) {}
