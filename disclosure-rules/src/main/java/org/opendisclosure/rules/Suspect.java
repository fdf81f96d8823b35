package org.opendisclosure.rules;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.search.Explanation;
import org.opendisclosure.rules.search.Located;
import org.opendisclosure.rules.suspects.SuspectSearch;
import org.opendisclosure.rules.wording.SuspectWording;

/**
 * Cells that may be wrong: one way to make the error rules hold that fail together. A suggestion to
 * check against the source; nothing is ever changed without the caller's word. Immutable.
 */
public final class Suspect implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private final transient SuspectSearch search;
  private final transient FindingWriter writer;
  private final transient Located located;
  private final transient Explanation explanation;
  private final transient Checker.Checked checked;
  private final transient int number;

  /** The number tells it from the other suspects of what was checked. */
  Suspect(
      SuspectSearch search,
      FindingWriter writer,
      Located located,
      Explanation explanation,
      Checker.Checked checked,
      int number) {
    this.search = search;
    this.writer = writer;
    this.located = located;
    this.explanation = explanation;
    this.checked = checked;
    this.number = number;
  }

  SuspectSearch search() {
    return search;
  }

  /**
   * What may have gone wrong.
   *
   * @return the hypothesis
   */
  public Hypothesis hypothesis() {
    return explanation.hypothesis();
  }

  /**
   * The cells and what each would have to be.
   *
   * @return at least one; if a detail's totals were recomputed with it, the detail first
   */
  public List<Correction> corrections() {
    return explanation.changes().stream()
        .map(change -> Correction.of(change, writer.cells()))
        .toList();
  }

  /**
   * How many other explanations of the same hypothesis are known: as cheap ones, if figures were
   * mistyped.
   *
   * @return 0, 1, 2, …
   */
  public int alternatives() {
    return (int)
        located.explanations().stream()
            .filter(other -> other.hypothesis() == hypothesis() && !other.equals(explanation))
            .count();
  }

  /**
   * Whether all of them are known.
   *
   * @return false if the search was cut off, so that there may be more, and lesser ones
   */
  public boolean isComplete() {
    return located.isComplete(hypothesis());
  }

  /**
   * Whether this is the only explanation of its kind and size.
   *
   * @return true if there is no alternative and none can have been missed
   */
  public boolean isUnique() {
    return alternatives() == 0 && isComplete();
  }

  /**
   * The suspicion in printed words.
   *
   * @return a sentence
   */
  public Sentence message() {
    return change().and(SuspectWording.rest(alternatives()));
  }

  /**
   * The suspicion as one item of a list.
   *
   * @return a clause without a full stop, which says nothing of other explanations
   */
  public Sentence change() {
    return writer.suspectWording().change(explanation, isComplete() && !search.isWeighted());
  }

  /**
   * How many explanations are known of what fails, this one and those of other hypotheses included.
   *
   * @return 1, 2, 3, …
   */
  public int explanations() {
    return located.explanations().size();
  }

  /**
   * Why this explains what fails, and nothing less does.
   *
   * @return the proof; empty if the search was cut off or the blanks could not be eliminated
   */
  public Optional<Proof> proof() {
    return search.certify(located, explanation).map(certificate -> Proof.of(certificate, search));
  }

  @Override
  public String toString() {
    return message().en();
  }

  private Object writeReplace() {
    return new Stored(checked, number);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("suspects are found again");
  }

  /** A suspect as it is serialised: it is found again in what was checked. */
  private record Stored(Checker.Checked checked, int number) implements Serializable {

    private Object readResolve() throws InvalidObjectException {
      return checked.report().suspects().stream()
          .filter(suspect -> suspect.number == number)
          .findFirst()
          .orElseThrow(() -> new InvalidObjectException("no suspect " + number));
    }
  }
}
