package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.Conformity;
import org.opendisclosure.io.report.DerivedForm;
import org.opendisclosure.io.report.ReportSchema;
import org.opendisclosure.io.report.ReportWriter;
import org.opendisclosure.io.report.Reports;
import org.opendisclosure.io.report.Rollups;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.organs.Completeness;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.Years;

/** An application's mapper writes what the library found as the library itself writes it. */
class MappedResultsTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .defaultLocale(Locale.ENGLISH)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static Reading slip() {
    return Forms.read(Path.of("docs/examples/slip.csv"));
  }

  private static Report report() {
    return Checker.builtIn().check(slip().form().orElseThrow());
  }

  @Test
  void aListOfCheckedFormsIsTheReportOfTheLibrary() throws JsonProcessingException {
    CheckedForm checked = CheckedForm.of("slip.csv", slip(), Checker.builtIn());
    String json = MAPPER.writeValueAsString(List.of(checked));
    assertEquals(List.of(), Conformity.errors(ReportSchema.CHECK, json), json);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReportWriter writer = Reports.json(out, Language.EN)) {
      writer.write(checked);
    }
    String own = out.toString(StandardCharsets.UTF_8);
    assertEquals(MAPPER.readTree(own), MAPPER.readTree(json));
    assertFalse(json.contains("\n"));
    assertTrue(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(checked).contains("\n"));
  }

  @Property(tries = 50)
  void reportsAndDerivationsConform(@ForAll Edition edition, @ForAll long seed)
      throws JsonProcessingException {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    String report = MAPPER.writeValueAsString(new Report[] {Checker.builtIn().check(form)});
    assertEquals(List.of(), Conformity.errors(ReportSchema.CHECK, report), report);
    Reading reading = new Reading(Optional.of(form), List.of());
    String derivations =
        MAPPER.writeValueAsString(
            List.of(
                Checker.builtIn().derive(form), DerivedForm.of("", reading, Checker.builtIn())));
    assertEquals(List.of(), Conformity.errors(ReportSchema.DERIVE, derivations), derivations);
  }

  /** An object of an application. */
  record Answer(String number, Report report, List<Finding> findings) {}

  @Test
  void findingsInsideAnObjectAreThoseOfTheReport() throws JsonProcessingException {
    Report report = report();
    Answer answer = new Answer("甲-1", report, report.findings());
    JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(answer));
    assertFalse(json.get("findings").isEmpty());
    assertEquals(json.get("report").get("findings"), json.get("findings"));
    assertEquals(
        json.get("findings").get(0).get("suspects").get(0),
        MAPPER.valueToTree(report.findings().get(0).suspects().get(0)));
  }

  @Test
  void aFindingIsTheDefinitionOfItsName() throws JsonProcessingException {
    Report report = report();
    String json = MAPPER.writeValueAsString(new Report[] {report});
    JsonNode tree = MAPPER.readTree(json);
    JsonNode finding = MAPPER.readTree(MAPPER.writeValueAsString(report.findings().get(0)));
    assertEquals(tree.get(0).get("findings").get(0), finding);
  }

  @Test
  void comparisonsSeriesAndRollupsConform() throws JsonProcessingException {
    List<StatisticsForm> forms =
        Stream.of("docs/examples/2023.csv", "src/main/samples/huaian-city-2024.csv")
            .map(file -> Forms.read(Path.of(file)).form().orElseThrow())
            .toList();
    YearComparison comparison = Years.builtIn().compare(forms);
    String compared = MAPPER.writeValueAsString(comparison);
    assertEquals(List.of(), Conformity.errors(ReportSchema.COMPARE, compared), compared);
    String series = MAPPER.writeValueAsString(Years.builtIn().series(forms));
    assertEquals(List.of(), Conformity.errors(ReportSchema.SERIES, series), series);
    Rollup rollup = Rollup.against(forms.get(1), Layouts.builtIn());
    rollup.add(forms.get(1), "a part");
    RollupReport report = rollup.report(Completeness.CLAIMED);
    String rolledUp = MAPPER.writeValueAsString(report);
    assertEquals(List.of(), Conformity.errors(ReportSchema.ROLLUP, rolledUp), rolledUp);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rollups.json(report, Stream.empty(), out, Language.EN);
    assertEquals(MAPPER.readTree(out.toString(StandardCharsets.UTF_8)), MAPPER.readTree(rolledUp));
  }

  @Test
  void theLocaleOfTheCallIsTheLanguage() throws JsonProcessingException {
    Finding finding = report().findings().get(0);
    assertEquals(finding.message().en(), MAPPER.valueToTree(finding).get("message").textValue());
    String zh = MAPPER.writer().with(Locale.CHINA).writeValueAsString(finding);
    assertEquals(finding.message().zh(), MAPPER.readTree(zh).get("message").textValue());
    ObjectMapper chinese =
        JsonMapper.builder()
            .addModule(new DisclosureModule(Language.ZH))
            .defaultLocale(Locale.ENGLISH)
            .build();
    assertEquals(finding.message().zh(), chinese.valueToTree(finding).get("message").textValue());
    AtomicReference<Language> language = new AtomicReference<>(Language.ZH);
    ObjectMapper changing =
        JsonMapper.builder().addModule(new DisclosureModule(language::get)).build();
    assertEquals(finding.message().zh(), changing.valueToTree(finding).get("message").textValue());
    language.set(Language.EN);
    assertEquals(finding.message().en(), changing.valueToTree(finding).get("message").textValue());
  }

  @Test
  void aReadingIsWrittenByItsSchema() throws JsonProcessingException {
    Reading bad = Forms.read(Path.of("docs/examples/bad.csv"));
    Reading sheet = Forms.read(Path.of("docs/examples/self-assessment.txt"));
    for (Reading reading : List.of(bad, sheet)) {
      String json = MAPPER.writeValueAsString(reading);
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(JsonSchemas.reading())
              .validate(json, InputFormat.JSON)
              .stream()
              .map(String::valueOf)
              .toList(),
          json);
      JsonNode tree = MAPPER.readTree(json);
      assertEquals(reading.numbers().read(), tree.get("numbers").get("read").intValue());
      assertEquals(reading.form().isPresent(), tree.get("form").isObject());
      assertEquals(reading.assessment().isPresent(), tree.get("assessment").isObject());
      assertEquals(reading.notes().size(), tree.get("notes").size());
    }
    String form = MAPPER.readTree(MAPPER.writeValueAsString(bad)).get("form").toString();
    assertEquals(bad.form().orElseThrow(), MAPPER.readValue(form, StatisticsForm.class));
  }

  @Test
  void aMapperThatWasSerialisedWritesAndReads() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(MAPPER);
    }
    ObjectMapper mapper;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      mapper = (ObjectMapper) in.readObject();
    }
    assertEquals(MAPPER.writeValueAsString(report()), mapper.writeValueAsString(report()));
    StatisticsForm form = slip().form().orElseThrow();
    assertEquals(form, mapper.readValue(mapper.writeValueAsString(form), StatisticsForm.class));
  }
}
