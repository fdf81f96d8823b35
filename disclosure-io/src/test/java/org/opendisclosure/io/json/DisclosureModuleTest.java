package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;

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
    assertTrue(e.getOriginalMessage().startsWith("2:6: no property is named x"));
    assertTrue(e.getOriginalMessage().contains("\n3:13: overview must be a text"));
    assertThrows(JsonMappingException.class, () -> MAPPER.readValue("{\"year\": 1}", Header.class));
  }

  @Test
  void aTreeHasNoPlaces() {
    JsonMappingException e =
        assertThrows(
            JsonMappingException.class,
            () -> MAPPER.treeToValue(MAPPER.readTree("{}"), StatisticsForm.class));
    assertTrue(e.getOriginalMessage().startsWith("0:0: the schema"), e.getOriginalMessage());
  }

  @Test
  void anotherEditionIsRefused() {
    JsonMappingException e =
        assertThrows(
            JsonMappingException.class,
            () -> MAPPER.readValue(Documents.of2021(""), Statistics2017.class));
    assertTrue(e.getOriginalMessage().startsWith("the document is of edition annual-report-2021"));
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
