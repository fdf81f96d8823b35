package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.jackson.FormDatabindException;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Applications with Jackson 3 read forms as those with Jackson 2 do. */
class Jackson3FormsTest {

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

  private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** An object of an application. */
  record Filing(String number, AnnualReport2021 report, List<StatisticsForm> earlier) {}

  private static StatisticsForm form(Edition edition, long seed) {
    return Documents.generated(edition, 1, seed).get(0);
  }

  @Property(tries = 50)
  void aFormInsideAnObjectSurvives(@ForAll long seed) throws Exception {
    Filing filing =
        new Filing(
            "甲-1",
            (AnnualReport2021) form(Edition.ANNUAL_REPORT_2021, seed),
            List.of(form(Edition.ANNUAL_REPORT_2019, seed), form(Edition.STATISTICS_2017, seed)));
    String json = MAPPER.writeValueAsString(filing);
    assertEquals(filing, MAPPER.readValue(json, Filing.class));
    assertEquals(filing, JACKSON_2.readValue(json, Filing.class));
  }

  @Property(tries = 50)
  void itIsTheSameDocument(@ForAll Edition edition, @ForAll long seed) throws Exception {
    StatisticsForm form = form(edition, seed);
    assertEquals(form, MAPPER.readValue(Documents.pretty(form), edition.formType()));
    JsonMapper same = JsonMapper.builderWithJackson2Defaults().findAndAddModules().build();
    assertEquals(JACKSON_2.writeValueAsString(form), same.writeValueAsString(form));
  }

  @ParameterizedTest
  @FieldSource("org.opendisclosure.io.json.BadDocuments#ALL")
  void whatIsWrongIsToldAsByJackson2(BadDocuments bad) {
    if (bad.marked().matches(".*▶(NaN|-Infinity).*")) {
      return; // no JSON, unless the mapper is told to read it
    }
    byte[] json = bad.document().getBytes(StandardCharsets.UTF_8);
    FormMappingException told =
        assertThrows(
            FormMappingException.class, () -> JACKSON_2.readValue(json, AnnualReport2021.class));
    FormDatabindException e =
        assertThrows(
            FormDatabindException.class, () -> MAPPER.readValue(json, AnnualReport2021.class));
    assertEquals(told.problems(), e.problems());
    assertEquals(told.notes(), e.notes());
    assertEquals(told.message(Language.ZH), e.message(Language.ZH));
    assertEquals(told.getOriginalMessage(), e.getOriginalMessage());
  }

  @Test
  void theExceptionCarriesNotesPathAndLabel() {
    String report = Documents.of2021("\"proactiveDisclosure\": {\"rules\": {\"issued\": 1.9}}");
    String filing = "{\"number\": \"甲-1\", \"report\": " + report + "}";
    FormDatabindException e =
        assertThrows(FormDatabindException.class, () -> MAPPER.readValue(filing, Filing.class));
    assertEquals("report", e.getPath().get(0).getPropertyName());
    FormProblem problem = e.problems().get(0);
    assertEquals("proactiveDisclosure.rules.issued", problem.path());
    assertEquals("规章 · 本年制发件数", problem.note().label());
    assertEquals("1.9", problem.note().raw());
  }

  @Property(tries = 50)
  void propertiesMayStandInAnyOrder(@ForAll Edition edition, @ForAll long seed) throws Exception {
    StatisticsForm form = form(edition, seed);
    Map<?, ?> sorted = exactly(TreeMap.class, Documents.pretty(form));
    assertEquals(form, MAPPER.convertValue(sorted, StatisticsForm.class));
    assertEquals(form, MAPPER.readValue(MAPPER.writeValueAsString(sorted), StatisticsForm.class));
    JsonNode tree = MAPPER.valueToTree(form);
    assertEquals(edition.id(), MAPPER.treeToValue(tree, StatisticsForm.class).edition().id());
  }

