package org.opendisclosure.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.Severity;
import org.opendisclosure.rules.UnusedExplanation;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.Slip;

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
    assertEquals(List.of(), ReportSchema.errors(report), report);
  }

  @Test
  void aRunOverNothingIsAnEmptyArray() {
    assertEquals(List.of(), ReportSchema.errors(report()));
  }

  @Test
  void aFieldThatTheSchemaDoesNotKnowIsRefused() {
    assertFalse(ReportSchema.errors("[{\"file\": \"a\", \"colour\": \"red\"}]").isEmpty());
  }

  @Test
  void theSchemaKnowsEveryWordThatTheProgramKnows() throws IOException {
    JsonNode definitions = new ObjectMapper().readTree(Reports.jsonSchema()).get("$defs");
    JsonNode form = definitions.get("form").get("properties");
    words(form.get("edition"), Arrays.stream(Edition.values()).map(Edition::id).toList());
    words(form.get("verdict"), Arrays.stream(Verdict.values()).map(Verdict::id).toList());
    words(
        definitions.get("finding").get("properties").get("severity"),
        Arrays.stream(Severity.values()).map(Severity::id).toList());
    words(
        definitions.get("unusedExplanation").get("properties").get("cause"),
        Arrays.stream(UnusedExplanation.Cause.values()).map(UnusedExplanation.Cause::id).toList());
    words(
        definitions.get("reasonCode"),
        Arrays.stream(ReasonCode.values()).map(ReasonCode::id).toList());
    words(
        definitions.get("suspect").get("properties").get("kind"),
        Arrays.stream(Hypothesis.values()).map(Hypothesis::id).toList());
    words(
        definitions.get("correction").get("properties").get("slip"),
        Arrays.stream(Slip.values()).map(Slip::id).toList());
    words(
        definitions.get("note").get("properties").get("kind"),
        Arrays.stream(Note.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  private static void words(JsonNode schema, List<String> known) {
    TreeSet<String> listed = new TreeSet<>();
    schema.get("enum").forEach(word -> listed.add(word.asText()));
    listed.remove("null");
    assertTrue(schema.get("enum").size() >= known.size());
    assertEquals(new TreeSet<>(known), listed);
  }
}
