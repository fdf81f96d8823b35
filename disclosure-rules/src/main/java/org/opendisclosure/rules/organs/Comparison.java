package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.PrintedCells;
import org.opendisclosure.rules.organs.Unknown.Reason;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/** Decides for each figure of a consolidated form whether it agrees with the parts. */
final class Comparison {

  private final Figures figures;
  private final Layout layout;
  private final Parts parts;
  private final List<Organ> absent;
  private final Completeness completeness;
  private final List<SummedFigure> items;
  private final List<Difference> differences;

  /** An organ that is absent is a part of which nothing is known. */
  Comparison(
      StatisticsForm consolidated,
      Layout layout,
      Parts parts,
      List<Organ> absent,
      Completeness completeness) {
    this.figures = consolidated.figures();
    this.layout = layout;
    this.parts = parts;
    this.absent = absent;
    this.completeness = completeness;
    this.items =
        parts.items(Division.of(figures, layout)).stream()
            .filter(item -> item.additivity() != Additivity.NOT_ADDITIVE && isCompared(item))
            .toList();
    this.differences = items.stream().map(this::difference).toList();
  }

  /** Whether anybody states the figure and the consolidated form has room for it. */
  private boolean isCompared(SummedFigure item) {
    boolean isStated = item.cells().stream().anyMatch(figures::isStated);
    boolean isPrinted = item.cells().stream().anyMatch(cell -> layout.prints(cell.line()));
    return isStated || isPrinted && parts.stated(item) > 0;
  }

  private Difference difference(SummedFigure item) {
    return new Difference(
        item, stated(item), parts.known(item), parts.unknown(item), absent.size());
  }

  private Optional<BigDecimal> stated(SummedFigure item) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : item.cells()) {
      if (figures.isStated(cell)) {
        sum = sum.add(figures.findAmount(cell).orElseThrow());
      } else if (!Division.isElsewhere(cell, figures, layout)) {
        return Optional.empty();
      }
    }
    return Optional.of(sum);
  }

  /** How many figures were compared. */
  int size() {
    return items.size();
  }

  /** The organ whose figures are the difference in every cell, if there is one. */
  List<OrganFinding> organs() {
    return new WholeOrgan(differences, parts, completeness).findings();
  }

  /** The figures that disagree or may; {@code isExplained} if a whole organ explains them. */
  List<RollupFinding> findings(boolean isExplained) {
    RollupWording wording = new RollupWording(new PrintedCells(layout), completeness, parts.size());
    List<RollupFinding> findings = new ArrayList<>();
    for (Difference difference : differences) {
      Outcome outcome = difference.outcome(completeness);
      boolean isTold = difference.item().isAdditive() || outcome == Outcome.VIOLATED;
      if (isTold && outcome != Outcome.SATISFIED) {
        Optional<Organ> organ = isExplained ? Optional.empty() : organ(difference);
        findings.add(
            wording.finding(difference, severity(difference), outcome, named(difference), organ));
      }
    }
    return findings;
  }

  private Severity severity(Difference difference) {
    if (!difference.item().isAdditive()) {
      return Severity.INFORMATION;
    }
    return completeness == Completeness.CLAIMED ? Severity.ERROR : Severity.WARNING;
  }

  private List<Unknown> named(Difference difference) {
    Set<Unknown> named = new LinkedHashSet<>(parts.named(difference.item()));
    absent.forEach(organ -> named.add(new Unknown(organ, Reason.NO_FORM)));
    return named.stream().limit(Sum.NAMED).toList();
  }

  /** The only part whose figure is the difference; parts without it are no explanation. */
  private Optional<Organ> organ(Difference difference) {
    if (!difference.isStated() || difference.absent() > 0 || !difference.item().isAdditive()) {
      return Optional.empty();
    }
    BigDecimal size = difference.size().abs();
    List<Organ> alike =
        parts.kept().stream()
            .filter(
                part ->
                    part.value(difference.item()).filter(v -> v.compareTo(size) == 0).isPresent())
            .limit(2)
            .map(Part::organ)
            .toList();
    return alike.size() == 1 && size.signum() > 0 ? Optional.of(alike.get(0)) : Optional.empty();
  }
}
