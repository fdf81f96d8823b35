package org.opendisclosure.io.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.DisclosureModule;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.spring.Server.Upload;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Profile;
import org.opendisclosure.rules.RuleSet;

/** A server with the sample application answers over HTTP. */
class ServerTest {

  private static final Path EXAMPLES = Path.of("docs/examples");
  private static final ObjectMapper ENGLISH =
      JsonMapper.builder().addModule(new DisclosureModule(Language.EN)).build();

  private static final String WRONG =
      "{\"schema\": \"urn:opendisclosure:annual-report-2021:1\",\n"
          + "\"proactiveDisclosure\": {\"rules\": {\"issued\": 1.9, \"inForce\": \"约7\"}}}";

  private static Server server;

  @BeforeAll
  static void start() {
    server =
        new Server(
            "disclosure.rules=file:docs/examples/our-city.yaml",
            "disclosure.profile=file:docs/examples/our-province.yaml",
            "disclosure.layouts=file:docs/examples/our-county.layout",
            "disclosure.upload-path=/checks");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static StatisticsForm form(String file) {
    return Forms.read(EXAMPLES.resolve(file)).form().orElseThrow();
  }

  private static Checker checker() {
    RuleSet rules = RuleSet.read(EXAMPLES.resolve("our-city.yaml"));
    Profile profile = Profile.read(EXAMPLES.resolve("our-province.yaml"), rules);
    return Checker.builtIn().with(rules).with(profile);
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    assertTrue(type(response).contains("json"), () -> type(response) + ": " + response.body());
    return ENGLISH.readTree(response.body());
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void aFormAsJsonGivesTheReportOfTheLibraryWithTheRulesOfTheProperties() throws Exception {
    StatisticsForm form = form("slip.csv");
    HttpResponse<String> response =
        server.post("/reports", ENGLISH.writeValueAsString(form), "en-GB,en;q=0.8");
    assertEquals(200, response.statusCode(), response::body);
    String expected = ENGLISH.writeValueAsString(checker().check(form));
    assertEquals(ENGLISH.readTree(expected), json(response));
    assertTrue(response.body().contains("our-city"), response::body);
    assertTrue(response.body().contains("our-province"), response::body);
  }

  @Test
  void aReportIsInTheLanguageAndFormatThatTheRequestAccepts() throws Exception {
    byte[] form = ENGLISH.writeValueAsBytes(form("slip.csv"));
    HttpResponse<String> chinese =
        server.send(
            "POST",
            "/reports",
            form,
            "Content-Type",
            "application/json",
            "Accept",
            "text/plain",
            "Accept-Language",
            "zh-CN");
    assertTrue(chinese.body().contains("结论:不一致"), chinese::body);
    assertTrue(type(chinese).startsWith("text/plain"), () -> type(chinese));
    String json = new String(form, StandardCharsets.UTF_8);
    for (Language language : Language.values()) {
      JsonNode report =
          json(server.post("/reports", json, language.name().toLowerCase(Locale.ROOT)));
      assertEquals(
          checker().check(form("slip.csv")).findings().get(0).message().in(language),
          report.get("findings").get(0).get("message").textValue());
    }
  }

  @Test
  void aWrongFigureIsToldInTheLanguageOfTheRequest() throws Exception {
    HttpResponse<String> chinese = server.post("/reports", WRONG, "zh-CN,zh;q=0.9,en;q=0.5");
    assertEquals(422, chinese.statusCode());
    assertTrue(type(chinese).startsWith("application/problem+json"), () -> type(chinese));
    assertEquals("zh", chinese.headers().firstValue("Content-Language").orElseThrow());
    JsonNode problem = json(chinese);
    assertEquals("urn:opendisclosure:form-not-read:1", problem.get("type").textValue());
    assertEquals("表的内容有误,未读取", problem.get("title").textValue());
    assertEquals("/reports", problem.get("instance").textValue());
    assertEquals(2, problem.get("problems").size());
    JsonNode first = problem.get("problems").get(0);
    assertEquals("proactiveDisclosure.rules.issued", first.get("path").textValue());
    assertEquals("规章 · 本年制发件数", first.get("label").textValue());
    assertEquals("1.9", first.get("raw").textValue());
    assertEquals(2, first.get("line").intValue());
    assertTrue(first.get("message").textValue().contains("应为整数"), first::toString);

    JsonNode english = json(server.post("/reports", WRONG, "en"));
    assertEquals("约7", english.get("problems").get(1).get("raw").textValue());
    String message = english.get("problems").get(1).get("message").textValue();
    assertTrue(message.contains("must be a whole number"), message);
  }

  @Test
  void aProblemInAnObjectOfTheApplicationSaysWhere() throws Exception {
    String filing = "{\"number\": \"1\", \"earlier\": [null, " + WRONG + "]}";
    HttpResponse<String> response = server.post("/filings", filing, "en");
    assertEquals(422, response.statusCode(), response::body);
    JsonNode first = json(response).get("problems").get(0);
    assertEquals("earlier[1].proactiveDisclosure.rules.issued", first.get("path").textValue());
  }

  @Test
  void whatIsNoJsonIsLeftToSpring() throws Exception {
    assertEquals(400, server.post("/reports", "{", "en").statusCode());
    assertEquals(400, server.post("/reports", "[]", "en").statusCode());
  }

  @Test
  void aFormInAnObjectComesBackAsItWas() throws Exception {
    String form = ENGLISH.writeValueAsString(form("slip.csv"));
    String filing = "{\"number\":\"1\",\"report\":" + form + ",\"earlier\":[]}";
    HttpResponse<String> response = server.post("/filings", filing, "en");
    assertEquals(200, response.statusCode(), response::body);
    assertEquals(ENGLISH.readTree(filing), json(response));
  }

  @Test
  void constraintsAreAskedAndToldByCell() throws Exception {
    String negative =
        WRONG
            .replace("1.9", "-1")
            .replace("\"约7\"}", "7}, \"fees\": {\"amount\": -2.5}")
            .replace("\n", "\n\"header\": {\"creditCode\": \"12\"},");
    HttpResponse<String> response = server.post("/reports", negative, "en");
    assertEquals(422, response.statusCode(), response::body);
    JsonNode problem = json(response);
    assertEquals("urn:opendisclosure:form-not-valid:1", problem.get("type").textValue());
    Map<String, JsonNode> byPath = new TreeMap<>();
    for (JsonNode each : problem.get("problems")) {
      assertFalse(each.get("message").textValue().isEmpty());
      byPath.put(each.get("path").textValue(), each);
    }
    assertEquals(3, byPath.size(), byPath::toString);
    assertProblem("统一社会信用代码", "12", byPath.get("header.creditCode"));
    assertProblem("规章 · 本年制发件数", "-1", byPath.get("proactiveDisclosure.rules.issued"));
    assertProblem("行政事业性收费 · 本年收费金额(单位:万元)", "-2.5", byPath.get("proactiveDisclosure.fees.amount"));
  }

  private static void assertProblem(String label, String raw, JsonNode problem) {
    assertEquals(label, problem.get("label").textValue());
    assertEquals(raw, problem.get("raw").textValue());
  }

  @Test
  void whatIsNotValidInAnObjectOfTheApplicationIsLeftToSpring() throws Exception {
    assertEquals(400, server.post("/filings", "{\"number\": \"\"}", "en").statusCode());
  }

  private static Upload file(String name, String type) throws IOException {
    return new Upload(name, type, Files.readAllBytes(EXAMPLES.resolve(name)));
  }

  private static Upload written(String name, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Forms.write(form("slip.csv"), out, format);
    return new Upload(name, "application/octet-stream", out.toByteArray());
  }

  @Test
  void uploadedFilesOfAnyFormatAreChecked() throws Exception {
    HttpResponse<String> response =
        server.upload(
            "/checks",
            "*/*",
            "en",
            file("slip.csv", "text/csv"),
            file("merged.html", "text/html"),
            written("slip.xlsx", Format.XLSX),
            file("our-county.csv", "text/csv"));
    assertEquals(200, response.statusCode(), response::body);
    JsonNode reports = json(response);
    assertEquals(4, reports.size());
    assertEquals("slip.csv", reports.get(0).get("file").textValue());
    assertEquals("inconsistent", reports.get(0).get("verdict").textValue());
    assertEquals(reports.get(0).get("findings"), reports.get(2).get("findings"));
    assertFalse(reports.get(1).get("notes").isEmpty());
    assertEquals(ENGLISH.readTree(expectedOfOurCounty()), reports.get(3));
  }

  /** Read and checked by its own layout. */
  private static String expectedOfOurCounty() throws IOException {
    Layouts layouts =
        Layouts.builtIn().with(LayoutFile.read(EXAMPLES.resolve("our-county.layout")));
    byte[] content = Files.readAllBytes(EXAMPLES.resolve("our-county.csv"));
    Reading reading =
        Forms.read(
            new ByteArrayInputStream(content),
            "our-county.csv",
            ReadOptions.defaults().with(layouts));
    CheckedForm checked = CheckedForm.of("our-county.csv", reading, checker().with(layouts));
    assertEquals(1, checked.report().orElseThrow().findings().size());
    String hash = "9a0a8745a539d55ea960912e2389eeefbfe36f549a256c94da62f162cfe30575";
    return ENGLISH.writeValueAsString(checked.withFileHash(Optional.of(hash)));
  }

  @Test
  void aBrowserGetsThePageAndASpreadsheetTheTable() throws Exception {
    Upload slip = file("slip.csv", "text/csv");
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    HttpResponse<String> page = server.upload("/checks", browser, "zh-CN", slip);
    assertEquals("text/html;charset=UTF-8", type(page));
    assertTrue(page.body().startsWith("<!DOCTYPE html>"), page::body);
    assertTrue(page.body().contains("不一致"), page::body);
    HttpResponse<String> table = server.upload("/checks", "text/csv", "en", slip);
    assertEquals("text/csv;charset=UTF-8", type(table));
    assertTrue(table.body().startsWith("\uFEFFno,kind,file,"), table::body);
    assertEquals(406, server.upload("/checks", "image/png", "en", slip).statusCode());
  }

  @Test
  void aReadingIsTakenFromAPartOrTheBodyAndWrittenByItsSchema() throws Exception {
    byte[] bad = Files.readAllBytes(EXAMPLES.resolve("bad.csv"));
    JsonNode part =
        json(server.upload("/readings", "*/*", "en", new Upload("表.csv", "text/csv", bad)));
    JsonNode body = json(server.send("PUT", "/readings", bad, "Content-Type", "text/csv"));
    assertEquals(part.get("form"), body.get("form"));
    assertFalse(body.get("complete").booleanValue());
    JsonNode note = part.get("notes").get(0);
    assertEquals("约3001", note.get("raw").textValue());
    byte[] form = ENGLISH.writeValueAsBytes(form("bad.csv"));
    for (String type : List.of("application/json", "application/x-ndjson")) {
      HttpResponse<String> sent = server.send("PUT", "/readings", form, "Content-Type", type);
      assertEquals(body.get("form"), json(sent).get("form"));
    }
    JsonNode none = json(server.send("PUT", "/readings", "x".getBytes(StandardCharsets.UTF_8)));
    assertTrue(none.get("form").isNull());
  }
}
