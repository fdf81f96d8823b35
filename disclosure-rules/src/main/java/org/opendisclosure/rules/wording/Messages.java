package org.opendisclosure.rules.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.blanks.Conflict;
import org.opendisclosure.rules.blanks.Derived;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;

/** Says in both languages what was decided, derived or contradicts itself on one form. */
public final class Messages {

  private final Composer chinese;
  private final Composer english;
  private final JointWording joint;

  /**
   * Messages about the values of a form.
   *
   * @param subjects the form that the cell of an index stands in
   */
  public Messages(RuleNames names, IntFunction<Subject> subjects, Values values) {
    this.chinese = new Composer(names, subjects, values, Language.ZH);
    this.english = new Composer(names, subjects, values, Language.EN);
    this.joint = new JointWording(chinese, english);
  }

  /**
   * What was decided of a rule.
   *
   * @param blanks the cells that keep it from being decided
   * @param derived the cells of the rule that the form leaves blank and whose figures follow
   */
  public Sentence decided(Decision decision, List<Integer> blanks, List<Integer> derived) {
    Sentence statement = decision.instance().rule().statement();
    if (decision.outcome() == Outcome.SATISFIED) {
      return new Sentence(
          chinese.settled(derived, statement.zh()), english.settled(derived, statement.en()));
    }
    Constraint constraint = decision.instance().constraint();
    return blanks.isEmpty()
        ? new Sentence(
            chinese.violated(constraint, derived.size(), statement.zh()),
            english.violated(constraint, derived.size(), statement.en()))
        : new Sentence(
            chinese.undetermined(blanks, statement.zh()),
            english.undetermined(blanks, statement.en()));
  }

  /** Rules that contradict each other. */
  public Sentence contradiction(Conflict conflict) {
    return joint.contradiction(conflict);
  }

  /**
   * Where a figure comes from that the form does not state.
   *
   * @param bar the rule for which it is not filled in
   */
  public Sentence derived(Derived derived, Optional<Rule> bar) {
    return joint.derived(derived, bar);
  }
}