  private static <T> T exactly(Class<T> type, String json) {
    return MAPPER
        .readerFor(type)
        .with(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readValue(json);
  }

  @Test
  void numbersOfMapsAndTreesAreTakenAsTheyAre() {
    Map<String, Object> map = new TreeMap<>();
    map.put("schema", JsonSchemas.id(Edition.ANNUAL_REPORT_2021));
    map.put(
        "proactiveDisclosure",
        Map.of(
            "rules", Map.of("issued", 3, "inForce", new BigDecimal("4")),
            "fees", Map.of("amount", 12_345_678.5)));
    AnnualReport2021 report = MAPPER.convertValue(map, AnnualReport2021.class);
    assertEquals(3, report.getProactiveDisclosure().getRules().getIssued().orElseThrow());
    assertEquals(4, report.getProactiveDisclosure().getRules().getInForce().orElseThrow());
    assertEquals(
        new BigDecimal("12345678.5"),
        report.getProactiveDisclosure().getFees().getAmount().orElseThrow());
    String cut = "\"proactiveDisclosure\": {\"fees\": {\"amount\": 1234567890123456.75}}";
    JsonNode tree = MAPPER.readTree(Documents.of2021(cut));
    assertThrows(
        FormDatabindException.class, () -> MAPPER.treeToValue(tree, AnnualReport2021.class));
  }

  @Test
  void aReadingIsReadLeniently() {
    String bad =
        Documents.of2021("\"x\": 1, \"proactiveDisclosure\": {\"rules\": {\"issued\": 1.9}}");
    Reading reading = MAPPER.readValue(bad, Reading.class);
    assertEquals(
        List.of("1.9"), List.copyOf(reading.form().orElseThrow().getUnreadable().values()));
    assertEquals(2, reading.notes().size());
    assertEquals(Documents.read(bad).numbers(), reading.numbers());
    assertTrue(MAPPER.readValue("{}", Reading.class).form().isEmpty());
  }

  @Test
  void aCallThatCollectsProblemsIsLenient() {
    List<FormProblem> problems = new ArrayList<>();
    ObjectReader lenient =
        MAPPER.readerFor(StatisticsForm.class).withAttribute(DisclosureModule.PROBLEMS, problems);
    String bad = Documents.of2021("\"x\": 1, \"overview\": 7");
    assertEquals(AnnualReport2021.builder().build(), lenient.readValue(bad));
    assertEquals(List.of("x", "overview"), problems.stream().map(FormProblem::path).toList());
    assertThrows(FormDatabindException.class, () -> lenient.readValue("{}"));
  }

  @Test
  void aHeaderAloneSurvives() {
    Header header = Header.of("某县人民政府", 2024);
    String json = MAPPER.writeValueAsString(Map.of("header", header));
    assertEquals("{\"header\":{\"organ\":\"某县人民政府\",\"year\":2024}}", json);
    assertEquals(header, MAPPER.readValue(json.substring(10, json.length() - 1), Header.class));
    assertEquals(Header.blank(), MAPPER.readValue("{}", Header.class));
    assertThrows(
        FormDatabindException.class, () -> MAPPER.readValue("{\"year\": 1}", Header.class));
  }

  /** A field that may hold anything, and fields whose type a property or a wrapper names. */
  record Anything(
      Object any,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "type") StatisticsForm form,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          Header header) {}

  @Property(tries = 20)
  void fieldsThatNameTheirTypeHoldForms(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = form(edition, seed);
    Anything anything = new Anything(form, form, form.getHeader());
    for (JsonTypeInfo.As as : List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY)) {
      JsonMapper typing =
          JsonMapper.builder()
              .findAndAddModules()
              .activateDefaultTyping(
                  BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                  DefaultTyping.NON_FINAL,
                  as)
              .build();
      String json = typing.writeValueAsString(anything);
      assertTrue(json.contains('"' + edition.formType().getName() + '"'), json);
      assertEquals(anything, typing.readValue(json, Anything.class));
    }
  }

  @Test
  void aTypeMayBeNamedLastOrAlone() {
    String type = "\"type\": \"" + AnnualReport2021.class.getName() + "\"";
    String last = "{\"form\": {\"overview\": \"甲\", " + Documents.SCHEMA_2021 + ", " + type + "}}";
    assertEquals(
        AnnualReport2021.builder().overview("甲").build(),
        MAPPER.readValue(last, Anything.class).form());
    FormDatabindException e =
        assertThrows(
            FormDatabindException.class,
            () -> MAPPER.readValue("{\"form\": {" + type + "}}", Anything.class));
    assertEquals("schema", e.problems().get(0).path());
  }

  @Test
  void whatIsNoSuchFormIsRefused() {
    assertThrows(
        MismatchedInputException.class, () -> MAPPER.readValue("[]", AnnualReport2021.class));
    assertThrows(MismatchedInputException.class, () -> MAPPER.readValue("7", Header.class));
    assertThrows(
        StreamReadException.class,
        () -> MAPPER.readValue('{' + Documents.SCHEMA_2021, StatisticsForm.class));
    DatabindException e =
        assertThrows(
            DatabindException.class,
            () -> MAPPER.readValue(Documents.of2021(""), Statistics2017.class));
    assertTrue(e.getOriginalMessage().contains("the document is of edition annual-report-2021"));
  }

  @Test
  void memoryIsBounded() {
    String piece = "\"overview\": \"" + "甲".repeat(1_000_000) + "\", ";
    String document = '{' + piece.repeat(17) + Documents.SCHEMA_2021 + '}';
    StreamConstraintsException e =
        assertThrows(
            StreamConstraintsException.class,
            () -> MAPPER.readValue(document, StatisticsForm.class));
    assertTrue(e.getMessage().contains("characters before the schema"), e.getMessage());
  }

  @Test
  void theMapperGoesOnBehindAForm() {
    String two = "[" + Documents.of2021("\"overview\": \"甲\"") + ", " + Documents.of2021("") + "]";
    StatisticsForm[] forms = MAPPER.readValue(two, StatisticsForm[].class);
    assertEquals(2, forms.length);
    assertThrows(
        MismatchedInputException.class,
        () -> MAPPER.readValue(Documents.of2021("") + " 7", StatisticsForm.class));
  }
}
