package org.opendisclosure.io.report.words;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Share;
import org.opendisclosure.rules.organs.Shares;
import org.opendisclosure.rules.rule.Severity;

/** What reports for people say of a roll-up, in one language. */
public final class RollupWords {

  private final ReportWords words;

  public RollupWords(ReportWords words) {
    this.words = words;
  }

  /** The organs that have a share of a total, the largest share first. */
  public static List<Share> largest(Shares shares) {
    return shares.organs().stream()
        .filter(share -> share.figure().orElse(BigDecimal.ZERO).signum() != 0)
        .sorted(Comparator.comparing(share -> share.figure().orElseThrow().negate()))
        .toList();
  }

  /** What was added up, and against what it was held. */
  public String title(RollupReport report) {
    String forms = Counted.word(report.parts(), "form");
    String parts = words.say("%d 份表汇总", "%d " + forms + " added up").formatted(report.parts());
    if (report.consolidated().isEmpty()) {
      return parts;
    }
    Header header = report.consolidated().get().getHeader();
    String year = header.getYear().isPresent() ? " " + header.getYear().getAsInt() : "";
    String organ = header.getOrgan().orElse(words.say("(机关未注明)", "(no organ)"));
    return organ + year + words.say(",与 ", ", against ") + parts;
  }

  /** The verdict and what it counts. */
  public String conclusion(RollupReport report) {
    String verdict =
        report.consolidated().isEmpty()
            ? words.say("只查各部分,没有与合并表核对", "The parts alone, not held against a consolidated form")
            : words.say("结论:", "Verdict: ") + words.say(report.verdict().label());
    return verdict
        + words
            .say(
                "(错误 %d,警告 %d,提示 %d;无法判断 %d;核对了 %d 格)",
                " (errors %d, warnings %d, information %d; undetermined %d; %d "
                    + Counted.word(report.compared(), "figure")
                    + " compared)")
            .formatted(
                report.violations(Severity.ERROR),
                report.violations(Severity.WARNING),
                report.violations(Severity.INFORMATION),
                report.undetermined(),
                report.compared());
  }

  /** Among how many forms organs were looked for, if there were more. */
  public Optional<String> limit(RollupReport report) {
    return report.parts() <= Rollup.KEPT
        ? Optional.empty()
        : Optional.of(
            words
                .say(
                    "只在前 %d 份表中查找漏汇、重复的机关。",
                    "Organs left out or counted twice are looked for among the first %d forms.")
                .formatted(Rollup.KEPT));
  }

  /** The sum of a figure, and how many organs' are not known. */
  public String total(Shares shares) {
    String organs = Counted.word(shares.unknown(), "organ");
    String unknown =
        shares.unknown() == 0
            ? ""
            : words.say("(%d 个机关不详)", " (%d " + organs + " unknown)").formatted(shares.unknown());
    return words.say(":合计 ", ": total ") + shares.total().toPlainString() + unknown;
  }

  public List<String> headings() {
    return List.of(
        words.say("级别", "Grade"),
        words.say("数", "Figure"),
        words.say("合并表", "Stated"),
        words.say("各部分之和", "Sum of parts"),
        words.say("相差", "Difference"),
        words.say("说明", "Message"));
  }

  /** Whether a total is printed beside the figure. */
  public static boolean isDetail(Cell cell) {
    String total = cell.name().substring(0, cell.name().lastIndexOf('.') + 1) + "total";
    return !cell.name().equals(total)
        && cell.line().table().lines().stream()
            .flatMap(line -> line.cells().stream())
            .anyMatch(other -> other.name().equals(total));
  }
}
