package org.opendisclosure.rules.blanks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/**
 * Tells which undetermined rules have nothing to do with what is wrong. Rules that share a cell
 * with one that cannot hold, or with one that shares a cell with it, and so on, may rest on the
 * very figure that is wrong: from them nothing is derived, so that no other figure takes the blame.
 */
final class Soundness {

  private final Set<Integer> doubtful = new HashSet<>();
  private List<Decision> left;

  private Soundness(List<Decision> decisions) {
    this.left = decisions;
  }

  /**
   * The undetermined error rules from which figures may be derived.
   *
   * @param decisions what is not satisfied and not explained
   * @param contradictory rules that cannot hold together
   */
  static List<Decision> of(List<Decision> decisions, Collection<Instance> contradictory) {
    List<Decision> errors =
        decisions.stream()
            .filter(decision -> decision.instance().rule().severity() == Severity.ERROR)
            .toList();
    Soundness soundness = new Soundness(errors);
    contradictory.forEach(soundness::doubt);
    errors.stream()
        .filter(decision -> decision.outcome() == Outcome.VIOLATED)
        .forEach(decision -> soundness.doubt(decision.instance()));
    soundness.spread();
    return soundness.left;
  }

  private void doubt(Instance instance) {
    doubtful.addAll(instance.cells());
  }

  private void spread() {
    int before = -1;
    while (before != left.size()) {
      before = left.size();
      List<Decision> sound = new ArrayList<>();
      for (Decision decision : left) {
        if (decision.instance().cells().stream().anyMatch(doubtful::contains)) {
          doubt(decision.instance());
        } else {
          sound.add(decision);
        }
      }
      left = sound;
    }
  }
}
