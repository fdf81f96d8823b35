package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.report.ReportSchema;
import org.opendisclosure.io.report.SeenProperties;

/**
 * What commands print with {@code --format json}: all that their schemas promise, figures exact,
 * and nothing else on standard output. {@link Run} holds each output against its schema.
 */
class JsonOutputTest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** No binary fraction holds it. */
  private static final String BIG = "9007199254740993";

  /** What an explanation may state besides. */
  private static final String NAMED = ", \"who\": \"办公室\", \"when\": \"2025-01-20\"";

  @TempDir private Path folder;

  private static Run run(String command, Object... args) {
    Stream<Object> call = Stream.concat(Stream.of(command, "--format", "json"), Stream.of(args));
    return Run.of(call.toArray());
  }

  private static JsonNode json(Run run) throws IOException {
    return MAPPER.readTree(run.bytes());
  }

  /** What a schema promises and no run shows. */
  private static Set<String> unseen(ReportSchema schema, Run... runs) {
    SeenProperties seen = new SeenProperties(schema);
    for (Run run : runs) {
      assertTrue(run.bytes().length > 0, run.err());
      seen.look(run.out());
    }
    return seen.missing();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** A form in the format of 2021 with some properties in its header, and some beside it. */
  private Path form(String name, String header, String... parts) throws IOException {
    return write(
        name,
        "{\"schema\": \"urn:opendisclosure:annual-report-2021:1\", \"header\": {%s}%s}"
            .formatted(
                header, Stream.of(parts).map(part -> ", " + part).reduce("", String::concat)));
  }

  private static String organ(String name, int year) {
    return "\"organ\": \"%s\", \"year\": %d".formatted(name, year);
  }

  private static String received(String total) {
    return "\"applications\": {\"newlyReceived\": {\"total\": %s}}".formatted(total);
  }

  private static String explained(String rule, String fingerprint, String cells, String more) {
    return ("\"explanations\": [{\"rule\": \"%s\", \"fingerprint\": \"%s\", \"code\": \"lag\","
            + " \"text\": \"跨年\", \"cells\": [\"%s\"]%s}]")
        .formatted(rule, fingerprint, cells, more);
  }

  private static String huaian() throws IOException {
    return Files.readString(Run.sample("huaian-city-2024.csv"));
  }

  @Test
  void deriveShowsAllThatItsSchemaPromises() throws IOException {
    String disclosed = "1288,21,0,0,50,3,1362";
    Path blanks = write("blanks.csv", huaian().replace(disclosed, ",21,0,0,,3,"));
    Path open =
        write(
            "open.csv",
            huaian()
                .replace(disclosed, ",21,0,0,,3,1362")
                .replace("447,7,0,0,0,0,454", ",7,0,,,0,454"));
    Path bare =
        write(
            "bare.json",
            "{\"schema\": \"urn:opendisclosure:annual-report-2019:1\", \"header\": {}}");
    Path unreadable =
        write("raw.csv", huaian().replace("746,12,0,0,10,1,769", "约700,12,0,0,10,1,769"));
    Path wrong =
        write(
            "wrong.csv",
            huaian().replace(disclosed, "1288,22,0,0,50,3,1362").replace("行政许可,447228", "行政许可,"));
    Path clash =
        write(
            "clash.csv",
            huaian().replace(disclosed, ",22,0,0,50,3,1362").replace("447,7,0", "447,,0"));
    Run contradiction = run("derive", clash);
    String fingerprint = json(contradiction).at("/0/contradictions/0/fingerprint").asText();
    Path plain = folder.resolve("plain.json");
    Path named = folder.resolve("named.json");
    Object[] start = {"explain", clash, "--finding", fingerprint, "--code", "lag", "--text", "跨年"};
    assertEquals(ExitCode.OK, Run.of(join(start, "--out", plain)).exitCode());
    Object[] who = {"--who", "办公室", "--when", "2025-01-20", "--out", named};
    assertEquals(ExitCode.OK, Run.of(join(start, who)).exitCode());
    Path docx = folder.resolve("a.docx");
    Run.of("convert", unreadable, "--out", docx);
    Run all =
        run(
            "derive",
            Run.SAMPLES,
            blanks,
            open,
            bare,
            unreadable,
            wrong,
            plain,
            named,
            docx,
            folder.resolve("none.csv"));
    assertEquals(ExitCode.FAILURE, all.exitCode());
    assertEquals(Set.of(), unseen(ReportSchema.DERIVE, all, contradiction));
  }

  private static Object[] join(Object[] start, Object... more) {
    return Stream.concat(Stream.of(start), Stream.of(more)).toArray();
  }

  @Test
  void compareShowsAllThatItsSchemaPromises() throws IOException {
    String last = "\"applications\": {\"carriedForward\": {\"total\": 43}}";
    String next = "\"applications\": {\"carriedOver\": {\"total\": 34}}";
    form("years/2020.json", organ("某局", 2020));
    form("years/2023.json", organ("某局", 2023), last);
    form("years/2024.json", organ("某局", 2024), next);
    form("years/nameless.json", "\"year\": 2024");
    form("years/code-2023.json", "\"creditCode\": \"11320800014334567G\", \"year\": 2023");
    form("years/code-2024.json", "\"creditCode\": \"11320800014334567G\", \"year\": 2024");
    form("years/a.json", organ("甲局", 2023), received("3"));
    form("years/b.json", organ("乙局", 2023), received("4"));
    form("years/c.json", organ("丙局", 2024), received("7"));
    Path succession =
        write(
            "succession.yaml", "succession: [{from: [甲局, 乙局], to: 丙局, year: 2024, kind: merged}]");
    Path years = folder.resolve("years");
    Run found = run("compare", "--succession", succession, years);
    assertEquals(ExitCode.VIOLATION, found.exitCode());
    JsonNode finding =
        json(found).findParents("difference").stream()
            .filter(one -> one.get("difference").asInt() == -9)
            .findFirst()
            .orElseThrow();
    String rule = finding.get("rule").asText();
    String fingerprint = finding.get("fingerprint").asText();
    String cell = "applications.carriedOver.total";
    form("years/2024.json", organ("某局", 2024), next, explained(rule, fingerprint, cell, ""));
    Run plain = run("compare", years);
    assertEquals(ExitCode.OK, plain.exitCode(), plain.out());
    form("years/2024.json", organ("某局", 2024), next, explained(rule, fingerprint, cell, NAMED));
    assertEquals(Set.of(), unseen(ReportSchema.COMPARE, found, plain, run("compare", years)));
  }

  @Test
  void seriesShowAllThatTheirSchemaPromises() throws IOException {
    form("years/2022.json", organ("某局", 2022), received("null"));
    form("years/2024.json", organ("某局", 2024), received("7"));
    write(
        "years/2020.csv",
        Files.readString(Run.sample("liupanshui-housing-2020.csv"))
            .replaceFirst("机关名称,.*", "机关名称,某局"));
    Run run = run("series", folder.resolve("years"));
    assertEquals(Set.of(), unseen(ReportSchema.SERIES, run));
  }

  @Test
  void rollupShowsAllThatItsSchemaPromises() throws IOException {
    String reviewed = "\"review\": {\"reconsideration\": {\"total\": %d}}";
    form("parts/a.json", organ("甲局", 2024), received("40"), reviewed.formatted(5));
    form(
        "parts/b.json",
        organ("乙局", 2024) + ", \"creditCode\": \"11320800014334567G\"",
        received("62"),
        reviewed.formatted(1));
    form("parts/c.json", "\"year\": 2024", received("null"));
    Path parts = folder.resolve("parts");
    Path city = form("city.json", organ("某市", 2024), received("41"));
    Path list = write("list.txt", "甲局\n乙局,11320800014334567G\n丁局,11320800014334568K\n");
    Run blanks = run("rollup", "--shares", "--expected", list, "--consolidated", city, parts);
    String both = reviewed.formatted(6);
    Path withoutA = form("without-a.json", organ("某市", 2024), received("62"), both);
    Path withoutB = form("without-b.json", organ("某市", 2024), received("40"), both);
    Path a = parts.resolve("a.json");
    Path b = parts.resolve("b.json");
    Run none = run("rollup", parts);
    assertEquals(
        Set.of(),
        unseen(
            ReportSchema.ROLLUP,
            blanks,
            run("rollup", "--consolidated", withoutA, a, b),
            run("rollup", "--consolidated", withoutB, a, b),
            none));
  }

  @Test
  void diagnoseShowsAllThatItsSchemaPromises() throws IOException {
    Path rules =
        write(
            "own.yaml",
            """
            id: own
            version: 1
            editions: [annual-report-2021]
            rules:
              - id: own.impossible
                severity: error
                source: practice
                zh: 两行不能并存
                en: not both
                check: applications.otherHandling.undivided.total > 0
            """);
    Run conflict = run("diagnose", "--rules", rules, "annual-report-2021");
    assertEquals(ExitCode.VIOLATION, conflict.exitCode());
    Run all = run("diagnose");
    assertEquals(ExitCode.OK, all.exitCode());
    assertEquals(Set.of(), unseen(ReportSchema.DIAGNOSE, all, conflict));
  }

  @Test
  void assessShowsAllThatItsSchemaPromises() throws IOException {
    String head = "2017年某局政务公开自查评分表\n考核项目 | 目标要求 | 具体标准 | 自查评分 |\n";
    String row = "组 织 领 导 (3分) | 亲自抓 (3分) | 听取汇报(3分) | %s |\n";
    Path wrong = write("wrong.txt", head + row.formatted("4") + "总分 | | | 4 |\n");
    Path blank = write("blank.txt", head + row.formatted("约3") + "总分 | | | |\n");
    Path open = write("open.txt", head + "组织领导 | 亲自抓 | 听取汇报 | |\n总分 | | | |\n");
    Path document = folder.resolve("sheet.docx");
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(document)) {
      XWPFTable table = word.createTable(2, 4);
      List<String> words =
          List.of("考核项目", "目标要求", "具体标准", "自查评分", "组织领导(3分)", "亲自抓(3分)", "听取汇报(3分)", "约3");
      for (int i = 0; i < words.size(); i++) {
        table.getRow(i / 4).getCell(i % 4).setText(words.get(i));
      }
      word.write(out);
    }
    Run run = run("assess", wrong, blank, open, document, folder.resolve("none.docx"));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertEquals(Set.of(), unseen(ReportSchema.ASSESS, run));
  }

  @Test
  void bigFiguresAndAllDecimalsComeOutAsTheyAre() throws IOException {
    String fees = "\"proactiveDisclosure\": {\"fees\": {\"amount\": %s}}";
    String large = BIG + ".123450";
    Path last = form("last.json", organ("某局", 2023), received("1"), fees.formatted("0.000001"));
    Path now = form("now.json", organ("某局", 2024), received(BIG), fees.formatted(large));
    Path other = form("other.json", organ("另一局", 2024), received(BIG), fees.formatted(large));
    holds(run("compare", last, now), "\"stated\" : " + BIG, "\"difference\" : 9007199254740992");
    holds(run("series", last, now), "\"figure\" : " + large, "\"figure\" : 0.000001");
    Path sum = form("sum.json", organ("某市", 2024), received("1"), fees.formatted("0.5"));
    holds(
        run("rollup", "--complete", "--shares", "--consolidated", sum, now, other),
        "\"total\" : 18014398509481986,",
        "\"total\" : 18014398509481986.246900",
        "\"difference\" : -18014398509481985,",
        "\"difference\" : -18014398509481985.746900");
    Path row =
        form(
            "row.json",
            organ("某局", 2024),
            received(
                "null, \"naturalPerson\": %s, \"businessEnterprise\": 1, \"researchInstitution\": 0,"
                        .formatted(BIG)
                    + " \"publicInterestOrganisation\": 0, \"legalServiceInstitution\": 0,"
                    + " \"otherOrganisation\": 0"));
    holds(run("derive", row), "\"needed\" : 9007199254740994,");
  }

  private static void holds(Run run, String... texts) {
    for (String text : texts) {
      assertTrue(run.out().contains(text), () -> text + " in " + run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "derive", "compare", "series", "rollup", "assess"})
  void whatCannotBeReadIsAFailureAndStandardOutputIsStillJson(String command) throws IOException {
    Path broken = write("broken.json", "{");
    for (Path path : new Path[] {broken, folder.resolve("none.csv")}) {
      Run run = run(command, path, Run.sample("huaian-city-2024.csv"));
      assertEquals(ExitCode.FAILURE, run.exitCode());
      assertFalse(json(run).isMissingNode());
      assertTrue((run.out() + run.err()).contains(path.getFileName().toString()), run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "derive", "compare", "series", "rollup", "assess"})
  void aFileThatMayNotBeReadIsNamedAndTheOthersAreRead(String command) throws IOException {
    Path closed = write("a/closed.csv", huaian());
    write("b.csv", huaian());
    Files.setPosixFilePermissions(closed, Set.of());
    assumeFalse(Files.isReadable(closed), "root may read everything");
    Run run = run(command, folder);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertFalse(json(run).isMissingNode());
    assertTrue((run.out() + run.err()).contains("没有读取权限"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "derive", "compare", "series", "rollup", "assess"})
  void anEmptyFolderGivesJsonWithNothingInIt(String command) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = run(command, empty);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertFalse(json(run).isMissingNode());
  }
}
