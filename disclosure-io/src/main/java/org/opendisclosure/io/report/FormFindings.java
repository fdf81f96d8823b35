package org.opendisclosure.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Suspect;

/** The findings of one form, numbered from 1 in the order in which the form prints their tables. */
final class FormFindings {

  private final List<Finding> ordered;
  private final Map<Finding, Integer> numbers = new IdentityHashMap<>();

  /** Findings that fail together share their suspects, which are told at the first of them. */
  private final Map<List<Suspect>, Finding> told = new IdentityHashMap<>();

  FormFindings(Report report) {
    List<Table> tables = report.form().edition().catalogue().tables();
    ordered = new ArrayList<>(report.findings());
    ordered.sort(Comparator.comparing(f -> table(f).map(tables::indexOf).orElse(tables.size())));
    for (Finding finding : ordered) {
      numbers.put(finding, numbers.size() + 1);
      if (!finding.suspects().isEmpty()) {
        told.putIfAbsent(finding.suspects(), finding);
      }
    }
  }

  /** Where a finding is told: below the table of its first cell. */
  private static Optional<Table> table(Finding finding) {
    return finding.cells().stream().findFirst().map(cell -> cell.cell().line().table());
  }

  List<Finding> all() {
    return ordered;
  }

  List<Finding> of(Table table) {
    return ordered.stream().filter(f -> table(f).equals(Optional.of(table))).toList();
  }

  /** Those that are about no cell, and so stand below no table. */
  List<Finding> ofNoTable() {
    return ordered.stream().filter(f -> table(f).isEmpty()).toList();
  }

  int number(Finding finding) {
    return numbers.getOrDefault(finding, 0);
  }

  /** The finding at which the suspects of another are told; it may be the same. */
  Finding toldAt(Finding finding) {
    return told.getOrDefault(finding.suspects(), finding);
  }
}
