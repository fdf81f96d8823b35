package org.opendisclosure.rules.blanks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.solve.Deduction;
import org.opendisclosure.rules.solve.Fraction;
import org.opendisclosure.rules.solve.Range;
import org.opendisclosure.rules.solve.Work;

/** Derives the blanks of one form that does not contradict itself. */
public final class Deriver {

  /** Many times what a wholly blank form takes. */
  private static final long MAX_WORK = 50_000_000;

  private final Values values;
  private final BlankSystem blanks;
  private final Deduction deduction;
  private final List<Derived> derived;
  private final boolean complete;

  /**
   * Works out what follows.
   *
   * @param standing what is not satisfied and not explained
   */
  public Deriver(List<Decision> standing, Values values, RuleNames names) {
    Work work = new Work(MAX_WORK);
    this.values = values;
    this.blanks = new BlankSystem(standing, values, names);
    this.deduction = Deduction.of(blanks.system(), work);
    this.derived = ForcedFigures.of(values, blanks, deduction.forced());
    this.complete = !work.isExhausted();
  }

  /** A figure that is left open, and between which others it lies. */
  public record Open(Cell cell, Optional<BigDecimal> min, Optional<BigDecimal> max) {}

  /** What whole numbers contradict; then nothing is derived. */
  public Optional<Conflict> conflict() {
    List<Instance> impossible = blanks.instances(deduction.impossible());
    return impossible.isEmpty()
        ? Optional.empty()
        : Optional.of(new Conflict(impossible, Optional.empty(), blanks));
  }

  /** The figures that follow, each after those that it follows from. */
  public List<Derived> derived() {
    return derived;
  }

  /** The values once some of these are known. */
  public Values known(Predicate<Derived> which) {
    return ForcedFigures.known(values, derived.stream().filter(which).toList());
  }

  /** Whether the search came to its end. */
  public boolean isComplete() {
    return complete;
  }

  /** The figures that are still missing, in printed order. */
  public List<Open> open() {
    Map<Integer, Range> ranges = new HashMap<>();
    deduction.open().forEach(range -> ranges.put(blanks.cells().get(range.unknown()), range));
    Set<Cell> known = derived.stream().map(Derived::cell).collect(Collectors.toSet());
    return values.figures().catalogue().cells().stream()
        .filter(cell -> cell.kind().isNumeric() && cell.kind() != Kind.HEADING)
        .filter(cell -> values.exact(cell.index()) == null && !known.contains(cell))
        .map(cell -> open(cell, Optional.ofNullable(ranges.get(cell.index()))))
        .toList();
  }

  private static Open open(Cell cell, Optional<Range> range) {
    Optional<Fraction> min =
        range.isPresent()
            ? range.get().min()
            : Optional.of(Fraction.ZERO).filter(zero -> !cell.kind().isSigned());
    return new Open(
        cell,
        min.map(value -> Decimals.rounded(value, RoundingMode.FLOOR)),
        range.flatMap(Range::max).map(value -> Decimals.rounded(value, RoundingMode.CEILING)));
  }
}
