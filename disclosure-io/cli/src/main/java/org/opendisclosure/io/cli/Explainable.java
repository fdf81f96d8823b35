package org.opendisclosure.io.cli;

import java.util.List;
import java.util.stream.Stream;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Report;

/**
 * What an office can explain: a finding, or rules that contradict each other.
 *
 * @param fingerprint what recognises it
 * @param rule the rule, or the first of those that contradict each other
 * @param cells the names of its cells, each once
 * @param message what was found
 */
record Explainable(String fingerprint, String rule, List<String> cells, Sentence message) {

  /** Fingerprint and message, as a list shows them. */
  Sentence line() {
    String before = "  " + fingerprint + "  ";
    return new Sentence(before + message.zh(), before + message.en());
  }

  /** All that a check found, contradictions first. */
  static List<Explainable> of(Report report) {
    return Stream.concat(
            report.contradictions().stream().map(Explainable::of),
            report.findings().stream().map(Explainable::of))
        .toList();
  }

  private static Explainable of(Finding finding) {
    return new Explainable(
        finding.fingerprint(),
        finding.rule().id(),
        names(finding.cells().stream()),
        finding.message());
  }

  private static Explainable of(Contradiction contradiction) {
    return new Explainable(
        contradiction.fingerprint(),
        contradiction.rules().get(0).rule().id(),
        names(contradiction.rules().stream().flatMap(applied -> applied.cells().stream())),
        contradiction.message());
  }

  private static List<String> names(Stream<FindingCell> cells) {
    return cells.map(cell -> cell.cell().name()).distinct().toList();
  }
}
