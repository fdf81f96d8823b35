package org.opendisclosure.io.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.rule.Outcome;

/**
 * What blanks and doubtful words leave open in one table of a form, in sum.
 *
 * @param title of the table; of the text where a narrative belongs to no table
 * @param rules how many rules are undetermined
 * @param blanks how many cells keep them from being decided
 */
public record OpenTable(String title, int rules, int blanks) {

  /** The tables of a form in which something is undetermined, in printed order. */
  public static List<OpenTable> of(Report report) {
    List<Table> tables = report.form().edition().catalogue().tables();
    Map<String, List<Finding>> byTitle =
        report.findings().stream()
            .filter(OpenTable::isOpen)
            .sorted(Comparator.comparingInt(finding -> place(finding, tables)))
            .collect(
                Collectors.groupingBy(OpenTable::title, LinkedHashMap::new, Collectors.toList()));
    List<OpenTable> open = new ArrayList<>();
    byTitle.forEach(
        (title, findings) -> open.add(new OpenTable(title, findings.size(), blanks(findings))));
    return open;
  }

  /** Whether a finding is told in sum: not what an office has explained. */
  public static boolean isOpen(Finding finding) {
    return finding.outcome() == Outcome.UNDETERMINED && !finding.isExplained();
  }

  private static int place(Finding finding, List<Table> tables) {
    return finding.cells().isEmpty()
        ? tables.size()
        : tables.indexOf(finding.cells().get(0).cell().line().table());
  }

  private static String title(Finding finding) {
    return finding.cells().isEmpty()
        ? finding.quotes().get(0).place().part()
        : finding.cells().get(0).table();
  }

  private static int blanks(List<Finding> findings) {
    return (int)
        findings.stream()
            .flatMap(finding -> finding.blanks().stream())
            .map(FindingCell::cell)
            .distinct()
            .count();
  }
}
