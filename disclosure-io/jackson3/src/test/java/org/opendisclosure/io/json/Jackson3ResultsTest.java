package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.jackson.DisclosureJacksonModule;
import org.opendisclosure.io.report.AssessedSheet;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.DerivedForm;
import org.opendisclosure.io.report.mapped.ReportObjects;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.ApplicantCounts;
import org.opendisclosure.model.Applications2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Derivation;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.organs.Completeness;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.years.Years;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A mapper of Jackson 3 writes what was found as one of Jackson 2 does, byte for byte. */
class Jackson3ResultsTest {

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .findAndAddModules()
          .defaultLocale(Locale.ENGLISH)
          .build();

  private static final ObjectMapper MAPPER =
      JsonMapper.builderWithJackson2Defaults()
          .findAndAddModules()
          .defaultLocale(Locale.ENGLISH)
          .build();

  /** So many results of each type are enough. */
  private static final int ENOUGH = 3;

  private static Reading read(String file) {
    return Forms.read(Path.of("docs/examples", file));
  }

  private static Report report(String file) {
    return Checker.builtIn().check(form(file));
  }

  private static StatisticsForm form(String file) {
    return read(file).form().orElseThrow();
  }

  /** At least one of each type. */
  private static List<Object> results() {
    Results results = new Results();
    List.of("slip.csv", "bad.csv", "blank.csv", "clash.csv", "self-assessment.txt")
        .forEach(file -> results.reading(file, read(file)));
    ExplainedDifference unused =
        ExplainedDifference.builder()
            .rule("report.total-handled")
            .fingerprint("0000000000000000")
            .code(ReasonCode.LAG)
            .text("因")
            .build();
    results.report(Checker.builtIn().check(form("slip.csv").withExplanations(List.of(unused))));
    List<StatisticsForm> forms = List.of(form("2023.csv"), form("slip.csv"));
    results.add(Years.builtIn().compare(forms));
    Years.builtIn().series(forms).forEach(results::add);
    results.report(Checker.builtIn().check(withoutRoom()));
    results.derivation(Checker.builtIn().derive(onlyTotal()));
    Rollup rollup = Rollup.against(forms.get(1), Layouts.builtIn());
    rollup.add(forms.get(1), "a part");
    results.add(rollup.report(Completeness.CLAIMED));
    results.add(Checker.builtIn().diagnose(Layouts.builtIn().official(Edition.ANNUAL_REPORT_2021)));
    return results.all();
  }

  /** More parts than the total leave no room for the blank one. */
  private static StatisticsForm withoutRoom() {
    JsonNode form = MAPPER.valueToTree(form("../../src/main/samples/huaian-city-2024.csv"));
    ObjectNode outcomes = (ObjectNode) form.get("review").get("reconsideration");
    outcomes.put("total", 300).remove("pending");
    return MAPPER.treeToValue(form, StatisticsForm.class);
  }

  private static StatisticsForm onlyTotal() {
    ApplicantCounts counts = ApplicantCounts.builder().total(20).build();
    return AnnualReport2021.builder()
        .applications(Applications2021.builder().newlyReceived(counts).build())
        .build();
  }

  /** Results and what they consist of. */
  private static final class Results {

    private final Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();

    void add(Object result) {
      List<Object> same = byType.computeIfAbsent(result.getClass(), type -> new ArrayList<>());
      if (same.size() < ENOUGH) {
        same.add(result);
      }
    }

    void reading(String file, Reading reading) {
      add(reading);
      add(reading.numbers());
      reading.notes().forEach(this::add);
      add(CheckedForm.of(file, reading, Checker.builtIn()));
      add(DerivedForm.of(file, reading, Checker.builtIn()));
      AssessedSheet sheet = AssessedSheet.of(file, reading);
      add(sheet);
      sheet.report().ifPresent(this::add);
      reading.form().map(Checker.builtIn()::check).ifPresent(this::report);
      reading.form().map(Checker.builtIn()::derive).ifPresent(this::derivation);
    }

    void report(Report report) {
      add(report);
      report.findings().forEach(this::finding);
      report.candidates().forEach(this::add);
      report.contradictions().forEach(this::add);
      report.unusedExplanations().forEach(this::add);
      report.ruleSets().forEach(this::add);
    }

    private void finding(Finding finding) {
      add(finding);
      finding.cells().forEach(this::add);
      finding.suspects().forEach(this::add);
    }

    void derivation(Derivation derivation) {
      add(derivation);
      derivation.derived().forEach(this::add);
      derivation.open().forEach(this::add);
    }

    List<Object> all() {
      return byType.values().stream().flatMap(List::stream).toList();
    }
  }

  @Test
  void everyTypeIsWrittenAsByJackson2() throws IOException {
    List<Object> results = results();
    Set<Class<?>> types = results.stream().map(Object::getClass).collect(Collectors.toSet());
    Set<Class<?>> missing = new HashSet<>(ReportObjects.types());
    missing.removeAll(types);
    assertEquals(Set.of(), missing);
    for (Object result : results) {
      assertEquals(JACKSON_2.writeValueAsString(result), MAPPER.writeValueAsString(result));
      String pretty = JACKSON_2.writerWithDefaultPrettyPrinter().writeValueAsString(result);
      assertEquals(pretty, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result));
    }
  }

  @Test
  void aFormThatWasReadBeforeIsReadAgain() {
    Reading bad = read("bad.csv");
    JsonNode form = MAPPER.valueToTree(bad).get("form");
    assertEquals(bad.form().orElseThrow(), MAPPER.readValue(form.toString(), StatisticsForm.class));
  }

  @Test
  void theLocaleOfTheCallIsTheLanguageUnlessTheModuleHasOne() {
    Finding finding = report("slip.csv").findings().get(0);
    assertEquals(finding.message().en(), message(MAPPER.writer(), finding));
    assertEquals(finding.message().zh(), message(MAPPER.writer().with(Locale.CHINA), finding));
    ObjectMapper chinese = with(new DisclosureJacksonModule(Language.ZH));
    assertEquals(finding.message().zh(), message(chinese.writer(), finding));
    AtomicReference<Language> language = new AtomicReference<>(Language.EN);
    ObjectMapper changing = with(new DisclosureJacksonModule(language::get));
    assertEquals(finding.message().en(), message(changing.writer(), finding));
    language.set(Language.ZH);
    assertEquals(finding.message().zh(), message(changing.writer(), finding));
  }

  private static ObjectMapper with(DisclosureJacksonModule module) {
    return JsonMapper.builder().addModule(module).defaultLocale(Locale.ENGLISH).build();
  }

  private static String message(ObjectWriter writer, Finding finding) {
    return MAPPER.readTree(writer.writeValueAsString(finding)).get("message").stringValue();
  }

  @Test
  void aMapperThatWasSerialisedWritesAndReads() throws IOException, ClassNotFoundException {
    for (ObjectMapper mapper : List.of(MAPPER, with(new DisclosureJacksonModule(Language.EN)))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(mapper);
      }
      ObjectMapper copy;
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        copy = (ObjectMapper) in.readObject();
      }
      Report report = report("slip.csv");
      assertEquals(mapper.writeValueAsString(report), copy.writeValueAsString(report));
      StatisticsForm form = report.form();
      assertEquals(form, copy.readValue(copy.writeValueAsString(form), StatisticsForm.class));
    }
  }

  @Test
  void theModuleHasAName() {
    DisclosureJacksonModule module = new DisclosureJacksonModule();
    assertEquals(DisclosureJacksonModule.class.getName(), module.getModuleName());
    assertTrue(module.version().isUnknownVersion());
  }
}
