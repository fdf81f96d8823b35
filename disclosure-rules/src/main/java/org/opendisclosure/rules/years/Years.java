package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.rules.BetweenYears;
import org.opendisclosure.rules.Movement;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.rule.Rule;

/**
 * Compares the forms of organs over the years. Immutable and safe to share between threads; the
 * order of the forms makes no difference.
 *
 * <pre>{@code
 * YearComparison comparison = Years.builtIn().compare(forms);
 * comparison.findings().forEach(finding -> System.out.println(finding.message().zh()));
 * }</pre>
 */
public final class Years implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private static final Years BUILT_IN =
      new Years(BetweenYears.builtIn(), Layouts.builtIn(), Succession.none(), Movement.DEFAULT);

  private final BetweenYears checker;
  private final Layouts layouts;
  private final Succession succession;
  private final Movement limit;

  private Years(BetweenYears checker, Layouts layouts, Succession succession, Movement limit) {
    this.checker = checker;
    this.layouts = layouts;
    this.succession = succession;
    this.limit = limit;
  }

  /**
   * Comparisons with the rules and layouts that ship with the library, no changes of organs and
   * {@link Movement#DEFAULT}.
   *
   * @return the same instance every time
   */
  public static Years builtIn() {
    return BUILT_IN;
  }

  /**
   * These comparisons with more rules.
   *
   * @param rules rules between years
   * @return new comparisons
   * @throws org.opendisclosure.rules.rule.RuleFileException if the rules speak of one form only, or
   *     a rule has the identifier of a rule that is known
   */
  public Years with(RuleSet rules) {
    return new Years(checker.with(rules), layouts, succession, limit);
  }

  /**
   * These comparisons with other layouts.
   *
   * @param others the layouts, whose wording findings use and whose unprinted lines count as
   *     nothing
   * @return new comparisons
   */
  public Years with(Layouts others) {
    return new Years(checker.with(others), others, succession, limit);
  }

  /**
   * These comparisons with changes of organs.
   *
   * @param changes which organs were renamed, merged or split
   * @return new comparisons
   */
  public Years with(Succession changes) {
    return new Years(checker, layouts, changes, limit);
  }

  /**
   * These comparisons with another limit for figures that moved.
   *
   * @param other the limit
   * @return new comparisons
   */
  public Years with(Movement other) {
    return new Years(checker, layouts, succession, other);
  }

  /**
   * The rules between years.
   *
   * @return the built-in ones, then those added
   */
  public List<Rule> rules() {
    return checker.rules();
  }

  /**
   * Compares each year of each organ with the year before.
   *
   * @param forms forms of any organs, years and editions
   * @return what was found; the forms are not changed
   */
  public YearComparison compare(Collection<? extends StatisticsForm> forms) {
    return compareFiled(filed(forms));
  }

  /**
   * As {@link #compare}, for forms whose files messages are to name.
   *
   * @param forms forms of any organs, years and editions
   * @return what was found
   */
  public YearComparison compareFiled(Collection<FiledForm> forms) {
    return new Comparer(forms, succession, checker, limit).compare();
  }

  /**
   * Follows every figure of each organ over the years. Organs that were renamed are one; organs
   * that were merged or split are not.
   *
   * @param forms forms of any organs, years and editions; those for quarters, those of unknown
   *     organ or year, and years with several forms that differ are left out
   * @return for each organ, in the order of their names, the series of all indicators of which at
   *     least one form states a figure
   */
  public List<Series> series(Collection<? extends StatisticsForm> forms) {
    return seriesFiled(filed(forms));
  }

  /**
   * As {@link #series}, for forms of files.
   *
   * @param forms forms of any organs, years and editions
   * @return the series
   */
  public List<Series> seriesFiled(Collection<FiledForm> forms) {
    return new Histories(forms, succession)
        .byName().values().stream()
            .flatMap(history -> SeriesOf.history(history, layouts).stream())
            .toList();
  }

  private static List<FiledForm> filed(Collection<? extends StatisticsForm> forms) {
    List<FiledForm> filed = new ArrayList<>();
    forms.forEach(form -> filed.add(new FiledForm("", form)));
    return filed;
  }
}
