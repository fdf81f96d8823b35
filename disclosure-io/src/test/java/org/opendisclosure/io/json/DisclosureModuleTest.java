package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;

/** Applications embed forms in objects of their own. */
class DisclosureModuleTest {

  private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** An object of an application. */
  record Filing(String number, AnnualReport2021 report, List<StatisticsForm> earlier) {}

  @Property(tries = 50)
  void aFormInsideAnObjectSurvives(@ForAll long seed) throws JsonProcessingException {
    Filing filing =
        new Filing(
            "甲-1",
            (AnnualReport2021) form(Edition.ANNUAL_REPORT_2021, seed),
            List.of(form(Edition.ANNUAL_REPORT_2019, seed), form(Edition.STATISTICS_2017, seed)));
    String json = MAPPER.writeValueAsString(filing);
    assertEquals(filing, MAPPER.readValue(json, Filing.class));
  }

  private static StatisticsForm form(Edition edition, long seed) {
    return Documents.generated(edition, 1, seed).get(0);
  }

  @Property(tries = 50)
  void itIsTheSameDocument(@ForAll Edition edition, @ForAll long seed)
      throws JsonProcessingException {
    StatisticsForm form = form(edition, seed);
    String json = MAPPER.writeValueAsString(form);
    assertEquals(form, Documents.read(json).form().orElseThrow());
    assertEquals(form, MAPPER.readValue(Documents.pretty(form), edition.formType()));
  }

  @Property(tries = 50)
  void aTreeOfExactNumbersHoldsAForm(@ForAll Edition edition, @ForAll long seed)
      throws JsonProcessingException {
    ObjectMapper exact =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    StatisticsForm form = form(edition, seed);
    String json = exact.readTree(Documents.pretty(form)).toString();
    assertEquals(form, exact.readValue(json, StatisticsForm.class));
  }

  @Test
  void aHeaderAloneSurvives() throws JsonProcessingException {
    Header header = Header.of("某县人民政府", 2024);
    String json = MAPPER.writeValueAsString(Map.of("header", header));
    assertEquals("{\"header\":{\"organ\":\"某县人民政府\",\"year\":2024}}", json);
    assertEquals(header, MAPPER.readValue(json.substring(10, json.length() - 1), Header.class));
    assertEquals(Header.blank(), MAPPER.readValue("{}", Header.class));
  }

  @Test
  void everythingThatIsWrongIsListed() {
    String bad = Documents.of2021("\"x\": 1,\n\"overview\": 7");
    JsonMappingException e =
        assertThrows(
            JsonMappingException.class, () -> MAPPER.readValue(bad, AnnualReport2021.class));
    assertTrue(e.getOriginalMessage().startsWith("line 2, column 6: no property is named x"));
    assertTrue(e.getOriginalMessage().contains("\nline 3, column 13, 一、总体情况: overview must be"));
    assertThrows(JsonMappingException.class, () -> MAPPER.readValue("{\"year\": 1}", Header.class));
  }

  /** What an application says to those who sent a wrong figure. */
  @Test
  void theExceptionCarriesNotesPathAndLabel() {
    String report = Documents.of2021("\"proactiveDisclosure\": {\"rules\": {\"issued\": 1.9}}");
    String filing = "{\"number\": \"甲-1\", \"report\": " + report + "}";
    FormMappingException e =
        assertThrows(FormMappingException.class, () -> MAPPER.readValue(filing, Filing.class));
    assertEquals("report", e.getPath().get(0).getFieldName());
    FormProblem problem = e.problems().get(0);
    assertEquals("proactiveDisclosure.rules.issued", problem.path());
    assertEquals("规章 · 本年制发件数", problem.note().label());
    assertEquals("1.9", problem.note().raw());
    assertEquals(List.of(problem.note()), e.notes());
    assertTrue(e.message(Language.ZH).startsWith("第 2 行第 45 列"), e.message(Language.ZH));
    assertTrue(e.message(Language.ZH).contains("应为整数"));
  }

