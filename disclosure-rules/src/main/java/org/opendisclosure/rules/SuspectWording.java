package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.Slip;

/** Says a suspicion in printed words. */
final class SuspectWording {

  private final Wording wording;
  private final Phrases chinese = new ChinesePhrases();
  private final Phrases english = new EnglishPhrases();

  SuspectWording(Wording wording) {
    this.wording = wording;
  }

  /**
   * The suspicion in a sentence.
   *
   * @param isWeighted whether some cells cost more than others, so that the cheapest are not always
   *     the fewest
   */
  Sentence message(Suspect suspect, boolean isWeighted) {
    return change(suspect, isWeighted).and(rest(suspect.alternatives()));
  }

  /** The suspicion without its end, so that it may stand in a list of all that are possible. */
  Sentence change(Suspect suspect, boolean isWeighted) {
    List<Correction> corrections = suspect.corrections();
    String zh = corrections.stream().map(this::chinese).collect(Collectors.joining(";"));
    String en = corrections.stream().map(this::english).collect(Collectors.joining("; "));
    boolean isFewest = suspect.isComplete() && !isWeighted;
    Sentence lead = lead(suspect.hypothesis(), corrections.size(), isFewest);
    return new Sentence(lead.zh() + zh, lead.en() + en);
  }

  /** A figure that could be wrong by itself, and between which others it would have to lie. */
  Sentence message(
      FindingCell cell, Optional<BigDecimal> min, Optional<BigDecimal> max, int alternatives) {
    Sentence lead = lead(Hypothesis.MISTYPED, 1, true);
    Sentence stated =
        new Sentence(
            place(chinese, cell.cell()) + "填报 " + cell.value(),
            place(english, cell.cell()) + " states " + cell.value());
    return lead.and(stated).and(range(min, max)).and(rest(alternatives));
  }

  private static Sentence range(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    String least = min.map(BigDecimal::toPlainString).orElse("");
    String most = max.map(BigDecimal::toPlainString).orElse("");
    if (most.isEmpty()) {
      return Sentence.of(",应不小于 %s", " and would be at least %s", least);
    } else if (least.isEmpty() || min.orElseThrow().signum() == 0) {
      return Sentence.of(",应不大于 %s", " and would be at most %s", most);
    }
    return least.equals(most)
        ? Sentence.of(",应为 %s", " and would be %s", most)
        : Sentence.of(",应在 %s 至 %s 之间", " and would lie between %s and %s", least, most);
  }

  private static Sentence lead(Hypothesis hypothesis, int cells, boolean isFewest) {
    return switch (hypothesis) {
      case MISTYPED ->
          cells == 1
              ? new Sentence("只改一个单元格即可全部成立:", "Changing one cell makes all of it hold: ")
              : several(cells, isFewest);
      case SWAPPED ->
          new Sentence("相邻两格的数字可能填反了:", "Two neighbouring figures may have changed places: ");
      case SHIFTED -> new Sentence("数字可能错了一格:", "Figures may have slipped by one place: ");
      case TOTALS_RECOMPUTED ->
          new Sentence(
              "可能一个分项有误,合计又随之算错:", "A detail may be wrong and its totals computed from it: ");
    };
  }

  private static Sentence several(int cells, boolean isFewest) {
    return isFewest
        ? new Sentence(
            "至少要改 %d 个单元格才能全部成立:".formatted(cells),
            "No fewer than %d cells make all of it hold: ".formatted(cells))
        : new Sentence(
            "改动 %d 个单元格可使其全部成立:".formatted(cells),
            "Changing %d cells makes all of it hold: ".formatted(cells));
  }

  private static Sentence rest(int alternatives) {
    return alternatives == 0
        ? new Sentence("。", ".")
        : new Sentence(
            ";另有 %d 种可能。".formatted(alternatives),
            "; %d other explanations are possible.".formatted(alternatives));
  }

  private String chinese(Correction correction) {
    String slip = slip(correction.slip()).zh();
    return place(chinese, correction.cell().cell())
        + "填报 "
        + correction.stated()
        + ",应为 "
        + correction.needed()
        + (slip.isEmpty() ? "" : "(" + slip + ")");
  }

  private String english(Correction correction) {
    String slip = slip(correction.slip()).en();
    return place(english, correction.cell().cell())
        + " states "
        + correction.stated()
        + " and would be "
        + correction.needed()
        + (slip.isEmpty() ? "" : " (" + slip + ")");
  }

  private String place(Phrases phrases, Cell cell) {
    return phrases.place(wording.tableNumber(cell), wording.shortRow(cell), cell.column());
  }

  private static Sentence slip(Slip slip) {
    return switch (slip) {
      case DIGITS_TRANSPOSED -> new Sentence("相邻两位数字颠倒", "two digits transposed");
      case DIGIT_DOUBLED -> new Sentence("一位数字录了两遍", "a digit doubled");
      case TIMES_TEN -> new Sentence("末尾多一个 0", "a zero too many");
      case DIVIDED_BY_TEN -> new Sentence("末尾少一个 0", "a zero too few");
      case DIGIT_DROPPED -> new Sentence("漏录一位数字", "a digit left out");
      case DIGIT_ADDED -> new Sentence("多录一位数字", "a digit too many");
      case DIGIT_MISREAD -> new Sentence("一位数字看错,字形相近", "a digit misread for one that looks alike");
      case KEY_BESIDE -> new Sentence("一位数字按到了相邻的键", "the key beside was hit");
      case DIGIT_REPLACED -> new Sentence("一位数字录错", "one digit mistyped");
      case SIGN -> new Sentence("正负号有误", "the sign");
      case ZEROED -> new Sentence("漏填或误填为 0", "left out or typed as 0");
      case OFF_BY_ONE -> new Sentence("相差 1", "off by one");
      case DIGITS_ADDED -> new Sentence("多录若干位数字", "several digits too many");
      case OTHER -> new Sentence("", "");
    };
  }
}
