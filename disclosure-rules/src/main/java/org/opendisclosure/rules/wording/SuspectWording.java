package org.opendisclosure.rules.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.Slip;
import org.opendisclosure.rules.search.Explanation;
import org.opendisclosure.rules.suspects.LoneError;

/** Says a suspicion in printed words. */
public final class SuspectWording {

  private final Wording wording;

  public SuspectWording(Wording wording) {
    this.wording = wording;
  }

  /**
   * A suspicion, without its end, so that it may stand in a list of all that are possible.
   *
   * @param isFewest whether it is known that no fewer cells explain what fails
   */
  public Sentence change(Explanation explanation, boolean isFewest) {
    List<Sentence> changes = explanation.changes().stream().map(this::change).toList();
    return lead(explanation.hypothesis(), changes.size(), isFewest)
        .and(
            new Sentence(
                changes.stream().map(Sentence::zh).collect(Collectors.joining(";")),
                changes.stream().map(Sentence::en).collect(Collectors.joining("; "))));
  }

  /** A figure that could be wrong by itself, and between which others it would have to lie. */
  public Sentence lone(LoneError error, Cell cell, String stated) {
    return lead(Hypothesis.MISTYPED, 1, true)
        .and(stated(cell, stated))
        .and(range(error.min(), error.max()))
        .and(rest(error.alternatives()));
  }

  private Sentence stated(Cell cell, String figure) {
    return Sentence.of("%s填报 %s", "%s states %s", wording.place(cell), figure);
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
        ? Sentence.of("至少要改 %d 个单元格才能全部成立:", "No fewer than %d cells make all of it hold: ", cells)
        : Sentence.of("改动 %d 个单元格可使其全部成立:", "Changing %d cells makes all of it hold: ", cells);
  }

  /** How a suspicion ends that has other explanations beside it. */
  public static Sentence rest(int alternatives) {
    String are = alternatives == 1 ? "explanation is" : "explanations are";
    return alternatives == 0
        ? new Sentence("。", ".")
        : new Sentence(
            ";另有 %d 种可能。".formatted(alternatives),
            "; %d other %s possible.".formatted(alternatives, are));
  }

  private Sentence change(NumberedChange change) {
    Sentence slip = slip(Slip.likeliest(change.stated(), change.needed()));
    Cell cell = wording.cell(change.cell());
    return stated(cell, Long.toString(change.stated()))
        .and(Sentence.of(",应为 %d", " and would be %d", change.needed()))
        .and(slip.zh().isEmpty() ? slip : Sentence.of("(%s)", " (%s)", slip));
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
