package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;

/**
 * Which cells of an edition continue which cells of the edition before it: exactly, approximately
 * or not at all, each with the reason. Complete: every cell of both is mentioned. Immutable.
 */
public final class Crosswalk {

  private static final List<Crosswalk> BUILT_IN =
      IntStream.range(1, Edition.values().length)
          .mapToObj(i -> CrosswalkFile.read(Edition.values()[i - 1], Edition.values()[i]))
          .toList();

  private final Edition from;
  private final Edition to;
  private final Sentence relations;
  private final List<CrosswalkLink> links;

  Crosswalk(Edition from, Edition to, Sentence relations, List<CrosswalkLink> links) {
    this.from = from;
    this.to = to;
    this.relations = relations;
    this.links = List.copyOf(links);
  }

  /**
   * The crosswalks between all editions.
   *
   * @return the oldest change first
   */
  public static List<Crosswalk> builtIn() {
    return BUILT_IN;
  }

  /**
   * The crosswalk between two editions.
   *
   * @param from an edition
   * @param to the edition after it
   * @return the crosswalk; empty if the one does not follow the other
   */
  public static Optional<Crosswalk> find(Edition from, Edition to) {
    return BUILT_IN.stream().filter(c -> c.from == from && c.to == to).findFirst();
  }

  /**
   * The older edition.
   *
   * @return the edition
   */
  public Edition from() {
    return from;
  }

  /**
   * The newer edition.
   *
   * @return the edition
   */
  public Edition to() {
    return to;
  }

  /**
   * Which rules between years hold across the change of edition, in words.
   *
   * @return a sentence in both languages
   */
  public Sentence relations() {
    return relations;
  }

  /**
   * What is said of the cells.
   *
   * @return first what continues exactly, then approximately, then what does not continue
   */
  public List<CrosswalkLink> links() {
    return links;
  }

  /** What continues a sum of older cells. */
  Step forward(List<Cell> cells) {
    return follow(cells, true);
  }

  /** What a sum of newer cells continues. */
  Step backward(List<Cell> cells) {
    return follow(cells, false);
  }

  private Step follow(List<Cell> cells, boolean forward) {
    Optional<CrosswalkLink> whole =
        links.stream().filter(l -> start(l, forward).equals(cells)).findFirst();
    return whole.isPresent() ? step(whole.get(), forward) : cellByCell(cells, forward);
  }

  /** A sum whose terms are continued one by one is continued by the sum of what continues them. */
  private Step cellByCell(List<Cell> cells, boolean forward) {
    Step sum = new Step(Continuity.EXACT, List.of(), new Sentence("", ""));
    for (Cell cell : cells) {
      Optional<CrosswalkLink> alone =
          links.stream().filter(l -> start(l, forward).equals(List.of(cell))).findFirst();
      Step step = alone.map(l -> step(l, forward)).orElseGet(() -> partOf(cell, forward));
      if (step.continuity() == Continuity.BROKEN) {
        return step;
      }
      sum = sum.plus(step);
    }
    return sum;
  }

  /** A cell that only a sum with others continues, or is continued by. */
  private Step partOf(Cell cell, boolean forward) {
    CrosswalkLink link =
        links.stream().filter(l -> start(l, forward).contains(cell)).findFirst().orElseThrow();
    Sentence reason =
        new Sentence(
            "要与其他项相加才有对应:" + link.reason().zh(),
            "only its sum with others corresponds: " + link.reason().en());
    return new Step(Continuity.BROKEN, List.of(), reason);
  }

  private static Step step(CrosswalkLink link, boolean forward) {
    return new Step(link.continuity(), forward ? link.to() : link.from(), link.reason());
  }

  private static List<Cell> start(CrosswalkLink link, boolean forward) {
    return forward ? link.from() : link.to();
  }

  /** Cells that continue others; none if the continuity is broken. */
  record Step(Continuity continuity, List<Cell> cells, Sentence reason) {

    Step plus(Step other) {
      List<Cell> both = new ArrayList<>(cells);
      both.addAll(other.cells);
      boolean worse = cells.isEmpty() || other.continuity.compareTo(continuity) > 0;
      return new Step(continuity.and(other.continuity), both, worse ? other.reason : reason);
    }
  }
}
