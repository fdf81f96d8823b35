package org.opendisclosure.io.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.rules.Correction;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Suspect;

/** What a check found of a form, and the cells that may be wrong. */
final class FindingRows {

  private final UUID formId;
  private final List<List<Object>> findings = new ArrayList<>();
  private final List<List<Object>> suspects = new ArrayList<>();

  FindingRows(UUID formId, List<Finding> found) {
    this.formId = formId;
    found.forEach(this::add);
  }

  List<List<Object>> findings() {
    return findings;
  }

  List<List<Object>> suspects() {
    return suspects;
  }

  private void add(Finding finding) {
    findings.add(
        Arrays.asList(
            formId,
            findings.size() + 1,
            finding.rule().id(),
            finding.rule().severity().id(),
            finding.outcome().id(),
            finding.fingerprint(),
            finding.stated().map(Numeric::of).orElse(null),
            finding.computed().map(Numeric::of).orElse(null),
            finding.isExplained(),
            finding.explanation().map(ExplainedDifference::getText).orElse(null),
            finding.message().zh(),
            finding.message().en()));
    for (int i = 0; i < finding.suspects().size(); i++) {
      add(finding.suspects().get(i), i + 1);
    }
  }

  private void add(Suspect suspect, int suspicion) {
    for (Correction correction : suspect.corrections()) {
      suspects.add(
          Arrays.asList(
              formId,
              suspects.size() + 1,
              findings.size(),
              suspicion,
              suspect.hypothesis().id(),
              correction.cell().cell().name(),
              BigDecimal.valueOf(correction.stated()),
              BigDecimal.valueOf(correction.needed())));
    }
  }
}
