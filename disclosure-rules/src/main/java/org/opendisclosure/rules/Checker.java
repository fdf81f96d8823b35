package org.opendisclosure.rules;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.diagnose.Diagnostician;
import org.opendisclosure.rules.diagnose.LoadCheck;
import org.opendisclosure.rules.language.Place;
import org.opendisclosure.rules.language.RuleProblems;
import org.opendisclosure.rules.narrative.Passage;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.wording.DiagnosisWording;

/**
 * Checks forms against rules. Immutable and safe to share between threads; make one and keep it,
 * because it prepares the rules of an edition when it meets the first form of it.
 *
 * <pre>{@code
 * Report report = Checker.builtIn().check(form);
 * report.findings().forEach(finding -> System.out.println(finding.message().zh()));
 * }</pre>
 */
public final class Checker implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private static final Checker BUILT_IN =
      new Checker(List.of(), Layouts.builtIn(), Weights.none(), Profile.NONE);

  private static final String NARRATIVE = "文字材料";

  private final transient List<RuleSet> added;
  private final transient Layouts layouts;
  private final transient Weights weights;
  private final transient Profile profile;
  private final transient Map<Edition, EditionRules> prepared = new ConcurrentHashMap<>();

  private Checker(List<RuleSet> added, Layouts layouts, Weights weights, Profile profile) {
    this.added = added;
    this.layouts = layouts;
    this.weights = weights;
    this.profile = profile;
  }

  /**
   * A checker with the rules and layouts that ship with the library.
   *
   * @return the same instance every time
   */
  public static Checker builtIn() {
    return BUILT_IN;
  }

  /**
   * This checker and more rules.
   *
   * @param rules such as {@link RuleSet#read(java.nio.file.Path)} returns them
   * @return a new checker
   * @throws RuleFileException if a rule has the identifier of a rule that this checker knows, if no
   *     form can satisfy an added rule, alone or together with the other error rules, or if a
   *     condition after {@code if} can never hold
   */
  public Checker with(RuleSet rules) {
    RuleProblems problems = new RuleProblems(rules.rules().get(0).file());
    if (rules.isBetweenYears()) {
      problems.add(
          Place.WHOLE_FILE,
          new Sentence(
              "这些规则用于相邻两年之间,不能用于单独一份表", "the rules are for two years, not for a form by itself"));
    }
    Map<String, Rule> known = known();
    for (Rule rule : rules.rules()) {
      Rule before = known.get(rule.id());
      if (before != null) {
        problems.add(
            new Place(rule.line(), 0),
            rule.id(),
            Sentence.of(
                "该编号已用于 %s:%d 的规则",
                "the id is taken by the rule in %s:%d", before.file(), before.line()));
      }
    }
    rules.rules().stream()
        .flatMap(rule -> rule.editions().stream())
        .distinct()
        .forEach(
            edition ->
                new LoadCheck(edition, problems)
                    .check(
                        prepared(edition).program().instances(),
                        rules.instances(Scope.of(edition))));
    problems.refuse();
    List<RuleSet> more = new ArrayList<>(added);
    more.add(rules);
    return new Checker(List.copyOf(more), layouts, weights, profile);
  }

  private Map<String, Rule> known() {
    Map<String, Rule> known = new HashMap<>();
    for (Edition edition : Edition.values()) {
      ruleSets(edition).forEach(set -> set.rules().forEach(rule -> known.put(rule.id(), rule)));
    }
    RuleSet.narrative().rules().forEach(rule -> known.put(rule.id(), rule));
    return known;
  }

  /**
   * This checker with other layouts, whose wording findings use and whose unprinted lines count as
   * nothing.
   *
   * @param layouts the layouts to choose from
   * @return a new checker
   */
  public Checker with(Layouts layouts) {
    return new Checker(added, layouts, weights, profile);
  }

  /**
   * This checker with other weights, which say of which figures it is reluctant to suspect that
   * they are wrong.
   *
   * @param weights the weights, instead of those it has
   * @return a new checker
   */
  public Checker with(Weights weights) {
    return new Checker(added, layouts, weights, profile);
  }

  /**
   * This checker as one deployment applies it.
   *
   * @param profile the profile, instead of the one it has; its weights, if it states any, instead
   *     of those it has
   * @return a new checker
   */
  public Checker with(Profile profile) {
    return new Checker(added, layouts, profile.weights().orElse(weights), profile);
  }

  /**
   * The rules for an edition, as they are applied: without those that are switched off, each of the
   * severity that the profile gives it.
   *
   * @param edition the edition
   * @return the built-in rules, those for what narratives quote last, then those added, in the
   *     order of their files
   */
  public List<Rule> rules(Edition edition) {
    List<RuleSet> sets = ruleSets(edition);
    sets.add(1, RuleSet.narrative());
    return sets.stream()
        .flatMap(set -> set.rules(edition).stream())
        .flatMap(rule -> profile.apply(rule).stream())
        .toList();
  }

  /**
   * The rules for an edition as formulas, one for each value of their loops, in the order of their
   * files. Rules that ask the header or allow for rounding are not among them.
   *
   * @param edition the edition
   * @return what other prepared can decide without this library
   */
  public List<RuleFormula> formulas(Edition edition) {
    RuleNames names = RuleNames.of(edition);
    return prepared(edition).program().instances().stream()
        .flatMap(instance -> RuleFormula.of(instance, names).stream())
        .toList();
  }

  /**
   * Checks a form, its narrative parts included.
   *
   * @param form a form of any edition
   * @return what was found; the form is not changed
   */
  public Report check(StatisticsForm form) {
    return check(form, List.of());
  }

  /**
   * Checks a form together with a narrative that was published apart from it, as those of the
   * statistics table are.
   *
   * @param form a form of any edition
   * @param narrative the text, one paragraph a line
   * @return what was found; the form is not changed
   */
  public Report check(StatisticsForm form, String narrative) {
    return check(form, List.of(new Passage("", NARRATIVE, narrative)));
  }

  Report check(StatisticsForm form, List<Passage> apart) {
    return DecidedForm.of(form, prepared(form.edition()), layouts).report(this, apart);
  }

  /**
   * Says what the rules can see on forms of a layout, and what is wrong with the rules themselves.
   *
   * @param layout a layout of any edition
   * @return the diagnosis; it takes up to a second or so
   */
  public Diagnosis diagnose(Layout layout) {
    EditionRules rules = prepared(layout.edition());
    Diagnostician found = new Diagnostician(layout, rules.program().instances());
    DiagnosisWording wording = new DiagnosisWording(layout);
    return new Diagnosis(
        layout,
        rules.ruleSets(),
        found.equations(),
        found.rank(),
        found.sections().stream().map(wording::strength).toList(),
        found.conflicts().stream().map(wording::conflict).toList(),
        found.redundancies().stream().map(wording::redundancy).toList());
  }

  /**
   * Works out what the error rules make of the figures that a form does not state.
   *
   * @param form a form of any edition
   * @return what follows; the form itself is not changed
   */
  public Derivation derive(StatisticsForm form) {
    return DecidedForm.of(form, prepared(form.edition()), layouts).derivation(this);
  }

  /** The prepared rules of an edition. */
  EditionRules prepared(Edition edition) {
    return prepared.computeIfAbsent(
        edition, key -> new EditionRules(key, ruleSets(key), layouts, weights, profile));
  }

  private List<RuleSet> ruleSets(Edition edition) {
    List<RuleSet> sets = new ArrayList<>();
    sets.add(RuleSet.builtIn(edition));
    added.stream().filter(set -> !set.rules(edition).isEmpty()).forEach(sets::add);
    return sets;
  }

  private Object writeReplace() {
    return new Stored(List.copyOf(added), layouts, weights, profile, this == BUILT_IN);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("checkers are prepared again");
  }

  /** A checker as it is serialised: what it was made of. */
  private record Stored(
      List<RuleSet> added, Layouts layouts, Weights weights, Profile profile, boolean isBuiltIn)
      implements Serializable {

    private Object readResolve() {
      return isBuiltIn ? BUILT_IN : new Checker(added, layouts, weights, profile);
    }
  }

  /** What a report follows from; it is made again from that when it was serialised. */
  static final class Checked implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Checker checker;
    private final StatisticsForm form;
    private final List<Passage> apart;

    /** What was made again; all that was serialised together shares it. */
    private transient @Nullable Report report;

    /**
     * Something that was checked.
     *
     * @param apart narratives that were published apart from the form
     */
    Checked(Checker checker, StatisticsForm form, List<Passage> apart) {
      this.checker = checker;
      this.form = form;
      this.apart = List.copyOf(apart);
    }

    StatisticsForm form() {
      return form;
    }

    /** The report, made again. */
    synchronized Report report() {
      if (report == null) {
        report = checker.check(form, apart);
      }
      return report;
    }
  }
}
