package org.opendisclosure.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.rules.UnusedExplanation;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.assessment.AssessmentRule;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.Slip;
import org.opendisclosure.rules.organs.OrganIssue;
import org.opendisclosure.rules.organs.Unknown;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.years.Continuity;
import org.opendisclosure.rules.years.OrganChange;
import org.opendisclosure.rules.years.YearNote;

/** The published schemas of reports are complete, alike, and know every word of the program. */
class ReportSchemasTest {

  private static JsonNode read(ReportSchema schema) {
    try {
      return new ObjectMapper().readTree(schema.text());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPropertyIsRequiredAndDescribedAndThereAreNoOthers(ReportSchema schema) {
    JsonNode root = read(schema);
    assertEquals("urn:opendisclosure:" + schema.id() + "-report:1", root.path("$id").asText());
    List<JsonNode> objects = root.findParents("properties");
    assertFalse(objects.isEmpty());
    for (JsonNode object : objects) {
      Set<String> names = new TreeSet<>();
      object.get("properties").fieldNames().forEachRemaining(names::add);
      Set<String> required = new TreeSet<>();
      object.path("required").forEach(name -> required.add(name.asText()));
      assertEquals(names, required);
      assertFalse(object.path("additionalProperties").asBoolean(true));
      for (JsonNode property : object.get("properties")) {
        assertTrue(isDescribed(property, root), property::toString);
      }
    }
  }

  private static boolean isDescribed(JsonNode property, JsonNode root) {
    return property.has("description")
        || root.at(property.path("$ref").asText().substring(1)).has("description");
  }

  @Test
  void aDefinitionOfOneNameIsTheSameInEverySchema() {
    Map<String, JsonNode> known = new HashMap<>();
    for (ReportSchema schema : ReportSchema.values()) {
      read(schema)
          .get("$defs")
          .properties()
          .forEach(
              definition -> {
                JsonNode first = known.putIfAbsent(definition.getKey(), definition.getValue());
                if (first != null) {
                  assertEquals(first, definition.getValue(), schema + " " + definition.getKey());
                }
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyDefinitionIsUsed(ReportSchema schema) {
    Set<String> used = new TreeSet<>();
    read(schema).findValuesAsText("$ref").forEach(ref -> used.add(ref.substring(8)));
    Set<String> defined = new TreeSet<>();
    read(schema).get("$defs").fieldNames().forEachRemaining(defined::add);
    assertEquals(defined, used);
  }

  @Test
  void theSchemasKnowEveryWordThatTheProgramKnows() {
    words(ReportSchema.CHECK, "edition", Edition.values(), Edition::id);
    words(ReportSchema.CHECK, "verdict", Verdict.values(), Verdict::id);
    words(ReportSchema.CHECK, "severity", Severity.values(), Severity::id);
    words(ReportSchema.CHECK, "reasonCode", ReasonCode.values(), ReasonCode::id);
    words(
        ReportSchema.CHECK,
        "unusedExplanation/properties/cause",
        UnusedExplanation.Cause.values(),
        UnusedExplanation.Cause::id);
    words(ReportSchema.CHECK, "suspect/properties/kind", Hypothesis.values(), Hypothesis::id);
    words(ReportSchema.CHECK, "correction/properties/slip", Slip.values(), Slip::id);
    words(
        ReportSchema.CHECK,
        "note/properties/kind",
        Note.Kind.values(),
        kind -> kind.name().toLowerCase(Locale.ROOT));
    Outcome[] told = {Outcome.VIOLATED, Outcome.UNDETERMINED};
    words(ReportSchema.COMPARE, "outcome", told, Outcome::id);
    words(ReportSchema.CHECK, "finding/properties/outcome", Outcome.values(), Outcome::id);
    words(
        ReportSchema.COMPARE, "yearPair/properties/change", OrganChange.values(), OrganChange::id);
    words(
        ReportSchema.COMPARE,
        "yearNote/properties/kind",
        YearNote.Kind.values(),
        YearNote.Kind::id);
    words(
        ReportSchema.ROLLUP, "organFinding/properties/issue", OrganIssue.values(), OrganIssue::id);
    words(
        ReportSchema.ROLLUP,
        "unknownFigure/properties/reason",
        Unknown.Reason.values(),
        Unknown.Reason::id);
    words(ReportSchema.SERIES, "point/properties/continuity", Continuity.values(), Continuity::id);
    words(
        ReportSchema.ASSESS,
        "assessmentFinding/properties/rule",
        AssessmentRule.values(),
        AssessmentRule::id);
  }

  private static <T> void words(
      ReportSchema schema, String definition, T[] known, Function<T, String> id) {
    Set<String> listed = new TreeSet<>();
    read(schema).at("/$defs/" + definition + "/enum").forEach(word -> listed.add(word.asText()));
    listed.remove("null");
    assertEquals(new TreeSet<>(Arrays.stream(known).map(id).toList()), listed);
  }
}
