package org.opendisclosure.rules;

import java.util.Locale;
import org.opendisclosure.model.text.Sentence;

/** How the search for the cells behind a finding ended. */
public enum SearchOutcome {
  /** There was none: the finding is no failing equation between counts. */
  NONE("未查找疑点。", "No suspects were searched for."),
  /** It was completed: every explanation is known. */
  COMPLETE("疑点已全部查出。", "All suspects are known."),
  /** It was completed, and nothing was found. */
  NOTHING_FOUND(
      "没有找到疑点:改动不超过 4 个单元格,不能使这些规则全部成立。",
      "No suspects: changing up to 4 cells cannot make all of these rules hold."),
  /** It was cut off: there may be more explanations than those that are known. */
  CUT_OFF(
      "查找疑点的计算量已到上限,没有查完,可能还有其他可能。",
      "The search for suspects was cut off at its limit; there may be more."),
  /** A factor was beyond ±2⁶³ when rules were combined, whatever the figures. */
  BEYOND_RANGE(
      "规则合并后系数过大,无法查找疑点。", "The factors of the rules grow too large to search for suspects.");

  private final Sentence label;

  SearchOutcome(String zh, String en) {
    this.label = new Sentence(zh, en);
  }

  /**
   * The identifier, as JSON output writes it.
   *
   * @return such as {@code cut-off}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What happened, in words.
   *
   * @return a sentence
   */
  public Sentence label() {
    return label;
  }
}
