package org.opendisclosure.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Correction;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.rule.Outcome;

/** What is to be seen at the cells of one form: the same signs on screen and in black and white. */
final class CellMarks {

  /** Suspicions beyond these are counted in the message, not marked. */
  static final int LISTED_SUSPECTS = 3;

  private static final int LINKED_CELLS = 8;

  /**
   * A sign in a cell.
   *
   * @param style the name of its style
   * @param sign what is printed
   * @param target to what it leads: the end of the identifier of a finding or contradiction
   * @param title what it means
   */
  record Mark(String style, String sign, String target, String title) {}

  private final FormFindings findings;
  private final ReportWords words;
  private final Map<Cell, List<Mark>> marks = new HashMap<>();
  private final Set<Cell> involved = new HashSet<>();
  private final Set<Cell> linked = new HashSet<>();

  CellMarks(Report report, FormFindings findings, ReportWords words) {
    this.findings = findings;
    this.words = words;
    for (int i = 0; i < report.contradictions().size(); i++) {
      contradiction(report.contradictions().get(i), i + 1);
    }
    findings.all().forEach(this::finding);
    findings.all().stream().filter(f -> findings.toldAt(f) == f).forEach(this::suspects);
    report.candidates().forEach(candidate -> linked.add(candidate.cell().cell()));
  }

  /** The signs of a cell, in the order of the findings, suspicions last. */
  List<Mark> of(Cell cell) {
    return marks.getOrDefault(cell, List.of());
  }

  /** Whether something below the table leads to the cell. */
  boolean isTarget(Cell cell) {
    return isInvolved(cell) || marks.containsKey(cell);
  }

  /** Whether something is to be seen in a line of the form, or leads to one of its cells. */
  boolean isNoted(Line line) {
    return line.cells().stream().anyMatch(cell -> marks.containsKey(cell) || linked.contains(cell));
  }

  /** Of the cells of a finding, those to which links lead; a sum may have very many. */
  static List<FindingCell> linked(List<FindingCell> cells) {
    return cells.subList(0, Math.min(LINKED_CELLS, cells.size()));
  }

  /** Whether a finding is about the cell, if only as one of many addends. */
  boolean isInvolved(Cell cell) {
    return involved.contains(cell);
  }

  static String style(Finding finding) {
    if (finding.isExplained()) {
      return "explained";
    }
    return finding.outcome() == Outcome.UNDETERMINED ? "open" : finding.rule().severity().id();
  }

  static String sign(Finding finding) {
    if (finding.isExplained()) {
      return "◇";
    }
    if (finding.outcome() == Outcome.UNDETERMINED) {
      return "?";
    }
    return switch (finding.rule().severity()) {
      case ERROR -> "✗";
      case WARNING -> "▲";
      case INFORMATION -> "ℹ";
    };
  }

  /** A contradiction is marked at the blanks that nothing can fill. */
  private void contradiction(Contradiction contradiction, int number) {
    String style = contradiction.isExplained() ? "explained" : "error";
    Mark mark = new Mark(style, "≠" + number, "m" + number, words.say(contradiction.message()));
    link(cells(contradiction));
    for (FindingCell cell : cells(contradiction)) {
      involved.add(cell.cell());
      if (cell.value().isEmpty()) {
        add(cell.cell(), mark);
      }
    }
  }

  /** The cells of all rules of a contradiction, each once. */
  static List<FindingCell> cells(Contradiction contradiction) {
    return contradiction.rules().stream()
        .flatMap(applied -> applied.cells().stream())
        .distinct()
        .toList();
  }

  /**
   * A violation is marked at the cell that its rule speaks of first, an open rule at its blanks.
   */
  private void finding(Finding finding) {
    finding.cells().forEach(cell -> involved.add(cell.cell()));
    link(finding.cells());
    List<FindingCell> marked =
        finding.outcome() == Outcome.UNDETERMINED
            ? finding.blanks()
            : finding.cells().subList(0, Math.min(1, finding.cells().size()));
    int number = findings.number(finding);
    String title = "[" + words.tag(finding) + "] " + words.say(finding.message());
    for (FindingCell cell : marked) {
      add(cell.cell(), new Mark(style(finding), sign(finding) + number, "n" + number, title));
    }
  }

  private void link(List<FindingCell> cells) {
    linked(cells).forEach(cell -> linked.add(cell.cell()));
  }

  private void suspects(Finding finding) {
    for (Suspect suspect : listed(finding)) {
      for (Correction correction : suspect.corrections()) {
        String sign = "→" + correction.needed() + (suspect.isUnique() ? "" : "?");
        String target = "n" + findings.number(finding);
        add(
            correction.cell().cell(),
            new Mark("suspect", sign, target, words.say(suspect.message())));
      }
    }
  }

  static List<Suspect> listed(Finding finding) {
    return finding.suspects().stream().limit(LISTED_SUSPECTS).toList();
  }

  /** Several suspicions may need the same figure in a cell; it is marked once. */
  private void add(Cell cell, Mark mark) {
    List<Mark> known = marks.computeIfAbsent(cell, c -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.sign().equals(mark.sign()))) {
      known.add(mark);
    }
  }
}
