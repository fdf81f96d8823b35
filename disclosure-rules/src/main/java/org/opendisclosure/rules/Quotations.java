package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.blanks.Consequences;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.language.NarrativeRules;
import org.opendisclosure.rules.narrative.Answer;
import org.opendisclosure.rules.narrative.Check;
import org.opendisclosure.rules.narrative.Narrative;
import org.opendisclosure.rules.narrative.Narratives;
import org.opendisclosure.rules.narrative.Passage;
import org.opendisclosure.rules.narrative.Quote;
import org.opendisclosure.rules.narrative.QuotePlace;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.wording.NarrativeWording;
import org.opendisclosure.rules.wording.Wording;

/** What the narrative of a form quotes, as rules see it. */
final class Quotations {

  /** Nothing was read. */
  static final Quotations NONE = new Quotations(Optional.empty(), 0, List.of());

  /**
   * A quoted figure that does not fit, or may not.
   *
   * @param rule the rule, as it is applied
   * @param check what was found
   * @param cells the cell of the text, then those that it names
   * @param fingerprint what recognises the finding
   * @param message what was found, in words
   */
  record Quotation(
      Rule rule,
      Check check,
      List<FindingCell> cells,
      List<DerivedFigure> derivedFrom,
      String fingerprint,
      Sentence message) {

    Outcome outcome() {
      return check.answer() == Answer.FAILS ? Outcome.VIOLATED : Outcome.UNDETERMINED;
    }

    /** The place of the first cell in printed order; behind all cells if there is none. */
    int firstCell() {
      return cells.isEmpty() ? Integer.MAX_VALUE : cells.get(0).cell().index();
    }

    Finding finding(Optional<ExplainedDifference> explanation) {
      Optional<BigDecimal> stated =
          check.computed().isEmpty() ? Optional.empty() : Optional.of(check.quote().value());
      return new Finding(
          rule,
          outcome(),
          message,
          stated,
          check.computed(),
          cells,
          outcome() == Outcome.VIOLATED ? List.of() : blanks(),
          List.of(),
          SearchOutcome.NONE,
          fingerprint,
          explanation,
          check.quotes(),
          derivedFrom);
    }

    private List<FindingCell> blanks() {
      return cells.stream()
          .filter(cell -> cell.value().isEmpty())
          .filter(cell -> derivedFrom.stream().noneMatch(d -> d.cell().cell() == cell.cell()))
          .toList();
    }
  }

  private final Optional<Narrative> narrative;
  private final int held;
  private final List<Quotation> unsatisfied;

  private Quotations(Optional<Narrative> narrative, int held, List<Quotation> unsatisfied) {
    this.narrative = narrative;
    this.held = held;
    this.unsatisfied = unsatisfied;
  }

  /** Reads the narrative of a form, whose blanks are what follows for them. */
  static Quotations of(
      List<Passage> passages,
      StatisticsForm form,
      EditionRules rules,
      Wording wording,
      Values values,
      FindingWriter writer,
      Consequences follows) {
    if (passages.isEmpty()) {
      return NONE;
    }
    Narrative narrative = Narratives.read(passages, follows.completed(form));
    NarrativeWording words = new NarrativeWording(wording, values, follows);
    List<Quotation> unsatisfied = new ArrayList<>();
    Set<String> fingerprints = new HashSet<>();
    int held = 0;
    for (Check check : narrative.checks()) {
      Optional<Rule> rule = rules.narrativeRule(NarrativeRules.id(check.kind()));
      boolean isPrinted = check.cells().stream().noneMatch(c -> values.isAbsent(c.index()));
      if (rule.isEmpty() || !isPrinted) {
        continue;
      }
      if (check.answer() == Answer.HOLDS) {
        held++;
        continue;
      }
      List<FindingCell> cells = cells(check, form, writer);
      String fingerprint = fingerprint(rule.get(), check, cells, fingerprints);
      Sentence message = words.message(rule.get(), check);
      List<DerivedFigure> derived =
          follows.of(check.cells().stream().map(Cell::index).toList()).stream()
              .map(writer::figure)
              .toList();
      unsatisfied.add(new Quotation(rule.get(), check, cells, derived, fingerprint, message));
    }
    return new Quotations(Optional.of(narrative), held, List.copyOf(unsatisfied));
  }

  /** The cell of the text with the clause, then the cells that the figure names. */
  private static List<FindingCell> cells(Check check, StatisticsForm form, FindingWriter writer) {
    List<FindingCell> cells = new ArrayList<>();
    QuotePlace place = check.quote().place();
    Optional<Cell> text = form.edition().catalogue().find(place.cell());
    text.map(writer.cells()::of).ifPresent(c -> cells.add(c.withValue(place.clause())));
    check.cells().forEach(cell -> cells.add(writer.cells().of(cell)));
    return List.copyOf(cells);
  }

  /** The figures and the cells recognise a finding, and its number among those that are alike. */
  private static String fingerprint(
      Rule rule, Check check, List<FindingCell> cells, Set<String> known) {
    StringBuilder text = new StringBuilder(rule.id());
    for (Quote quote : check.quotes()) {
      text.append('\n').append(quote.value().toPlainString()).append(quote.unit());
    }
    for (FindingCell cell : cells) {
      text.append('\n').append(cell.cell().name());
      if (check.cells().contains(cell.cell())) {
        text.append('=').append(cell.value());
      }
    }
    while (!known.add(text.toString())) {
      text.append("\n+");
    }
    return Fingerprint.of(text.toString());
  }

  Optional<Narrative> narrative() {
    return narrative;
  }

  /** The number of quoted figures that fit. */
  int held() {
    return held;
  }

  /** What does not fit or may not, in the order of the text. */
  List<Quotation> unsatisfied() {
    return unsatisfied;
  }

  Optional<Quotation> find(String fingerprint) {
    return unsatisfied.stream().filter(q -> q.fingerprint().equals(fingerprint)).findFirst();
  }
}
