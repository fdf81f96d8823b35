package org.opendisclosure.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;

/** The JSON report is what its schema says, and the schema says no more. */
class JsonReportTest {

  private static String report(CheckedForm... forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReportWriter writer = Reports.json(out, Language.EN)) {
      Arrays.stream(forms).forEach(writer::write);
      writer.end(new Summary());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Property(tries = 100)
  void everyReportConformsToTheSchema(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    Reading reading = new Reading(Optional.of(form), List.of());
    String report = report(CheckedForm.of("form.json", reading, Checker.builtIn()));
    assertEquals(List.of(), Conformity.errors(ReportSchema.CHECK, report), report);
  }

  @Test
  void aRunOverNothingIsAnEmptyArray() {
    assertEquals(List.of(), Conformity.errors(ReportSchema.CHECK, report()));
  }

  @Test
  void aFieldThatTheSchemaDoesNotKnowIsRefused() {
    assertFalse(
        Conformity.errors(ReportSchema.CHECK, "[{\"file\": \"a\", \"colour\": \"red\"}]")
            .isEmpty());
  }
}
