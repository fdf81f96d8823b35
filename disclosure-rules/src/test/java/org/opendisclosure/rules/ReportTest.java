package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.testing.ConsistentForms;

class ReportTest {

  private static final String RECEIVED = "applications.newlyReceived.naturalPerson";

  private final StatisticsForm form =
      ConsistentForms.of(Edition.ANNUAL_REPORT_2021, new Random(3))
          .next()
          .withHeader(Header.of("某市人民政府", 2024));

  private Report wrong() {
    long stated = form.findNumber(RECEIVED).orElseThrow().longValueExact();
    return Checker.builtIn().check(form.with(RECEIVED, stated + 90));
  }

  @Test
  void theSuspectsOfAReportAreThoseOfItsFindingsEachOnce() {
    Report report = wrong();
    Set<Suspect> all = new LinkedHashSet<>();
    report.findings().forEach(finding -> all.addAll(finding.suspects()));
    assertEquals(List.copyOf(all), report.suspects());
    assertEquals(RECEIVED, report.suspects().get(0).corrections().get(0).cell().cell().name());
  }

  @Test
  void aConsistentReportHasNoSuspects() {
    assertEquals(List.of(), Checker.builtIn().check(form).suspects());
  }

  @Test
  void aReportIsPrintedAsItsVerdictAndNumbers() {
    assertEquals(
        "inconsistent: annual-report-2021 某市人民政府 2024, "
            + wrong().count(Outcome.SATISFIED)
            + " satisfied, 2 violated, 1 undetermined, 0 contradictions, 0 explained",
        wrong().toString());
  }
}
