package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/**
 * Looks for one part whose figures are the difference wherever all parts state theirs. Where organs
 * are absent, a part whose figures are lacking exactly was left out as they were; a surplus may be
 * theirs.
 */
final class WholeOrgan {

  private final List<Difference> known;
  private final boolean isWrong;
  private final boolean isClosed;
  private final Parts parts;
  private final Completeness completeness;

  WholeOrgan(List<Difference> differences, Parts parts, Completeness completeness) {
    this.known = differences.stream().filter(d -> d.isStated() && d.item().isAdditive()).toList();
    this.isWrong = known.stream().anyMatch(d -> d.outcome(completeness) == Outcome.VIOLATED);
    this.isClosed =
        completeness == Completeness.CLAIMED && known.stream().allMatch(d -> d.absent() == 0);
    this.parts = parts;
    this.completeness = completeness;
  }

  /** One finding for each part that explains all: several only if their figures are alike. */
  List<OrganFinding> findings() {
    List<OrganFinding> findings = new ArrayList<>();
    if (!isWrong) {
      return findings;
    }
    for (Part part : parts.kept()) {
      if (explains(part, -1)) {
        findings.add(finding(OrganIssue.LEFT_OUT, part.organ()));
      } else if (isClosed && explains(part, 1)) {
        findings.add(finding(OrganIssue.COUNTED_TWICE, part.organ()));
      }
    }
    return findings;
  }

  private boolean explains(Part part, int sign) {
    BigDecimal factor = BigDecimal.valueOf(sign);
    for (Difference difference : known) {
      Optional<BigDecimal> value = part.value(difference.item());
      if (value.isEmpty() || difference.size().compareTo(value.get().multiply(factor)) != 0) {
        return false;
      }
    }
    return true;
  }

  private OrganFinding finding(OrganIssue issue, Organ organ) {
    long changed = known.stream().filter(d -> d.size().signum() != 0).count();
    boolean leftOut = issue == OrganIssue.LEFT_OUT;
    Sentence message =
        new Sentence(
            "合并数与各部分合计在 %d 个单元格上的差额(其中 %d 个不为 0)正好都是“%s”的填报数:合并时可能%s。"
                .formatted(known.size(), changed, organ.shown(), leftOut ? "漏了它" : "把它算了两次"),
            ("in all %d cells (%d of them not 0) the consolidated form is %s the sum by exactly the"
                    + " figures of “%s”, which was probably %s")
                .formatted(
                    known.size(),
                    changed,
                    leftOut ? "short of" : "above",
                    organ.shown(),
                    leftOut ? "left out" : "counted twice"));
    Severity severity = completeness == Completeness.CLAIMED ? Severity.ERROR : Severity.WARNING;
    return new OrganFinding(issue, severity, organ, message);
  }
}
