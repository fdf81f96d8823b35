package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.rules.BetweenYearsReport;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.rule.Outcome;

/**
 * One year compared with the year before.
 *
 * @param year the later year
 * @param change what became of the organs between the two
 * @param last the forms for the year before: one, or those of all organs that were merged
 * @param forms the forms for the year: one, or those of all organs after a split
 * @param report what rules between years found; it counts nothing if no rule is written for the
 *     editions or a form is missing
 * @param moved figures that moved by more than the limit; none if organs were merged or split
 * @param notes what else is to know
 */
public record YearPair(
    int year,
    OrganChange change,
    List<FiledForm> last,
    List<FiledForm> forms,
    BetweenYearsReport report,
    List<Finding> moved,
    List<YearNote> notes) {

  /**
   * One year compared with the year before.
   *
   * @param year the later year
   * @param change what became of the organs between the two
   * @param last the forms for the year before
   * @param forms the forms for the year
   * @param report what rules between years found
   * @param moved figures that moved by more than the limit
   * @param notes what else is to know
   */
  public YearPair {
    last = List.copyOf(last);
    forms = List.copyOf(forms);
    moved = List.copyOf(moved);
    notes = List.copyOf(notes);
  }

  /**
   * All findings.
   *
   * @return those of {@link #report()}, then those that {@link #moved()}
   */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(moved);
    return all;
  }

  /**
   * The number of rule instances and figures with an outcome.
   *
   * @param outcome the outcome
   * @return 0, 1, 2, …
   */
  public int count(Outcome outcome) {
    return report.count(outcome) + (outcome == Outcome.VIOLATED ? moved.size() : 0);
  }
}
