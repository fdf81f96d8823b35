package org.opendisclosure.rules;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.language.Place;
import org.opendisclosure.rules.language.RuleProblems;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.RuleFileException;

/**
 * Checks what must hold between the forms of one organ for two consecutive years. What must hold
 * inside each form is {@link Checker}'s. Immutable and safe to share between threads.
 */
public final class BetweenYears implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private static final BetweenYears BUILT_IN =
      new BetweenYears(List.of(RuleSet.betweenYears()), Layouts.builtIn(), Profile.NONE);

  private final transient List<RuleSet> ruleSets;
  private final transient Layouts layouts;
  private final transient Profile profile;
  private final transient Map<Scope, List<Instance>> instances = new ConcurrentHashMap<>();

  private BetweenYears(List<RuleSet> ruleSets, Layouts layouts, Profile profile) {
    this.ruleSets = ruleSets;
    this.layouts = layouts;
    this.profile = profile;
  }

  /**
   * A checker with the rules and layouts that ship with the library.
   *
   * @return the same instance every time
   */
  public static BetweenYears builtIn() {
    return BUILT_IN;
  }

  /**
   * This checker and more rules.
   *
   * @param rules rules between years, such as {@link RuleSet#read(java.nio.file.Path)} returns them
   * @return a new checker
   * @throws RuleFileException if the rules speak of one form only, or a rule has the identifier of
   *     a rule that this checker knows
   */
  public BetweenYears with(RuleSet rules) {
    RuleProblems problems = new RuleProblems(rules.rules().get(0).file());
    if (!rules.isBetweenYears()) {
      problems.add(
          Place.WHOLE_FILE,
          new Sentence(
              "应为相邻两年之间的规则,即写明 lastEditions 的规则",
              "expected rules between years, which name lastEditions"));
    }
    for (Rule rule : rules.rules()) {
      rules().stream()
          .filter(known -> known.id().equals(rule.id()))
          .forEach(
              known ->
                  problems.add(
                      new Place(rule.line(), 0),
                      rule.id(),
                      Sentence.of(
                          "该编号已用于 %s:%d 的规则",
                          "the id is taken by the rule in %s:%d", known.file(), known.line())));
    }
    problems.refuse();
    List<RuleSet> more = new ArrayList<>(ruleSets);
    more.add(rules);
    return new BetweenYears(List.copyOf(more), layouts, profile);
  }

  /**
   * This checker with other layouts, whose wording findings use and whose unprinted lines count as
   * nothing.
   *
   * @param layouts the layouts to choose from
   * @return a new checker
   */
  public BetweenYears with(Layouts layouts) {
    return new BetweenYears(ruleSets, layouts, profile);
  }

  /**
   * This checker as one deployment applies it: severities and switches, but no weights.
   *
   * @param profile the profile, instead of the one it has
   * @return a new checker
   */
  public BetweenYears with(Profile profile) {
    return new BetweenYears(ruleSets, layouts, profile);
  }

  /**
   * The rule sets that are applied.
   *
   * @return the built-in one first
   */
  public List<RuleSet> ruleSets() {
    return ruleSets;
  }

  /**
   * The rules between years.
   *
   * @return the built-in ones, then those added, in the order of their files
   */
  public List<Rule> rules() {
    return ruleSets.stream().flatMap(set -> set.rules().stream()).toList();
  }

  /**
   * Checks one year's form against that of the year before. If either is a sum over several organs,
   * only what rules say of figures that {@linkplain org.opendisclosure.model.cell.Additivity add
   * up} is decided; and if the later one is, what does not hold is undetermined, because a part may
   * not be known. Explanations stored with the later form explain findings of the pair as well.
   *
   * @param last the form of the year before
   * @param form the form of the year
   * @return what was found; the forms are not changed
   */
  public BetweenYearsReport check(YearForm last, YearForm form) {
    Scope scope = Scope.of(form.form().edition(), last.form().edition());
    RuleNames names = RuleNames.of(scope);
    boolean isSum = last.isSum() || form.isSum();
    List<Instance> applicable =
        instances(scope).stream().filter(i -> !isSum || addsUp(i, names)).toList();
    List<Decision> unsatisfied = new ArrayList<>();
    ConsecutiveForms forms = new ConsecutiveForms(last, form, layouts);
    for (Instance instance : applicable) {
      Outcome outcome = instance.constraint().decide(forms.values());
      if (outcome != Outcome.SATISFIED) {
        unsatisfied.add(new Decision(instance, form.isSum() ? Outcome.UNDETERMINED : outcome));
      }
    }
    return new BetweenYearsReport(
        forms.findings(unsatisfied), applicable.size() - unsatisfied.size());
  }

  /**
   * Figures that moved by more than a limit from one year to the next. Blanks have not moved.
   *
   * @param last the form of the year before
   * @param form the form of the year
   * @param figures figures that count the same in both years
   * @param limit the limit
   * @return an information for each figure that moved, in printed order
   */
  public List<Finding> moved(
      YearForm last, YearForm form, List<Continued> figures, Movement limit) {
    ConsecutiveForms forms = new ConsecutiveForms(last, form, layouts);
    UnusualChanges changes = new UnusualChanges(forms.scope(), limit);
    List<Decision> decisions = new ArrayList<>();
    for (Continued continued : figures) {
      changes.decide(continued, forms.values()).ifPresent(decisions::add);
    }
    return forms.findings(decisions);
  }

  /**
   * Figures that count the same in two years.
   *
   * @param last cells of the year before, whose sum is meant
   * @param now cells of the year, whose sum is meant
   */
  public record Continued(List<Cell> last, List<Cell> now) {

    /**
     * Figures that count the same in two years.
     *
     * @param last cells of the year before, at least one
     * @param now cells of the year, at least one
     */
    public Continued {
      last = List.copyOf(last);
      now = List.copyOf(now);
    }
  }

  private static boolean addsUp(Instance instance, RuleNames names) {
    return instance.cells().stream()
        .flatMap(index -> names.cell(index).stream())
        .allMatch(cell -> cell.overlap().additivity() == Additivity.ADDITIVE);
  }

  private List<Instance> instances(Scope scope) {
    return instances.computeIfAbsent(
        scope,
        s -> ruleSets.stream().flatMap(set -> profile.apply(set.instances(s)).stream()).toList());
  }

  private Object writeReplace() {
    return new Stored(ruleSets, layouts, profile, this == BUILT_IN);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("checkers are prepared again");
  }

  /** A checker as it is serialised: what it was made of. */
  private record Stored(List<RuleSet> ruleSets, Layouts layouts, Profile profile, boolean isBuiltIn)
      implements Serializable {

    private Object readResolve() {
      return isBuiltIn ? BUILT_IN : new BetweenYears(ruleSets, layouts, profile);
    }
  }
}
