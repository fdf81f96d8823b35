package org.opendisclosure.rules.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.years.Crosswalk.Step;

/**
 * One figure followed through all editions: a cell of one edition, and in every other edition the
 * cells whose sum counts the same, exactly or approximately, if there are any. Immutable.
 */
public final class Indicator {

  private static final List<Indicator> ALL = indicators();

  private final Edition edition;
  private final Cell cell;
  private final Map<Edition, Step> steps = new EnumMap<>(Edition.class);

  private Indicator(Edition edition, Cell cell) {
    this.edition = edition;
    this.cell = cell;
    Step own = new Step(Continuity.EXACT, List.of(cell), new Sentence("", ""));
    steps.put(edition, own);
    Edition[] all = Edition.values();
    Step step = own;
    for (int i = edition.ordinal() + 1; i < all.length; i++) {
      step = follow(step, crosswalk(all[i - 1], all[i]), true);
      steps.put(all[i], step);
    }
    step = own;
    for (int i = edition.ordinal() - 1; i >= 0; i--) {
      step = follow(step, crosswalk(all[i], all[i + 1]), false);
      steps.put(all[i], step);
    }
  }

  private static Crosswalk crosswalk(Edition from, Edition to) {
    return Crosswalk.find(from, to).orElseThrow();
  }

  private static Step follow(Step step, Crosswalk crosswalk, boolean forward) {
    if (step.continuity() == Continuity.BROKEN) {
      return step;
    }
    Step next = forward ? crosswalk.forward(step.cells()) : crosswalk.backward(step.cells());
    return step.continuity().compareTo(next.continuity()) > 0
        ? new Step(step.continuity(), next.cells(), step.reason())
        : next;
  }

  /**
   * The indicators of all editions: one for every cell with a number, but those that are the same
   * cells in every edition only once, under the newest.
   *
   * @return the newest edition's first, in printed order
   */
  public static List<Indicator> all() {
    return ALL;
  }

  private static List<Indicator> indicators() {
    List<Indicator> all = new ArrayList<>();
    Set<Collection<List<Cell>>> known = new HashSet<>();
    List<Edition> editions = new ArrayList<>(Arrays.asList(Edition.values()));
    Collections.reverse(editions);
    for (Edition edition : editions) {
      for (Cell cell : edition.catalogue().cells()) {
        if (cell.kind().isNumeric()) {
          Indicator indicator = new Indicator(edition, cell);
          if (known.add(editions.stream().map(indicator::cells).toList())) {
            all.add(indicator);
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /**
   * The newest edition in which the indicator is a single figure.
   *
   * @return the edition whose words name the indicator
   */
  public Edition edition() {
    return edition;
  }

  /**
   * The figure itself.
   *
   * @return a cell of {@link #edition()}
   */
  public Cell cell() {
    return cell;
  }

  /**
   * Whether an edition counts the same as {@link #cell()}.
   *
   * @param other an edition
   * @return {@link Continuity#EXACT} for the indicator's own edition
   */
  public Continuity continuity(Edition other) {
    return step(other).continuity();
  }

  /**
   * The cells of an edition whose sum is the indicator's figure there.
   *
   * @param other an edition
   * @return in printed order; empty if the continuity is {@link Continuity#BROKEN}
   */
  public List<Cell> cells(Edition other) {
    return step(other).cells();
  }

  /**
   * Why an edition counts the same or not.
   *
   * @param other an edition
   * @return the reason in both languages; empty texts for the indicator's own edition
   */
  public Sentence reason(Edition other) {
    return step(other).reason();
  }

  private Step step(Edition other) {
    return Objects.requireNonNull(steps.get(other));
  }

  @Override
  public String toString() {
    return cell.name() + " of " + edition.id();
  }
}
