package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.model.cell.Overlap;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.PrintedCells;
import org.opendisclosure.rules.organs.Unknown.Reason;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.rule.Severity;

/** Says in printed words how a consolidated figure and its parts differ. */
final class RollupWording {

  private final PrintedCells cells;
  private final Completeness completeness;
  private final int parts;

  RollupWording(PrintedCells cells, Completeness completeness, int parts) {
    this.cells = cells;
    this.completeness = completeness;
    this.parts = parts;
  }

  RollupFinding finding(
      Difference difference,
      Severity severity,
      Outcome outcome,
      List<Unknown> named,
      Optional<Organ> organ) {
    PrintedCell cell = cells.of(difference.item().cell());
    Sentence figures = figures(place(difference.item(), cell), difference);
    Sentence rest =
        outcome == Outcome.VIOLATED ? violated(difference) : undetermined(difference, named);
    Sentence hint = organ.map(one -> hint(difference, one)).orElse(new Sentence("", ""));
    return new RollupFinding(
        cell,
        severity,
        outcome,
        difference.stated(),
        difference.known(),
        difference.unknown(),
        named,
        organ,
        new Sentence(figures.zh() + rest.zh() + hint.zh(), figures.en() + rest.en() + hint.en()));
  }

  private static Sentence place(SummedFigure item, PrintedCell cell) {
    Sentence place = cell.place();
    return item.isJoined()
        ? new Sentence(place.zh() + "(各行合计)", place.en() + " (all its lines)")
        : place;
  }

  private static Sentence figures(Sentence place, Difference difference) {
    String sum = difference.known().toPlainString();
    String stated = difference.stated().map(BigDecimal::toPlainString).orElse("");
    boolean isBlank = difference.stated().isEmpty();
    boolean isPartial = difference.unknown() > 0;
    return new Sentence(
        place.zh()
            + (isBlank ? "合并表未填," : "填报 " + stated + ",")
            + (isPartial ? "各部分已填的合计 " : "各部分合计 ")
            + sum,
        place.en()
            + (isBlank ? " is blank in the consolidated form" : " states " + stated)
            + (isPartial ? "; what the parts state is " : "; the parts are ")
            + sum
            + " together");
  }

  private Sentence violated(Difference difference) {
    Overlap overlap = difference.item().cell().overlap();
    String size = difference.size().toPlainString();
    if (overlap != Overlap.NONE) {
      return new Sentence(
          ",相差 " + size + ":" + overlap.zh() + ",请核实。",
          ", a difference of " + size + ": " + overlap.en() + "; please confirm");
    }
    if (difference.blank() == 0 && difference.absent() > 0) {
      return new Sentence(",补上缺的表也不能相符。", ", and no missing form makes it agree");
    }
    if (difference.unknown() > 0) {
      return new Sentence(",空白无论填多少都不能相符。", ", and no filling of the blanks makes it agree");
    }
    return completeness == Completeness.CLAIMED
        ? new Sentence(
            ",相差 " + size + ":合并数应等于 " + parts + " 份表之和。",
            ", a difference of "
                + size
                + ": it should be the sum of the "
                + parts
                + (parts == 1 ? " form" : " forms"))
        : new Sentence(
            ",相差 " + size + ":合并数不应少于各部分之和。",
            ", a difference of " + size + ": it should not be less than the sum of the forms");
  }

  private static Sentence hint(Difference difference, Organ organ) {
    boolean leftOut = difference.size().signum() < 0;
    return new Sentence(
        "差额正好是“" + organ.shown() + "”的填报数,可能" + (leftOut ? "漏加。" : "加了两次。"),
        "; the difference is exactly the figure of “"
            + organ.shown()
            + (leftOut ? "”, which may have been left out" : "”, which may have been added twice"));
  }

  private static Sentence undetermined(Difference difference, List<Unknown> named) {
    if (difference.unknown() == 0) {
      return new Sentence(",无法判断。", ", undetermined");
    }
    int more = difference.unknown() - named.size();
    return new Sentence(
        ";" + chinese(named) + (more > 0 ? ",另有 " + more + " 处不详" : "") + ",无法判断。",
        "; "
            + english(named)
            + (more > 0 ? "; " + more + (more == 1 ? " more is unknown" : " more are unknown") : "")
            + "; undetermined");
  }

  static String chinese(List<Unknown> named) {
    return byReason(named).entrySet().stream()
        .map(e -> shown(e.getValue(), "、") + e.getKey().label().zh())
        .collect(Collectors.joining(","));
  }

  static String english(List<Unknown> named) {
    return byReason(named).entrySet().stream()
        .map(e -> "the figure of " + shown(e.getValue(), ", ") + " " + e.getKey().label().en())
        .collect(Collectors.joining("; "));
  }

  private static Map<Reason, List<Unknown>> byReason(List<Unknown> named) {
    return named.stream()
        .collect(Collectors.groupingBy(Unknown::reason, LinkedHashMap::new, Collectors.toList()));
  }

  private static String shown(List<Unknown> unknown, String separator) {
    return unknown.stream()
        .map(figure -> "“" + figure.organ().shown() + "”")
        .collect(Collectors.joining(separator));
  }
}