  @Test
  void aReadingIsReadLeniently() throws JsonProcessingException {
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
  void aCallThatCollectsProblemsIsLenient() throws JsonProcessingException {
    String bad = Documents.of2021("\"x\": 1, \"overview\": 7");
    List<FormProblem> problems = new ArrayList<>();
    ObjectReader lenient =
        MAPPER.readerFor(StatisticsForm.class).withAttribute(DisclosureModule.PROBLEMS, problems);
    assertEquals(AnnualReport2021.builder().build(), lenient.readValue(bad));
    assertEquals(List.of("x", "overview"), problems.stream().map(FormProblem::path).toList());
    assertThrows(FormMappingException.class, () -> lenient.readValue("{}"));
  }

  @Test
  void aTreeHasNoPlaces() {
    JsonMappingException e =
        assertThrows(
            JsonMappingException.class,
            () -> MAPPER.treeToValue(MAPPER.readTree("{}"), StatisticsForm.class));
    assertTrue(e.getOriginalMessage().startsWith("the schema"), e.getOriginalMessage());
  }

  @Test
  void sortedMapsHoldForms() {
    Map<String, Object> map = new TreeMap<>();
    map.put("schema", JsonSchemas.id(Edition.ANNUAL_REPORT_2021));
    map.put("header", Map.of("year", 2024L, "quarter", 1));
    map.put("overview", "甲");
    map.put(
        "proactiveDisclosure",
        Map.of(
            "rules", Map.of("issued", 3, "inForce", new BigDecimal("4")),
            "fees", Map.of("amount", 12_345_678.5)));
    AnnualReport2021 report = MAPPER.convertValue(map, AnnualReport2021.class);
    assertEquals(2024, report.getHeader().getYear().orElseThrow());
    assertEquals(3, report.getProactiveDisclosure().getRules().getIssued().orElseThrow());
    assertEquals(4, report.getProactiveDisclosure().getRules().getInForce().orElseThrow());
    assertEquals(
        new BigDecimal("12345678.5"),
        report.getProactiveDisclosure().getFees().getAmount().orElseThrow());
  }

  @Test
  void aBinaryFractionThatMayHaveLostDigitsIsRefused() throws JsonProcessingException {
    String amount = "\"proactiveDisclosure\": {\"fees\": {\"amount\": 1234567890123456.75}}";
    String json = Documents.of2021(amount);
    assertTrue(MAPPER.readValue(json, AnnualReport2021.class).getUnreadable().isEmpty());
    JsonNode tree = MAPPER.readTree(json);
    assertThrows(
        FormMappingException.class, () -> MAPPER.treeToValue(tree, AnnualReport2021.class));
  }

  /** A field that may hold anything, and one whose type a property names. */
  record Anything(
      Object any,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "type") StatisticsForm form,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          Header header) {}

  @Property(tries = 20)
  void fieldsThatNameTheirTypeHoldForms(@ForAll Edition edition, @ForAll long seed)
      throws JsonProcessingException {
    PolymorphicTypeValidator all =
        BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();
    StatisticsForm form = form(edition, seed);
    Anything anything = new Anything(form, form, form.getHeader());
    for (JsonTypeInfo.As as : List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY)) {
      ObjectMapper typing =
          MAPPER
              .copy()
              .activateDefaultTyping(all, ObjectMapper.DefaultTyping.NON_FINAL, as)
              .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
      String json = typing.writeValueAsString(anything);
      assertTrue(json.contains('"' + edition.formType().getName() + '"'), json);
      assertEquals(anything, typing.readValue(json, Anything.class));
    }
  }

  @Test
  void aTypeMayBeNamedLast() throws JsonProcessingException {
    String typed =
        "{\"form\": {\"overview\": \"甲\", %s, \"type\": \"%s\"}}"
            .formatted(Documents.SCHEMA_2021, AnnualReport2021.class.getName());
    StatisticsForm form = MAPPER.readValue(typed, Anything.class).form();
    assertEquals(AnnualReport2021.builder().overview("甲").build(), form);
  }

  @Test
  void anotherEditionIsRefused() {
    JsonMappingException e =
        assertThrows(
            JsonMappingException.class,
            () -> MAPPER.readValue(Documents.of2021(""), Statistics2017.class));
    assertTrue(e.getOriginalMessage().contains("the document is of edition annual-report-2021"));
  }

  @Test
  void whatIsNoObjectIsRefused() {
    assertThrows(
        MismatchedInputException.class, () -> MAPPER.readValue("[]", AnnualReport2021.class));
    assertThrows(MismatchedInputException.class, () -> MAPPER.readValue("7", Header.class));
    assertThrows(
        JsonParseException.class,
        () -> MAPPER.readValue('{' + Documents.SCHEMA_2021, StatisticsForm.class));
  }

  @Test
  void trailingTokensAreTheMappersMatter() throws JsonProcessingException {
    String two = Documents.of2021("") + " 7";
    ObjectMapper strict = MAPPER.copy().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    assertThrows(MismatchedInputException.class, () -> strict.readValue(two, StatisticsForm.class));
    assertEquals(
        Documents.read(Documents.of2021("")).form().orElseThrow(),
        MAPPER.readValue(two, StatisticsForm.class));
  }

  @Test
  void theMapperDecidesOnIndentation() throws JsonProcessingException {
    ObjectMapper indented = MAPPER.copy().enable(SerializationFeature.INDENT_OUTPUT);
    assertTrue(indented.writeValueAsString(form(Edition.STATISTICS_2017, 1)).contains("\n"));
  }

  @Test
  void theModuleHasAName() {
    assertEquals(DisclosureModule.class.getName(), new DisclosureModule().getModuleName());
    assertTrue(new DisclosureModule().version().isUnknownVersion());
  }
}
