package org.opendisclosure.rules;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.blanks.Conflict;
import org.opendisclosure.rules.blanks.Deriver;
import org.opendisclosure.rules.blanks.FilledForm;
import org.opendisclosure.rules.deciding.Mask;
import org.opendisclosure.rules.deciding.Program;

/**
 * What follows for the figures that a form does not state. Only error rules are used, and of them
 * only comparisons that allow for no rounding; an explained difference is not. Stated figures are
 * never touched, and neither are headings, answers and texts, nor lines that the layout does not
 * print.
 *
 * @param report what checking the form as it was given found; if its verdict is {@link
 *     Verdict#INCONSISTENT} or it lists contradictions, nothing was derived
 * @param form the form with the derived figures, of the same edition and header; the given one if
 *     nothing was filled
 * @param derived the figures that follow, each after those that it follows from
 * @param open the figures that are still missing, with their ranges, in printed order; empty if
 *     nothing could be derived because of a contradiction
 * @param contradictions why nothing could be derived, where no single rule is violated: those of
 *     the report, or one that only deriving whole numbers brought to light
 * @param isComplete whether the search came to its end; if not, more might be derived and ranges
 *     might be narrower, but what is told is true all the same
 */
public record Derivation(
    Report report,
    StatisticsForm form,
    List<DerivedCell> derived,
    List<OpenCell> open,
    List<Contradiction> contradictions,
    boolean isComplete) {

  /** Nothing follows from figures that contradict each other. */
  static Derivation none(Report report, List<Contradiction> contradictions) {
    return new Derivation(report, report.form(), List.of(), List.of(), contradictions, true);
  }

  /** What was derived, written down; a sentence about one rule speaks of all figures as known. */
  static Derivation of(
      Report report, Deriver deriver, Program program, Mask mask, FindingWriter writer) {
    Optional<Conflict> conflict = deriver.conflict();
    if (conflict.isPresent()) {
      return none(report, List.of(writer.contradiction(conflict.get())));
    }
    FindingWriter ofOne = writer.with(deriver.known(one -> true));
    FindingWriter ofSeveral = writer.with(deriver.known(one -> one.rules().size() == 1));
    FilledForm filled = new FilledForm(report.form(), program, mask, deriver.derived());
    return new Derivation(
        report,
        filled.form(),
        deriver.derived().stream()
            .map(d -> writer.derived(d, filled, d.rules().size() == 1 ? ofOne : ofSeveral))
            .toList(),
        deriver.open().stream().map(open -> OpenCell.of(open, writer.cells())).toList(),
        List.of(),
        deriver.isComplete());
  }

  /**
   * Whether the stated figures contradict each other, so that nothing follows.
   *
   * @return true if an error rule is violated and not explained, or there are {@link
   *     #contradictions()}, explained or not
   */
  public boolean isContradictory() {
    return report.verdict() == Verdict.INCONSISTENT || !contradictions.isEmpty();
  }
}
