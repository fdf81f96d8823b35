package org.opendisclosure.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.solve.Combination;
import org.opendisclosure.rules.solve.Contradictions;
import org.opendisclosure.rules.solve.LinearRelations;
import org.opendisclosure.rules.solve.LinearRow;
import org.opendisclosure.rules.solve.Work;

/** Decides whether any filling of the blanks satisfies all error rules of a form together. */
final class JointCheck {

  /** Several times what a wholly blank form takes; beyond it a contradiction may go unseen. */
  private static final long MAX_WORK = 5_000_000;

  private final BlankSystem blanks;
  private final Explainer explainer;
  private final JointWording wording;

  JointCheck(BlankSystem blanks, Explainer explainer, JointWording wording) {
    this.blanks = blanks;
    this.explainer = explainer;
    this.wording = wording;
  }

  /**
   * Rules that cannot hold together, and what is said of them.
   *
   * @param rules the rules
   * @param contradiction the words
   */
  record Conflict(List<Instance> rules, Contradiction contradiction) {}

  List<Conflict> conflicts() {
    LinearRelations system = blanks.system();
    return Contradictions.of(system, new Work(MAX_WORK)).stream()
        .sorted(Comparator.comparingInt(combination -> combination.multipliers().size()))
        .map(combination -> conflict(combination, system))
        .toList();
  }

  private Conflict conflict(Combination combination, LinearRelations system) {
    List<Instance> rules =
        combination.multipliers().keySet().stream().map(blanks.instances()::get).toList();
    LinearRow sum = combination.sum(system);
    Contradiction contradiction =
        new Contradiction(
            explainer.applied(rules),
            wording.contradiction(rules, sum, blanks),
            explainer.fingerprint(rules),
            Optional.empty());
    return new Conflict(rules, contradiction);
  }
}
