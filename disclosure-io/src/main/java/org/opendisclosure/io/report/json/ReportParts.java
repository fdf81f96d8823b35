package org.opendisclosure.io.report.json;

import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Candidate;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.DerivedCell;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.OpenCell;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.UnusedExplanation;

/** Parts of reports as documents of their own. Each is the definition of its name in reports. */
public final class ReportParts {

  private ReportParts() {}

  /**
   * A finding in the report of a check.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<Finding> finding(Language language) {
    return part("finding", new FindingShapes(new CommonShapes(language)).finding());
  }

  /**
   * What may be wrong.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<Suspect> suspect(Language language) {
    return part("suspect", new SuspectShapes(new CommonShapes(language)).suspect());
  }

  /**
   * A figure that may be wrong.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<Candidate> candidate(Language language) {
    return part("candidate", new FindingShapes(new CommonShapes(language)).candidate());
  }

  /**
   * An explanation that explains nothing.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<UnusedExplanation> unused(Language language) {
    return part("unusedExplanation", new FindingShapes(new CommonShapes(language)).unused());
  }

  /**
   * Rules that no filling of the blanks satisfies together.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<Contradiction> contradiction(Language language) {
    return part("contradiction", new CommonShapes(language).contradiction());
  }

  /**
   * A blank that can hold one figure only.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<DerivedCell> derived(Language language) {
    return part("derivedCell", new DerivationShapes(new CommonShapes(language)).derived());
  }

  /**
   * A blank that may hold several figures.
   *
   * @param language not used: nothing of it depends on the language
   * @return its description
   */
  public static Document<OpenCell> open(Language language) {
    return part("openCell", DerivationShapes.OPEN);
  }

  /**
   * A cell with what stands there.
   *
   * @param language not used: nothing of it depends on the language
   * @return its description
   */
  public static Document<FindingCell> cell(Language language) {
    return part("cell", CellShapes.CELL);
  }

  /**
   * A rule set that was applied.
   *
   * @param language not used: nothing of it depends on the language
   * @return its description
   */
  public static Document<RuleSet> ruleSet(Language language) {
    return part("ruleSet", CommonShapes.RULE_SET);
  }

  /**
   * What a reader said.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<Note> note(Language language) {
    return part("note", FormShapes.note(new CommonShapes(language)));
  }

  /**
   * How many numbers were read.
   *
   * @param language not used: nothing of it depends on the language
   * @return its description
   */
  public static Document<Numbers> numbers(Language language) {
    return part("numbers", FormShapes.NUMBERS);
  }

  private static <T> Document<T> part(String id, ObjectShape<T> shape) {
    return Document.object(id, id, "Part of a report.", shape);
  }
}
