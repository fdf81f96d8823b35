package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.json.JsonSchemas;
import org.opendisclosure.io.report.ReportSchema;
import org.opendisclosure.model.Edition;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.rule.Rule;

class ListingCommandsTest {

  @Test
  void withoutACommandTheCommandsAreListed() {
    Run run = Run.of();
    assertEquals(ExitCode.OK, run.exitCode());
    for (String command :
        new String[] {"check", "convert", "editions", "cells", "rules", "schema"}) {
      assertTrue(run.out().contains(command), command);
    }
    assertTrue(Run.of("--version").out().startsWith("disclosure "));
  }

  @Test
  void editionsAreListedWithTheirLayouts() {
    String out = Run.of("editions").out();
    for (Edition edition : Edition.values()) {
      assertTrue(out.contains(edition.id()) && out.contains(edition.legalBasis()));
    }
    assertTrue(out.contains("otog-2017"));
  }

  @Test
  void cellsAreListedWithLabelsUnitsAndKinds() {
    String out = Run.of("cells", "annual-report-2021").out();
    assertEquals(1 + Edition.ANNUAL_REPORT_2021.catalogue().size(), out.lines().count());
    assertTrue(
        out.contains(
            "applications.refused.stateSecret.naturalPerson\t三、收到和处理政府信息公开申请情况\t"
                + "三、本年度办理结果/(三)不予公开/1.属于国家秘密\t自然人\t\tcount\tadditive"));
    assertTrue(out.contains("\tcount\tdoubtful\t同一件规章,制定机关和起草、实施的部门可能各计一次"));
  }

  @Test
  void anUnknownEditionIsRefusedWithTheKnownOnes() {
    Run run = Run.of("cells", "annual-report-2031");
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("annual-report-2021"), run.err());
  }

  @Test
  void rulesAreListedWithSeveritySourceStatementAndExpression() {
    String out = Run.of("rules").out();
    for (Edition edition : Edition.values()) {
      for (Rule rule : Checker.builtIn().rules(edition)) {
        assertTrue(out.contains(rule.id()) && out.contains(rule.statement().zh()));
        assertTrue(out.contains(rule.expression()));
      }
    }
    String english = Run.of("rules", "--lang", "en", "statistics-2017").out();
    assertTrue(english.contains("replies are the sum of the eight kinds of reply"));
  }

  @Test
  void theSchemaIsPrinted() {
    assertEquals(
        JsonSchemas.of(Edition.STATISTICS_2017).strip(),
        Run.of("schema", "statistics-2017").out().strip());
  }

  @Test
  void aConsoleThatCannotShowChineseIsWrittenToInUtf8() {
    String before = System.getProperty("stdout.encoding");
    try {
      System.setProperty("stdout.encoding", "US-ASCII");
      assertEquals(StandardCharsets.UTF_8, Console.charset());
      System.setProperty("stdout.encoding", "GBK");
      assertEquals(Charset.forName("GBK"), Console.charset());
      System.setProperty("stdout.encoding", "no-such-charset");
      assertEquals(StandardCharsets.UTF_8, Console.charset());
    } finally {
      if (before == null) {
        System.clearProperty("stdout.encoding");
      } else {
        System.setProperty("stdout.encoding", before);
      }
    }
  }

  @Test
  void fileNamesAreShownAsTheyAre() {
    assertEquals("a/b.csv", PathNames.shown(Path.of("a", "b.csv")));
  }

  @Test
  void theSchemaOfWhatACommandPrintsIsPrintedAndOthersAreRefusedWithTheKnownOnes() {
    for (ReportSchema schema : ReportSchema.values()) {
      assertEquals(schema.text(), Run.of("schema", schema.id()).out());
      assertTrue(Run.of(schema.id(), "--help").out().contains("--format"), schema.id());
    }
    assertEquals(ReportSchema.CHECK.text(), Run.of("schema", "report").out());
    Run wrong = Run.of("schema", "reports");
    assertEquals(ExitCode.FAILURE, wrong.exitCode());
    assertTrue(
        wrong
            .err()
            .contains("annual-report-2021、check、derive、compare、series、rollup、diagnose、assess"),
        wrong.err());
  }
}
