package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.layout.Layouts;

/**
 * Checks what must hold between the forms of one organ for two consecutive years. What must hold
 * inside each form is {@link Checker}'s. Immutable and safe to share between threads.
 */
public final class BetweenYears {

  private static final BetweenYears BUILT_IN =
      new BetweenYears(List.of(RuleSet.betweenYears()), Layouts.builtIn(), Profile.NONE);

  private final List<RuleSet> ruleSets;
  private final Layouts layouts;
  private final Profile profile;
  private final Map<Scope, List<Instance>> instances = new ConcurrentHashMap<>();

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
    Problems problems = new Problems(rules.rules().get(0).file());
    if (!rules.isBetweenYears()) {
      problems.add(Place.WHOLE_FILE, "expected rules between years, which name lastEditions");
    }
    for (Rule rule : rules.rules()) {
      rules().stream()
          .filter(known -> known.id().equals(rule.id()))
          .forEach(
              known ->
                  problems.add(
                      new Place(rule.line(), 0),
                      rule.id(),
                      "the id is taken by the rule in " + known.file() + ":" + known.line()));
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
  public PairReport check(YearForm last, YearForm form) {
    Scope scope = Scope.of(form.form().edition(), last.form().edition());
    Vocabulary vocabulary = Vocabulary.of(scope);
    boolean isSum = last.isSum() || form.isSum();
    List<Instance> applicable =
        instances(scope).stream().filter(i -> !isSum || addsUp(i, vocabulary)).toList();
    Variant variant = variant(form.form());
    Variant lastVariant = variant(last.form());
    Values own = values(form.form(), variant);
    Values values = own.after(values(last.form(), lastVariant));
    Subject now = new Subject(variant.wording(), form.id(), form.prefix());
    Subject before = new Subject(lastVariant.wording(), last.id(), last.prefix());
    List<Decision> unsatisfied = unsatisfied(applicable, values, form.isSum());
    Explainer explainer =
        new Explainer(vocabulary, index -> values.isLast(index) ? before : now, values);
    return new PairReport(
        unsatisfied.stream()
            .map(d -> explainer.explain(d, List.of(), explanation(d, explainer, form.form())))
            .toList(),
        applicable.size() - unsatisfied.size());
  }

  private static Optional<ExplainedDifference> explanation(
      Decision decision, Explainer explainer, StatisticsForm form) {
    return form.getExplanations().stream()
        .filter(e -> e.getRule().equals(decision.instance().rule().id()))
        .filter(e -> e.getFingerprint().equals(explainer.fingerprint(decision.instance())))
        .findFirst();
  }

  private static boolean addsUp(Instance instance, Vocabulary vocabulary) {
    return instance.cells().stream()
        .flatMap(index -> vocabulary.cell(index).stream())
        .allMatch(cell -> cell.overlap().additivity() == Additivity.ADDITIVE);
  }

  private static List<Decision> unsatisfied(
      List<Instance> instances, Values values, boolean maybeIncomplete) {
    List<Decision> unsatisfied = new ArrayList<>();
    for (Instance instance : instances) {
      Outcome outcome = instance.constraint().decide(values);
      if (outcome != Outcome.SATISFIED) {
        unsatisfied.add(new Decision(instance, maybeIncomplete ? Outcome.UNDETERMINED : outcome));
      }
    }
    unsatisfied.sort(
        Comparator.comparing((Decision d) -> d.instance().rule().severity())
            .thenComparing(d -> d.instance().firstCell()));
    return unsatisfied;
  }

  private List<Instance> instances(Scope scope) {
    return instances.computeIfAbsent(
        scope,
        s ->
            rules().stream()
                .flatMap(rule -> profile.apply(rule).stream())
                .flatMap(rule -> rule.bound(s).stream().map(bound -> new Instance(rule, bound)))
                .toList());
  }

  private Variant variant(StatisticsForm form) {
    return Variant.of(layouts.of(form));
  }

  private static Values values(StatisticsForm form, Variant variant) {
    return new Values(form.figures(), form.getHeader().getLevel(), variant.mask());
  }
}
