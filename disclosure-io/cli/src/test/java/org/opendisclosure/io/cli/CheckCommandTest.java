package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  private Path huaianWith(String line, String changed) throws IOException {
    String sheet = Files.readString(Run.sample("huaian-city-2024.csv"));
    assertTrue(sheet.contains(line), line);
    Path file = folder.resolve("changed.csv");
    Files.writeString(file, sheet.replace(line, changed));
    return file;
  }

  @Test
  void theSamplesAreConsistentAndThreeOfThemGiveAWarning() {
    Run run = Run.of("check", Run.SAMPLES);
    assertEquals(ExitCode.OK, run.exitCode());
    assertEquals("", run.err());
    assertTrue(run.out().contains("“(一)主动公开政府信息总数(不同渠道发相同信息计1条)”填报 30,低于“1.在本部门门户网站公开政府信息数”的 45"));
    assertTrue(run.out().contains("“(二)通过不同渠道和方式公开政府信息的情况”填报 33,其下各项合计 75"));
    assertTrue(run.out().contains("共检查 4 份:一致 4,不一致 0,无法判断 0;错误 0 处,警告 3 处;未能完整读取 0 份。"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsReadLikeAFile() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    Path sample = Run.sample("huaian-city-2024.csv");
    for (String output : List.of("text", "json")) {
      assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
      ProcessBuilder writer = new ProcessBuilder("cp", sample.toString(), pipe.toString());
      Process copy = writer.start();
      Run run = Run.of("check", "--format", output, pipe);
      copy.waitFor();
      Files.delete(pipe);
      assertEquals(ExitCode.OK, run.exitCode(), run::err);
      assertTrue(run.out().contains("huaian") || run.out().contains("淮安"), run::out);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "convert"})
  void helpSaysWhatTheCountOfNumbersAndTheExitCodeMean(String command) {
    String help = Run.of(command, "--help").out();
    assertTrue(help.contains("读取数字 186/201") && help.contains("有数字未读入"), help);
  }

  @Test
  void oneUnreadableFigureIsOne() throws IOException {
    Path file = huaianWith("行政许可,447228", "行政许可,约447228");
    assertTrue(Run.of("check", "--lang", "en", file).out().contains("; 1 unreadable figure not"));
  }

  @Test
  void printedReportsInAFolderAreChecked() throws IOException {
    Path pdf = Path.of("pdf/src/test/resources/org/opendisclosure/io/pdf/huaian-city-2024.pdf");
    Files.copy(pdf, folder.resolve("report.pdf"));
    Run run = Run.of("check", folder);
    assertEquals(ExitCode.OK, run.exitCode(), run::err);
    assertTrue(run.out().contains("共检查 1 份:一致 1"), run::out);
  }

  @Test
  void aNarrativeBesideItsTableIsCheckedInUtf8OrGbk() throws IOException {
    for (String charset : List.of("UTF-8", "GB18030")) {
      Path narrative = folder.resolve(charset + ".txt");
      Files.writeString(narrative, "(四)依申请公开方面\n我局暂无依申请公开的政府信息。", Charset.forName(charset));
      Run run = Run.of("check", "--narrative", narrative, Run.sample("otog-housing-2017.csv"));
      assertEquals(ExitCode.OK, run.exitCode());
      assertTrue(run.out().contains("文字部分:引用数字 1 个;核对 1 项,相符 0,不符 1,无法判断 0"));
      assertTrue(run.out().contains("引用 0,“(一)收到申请数”填报 2,相差 -2"));
    }
  }

  @Test
  void aNarrativeGoesWithOneTextFileAndOneForm() throws IOException {
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {'a', 0, 'b'});
    Run binary = Run.of("check", "--narrative", bad, Run.sample("otog-housing-2017.csv"));
    assertEquals(ExitCode.FAILURE, binary.exitCode());
    assertTrue(binary.err().contains("不是文本文件"), binary.err());
    Run several = Run.of("check", "--narrative", bad, Run.SAMPLES);
    assertEquals(ExitCode.FAILURE, several.exitCode());
    assertTrue(several.err().contains("--narrative 只能与一个文件一起使用"), several.err());
    Path text = Files.writeString(folder.resolve("good.txt"), "全年未发生行政复议。");
    Path two =
        Files.writeString(
            folder.resolve("two.csv"),
            "edition,year\nannual-report-2021,2023\nannual-report-2021,2024\n");
    Run more = Run.of("check", "--narrative", text, two);
    assertEquals(ExitCode.FAILURE, more.exitCode());
    assertTrue(more.err().contains("--narrative 只能与一份表一起使用"), more.err());
  }

  @Test
  void englishIsSpokenOnRequest() {
    Run run = Run.of("check", "--lang", "en", Run.sample("otog-housing-2017.csv"));
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().contains("states 30, less than the 45 of"));
    assertTrue(run.out().contains("forms checked: 1 (consistent 1,"));
  }

  @Test
  void oneWrongFigureIsAnErrorInItsRowAndItsColumn() throws IOException {
    Path file = huaianWith(",3001,53,0,0,61,4,3119", ",3001,53,0,0,61,4,3118");
    Run run = Run.of("check", file);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("结论:不一致(错误 2"));
    assertTrue(run.out().contains("填报 3118"));
    assertTrue(run.out().contains("[疑点] 只改一个单元格即可全部成立"));
    assertEquals(run.out().indexOf("[疑点]"), run.out().lastIndexOf("[疑点]"));
  }

  @Test
  void severalWaysToMendAFormAreOneListWithItsProofBeforeWhatBlanksLeaveOpen() throws IOException {
    String received = "\"newlyReceived\": {\"total\": 100}, \"carriedOver\": {\"total\": 40}";
    String handled = "\"totalHandled\": {\"total\": 90}, \"carriedForward\": {\"total\": 1}";
    String schema = "{\"schema\": \"urn:opendisclosure:annual-report-2021:1\"";
    String form = schema + ", \"applications\": {" + received + ", " + handled + "}}";
    String out = Run.of("check", Files.writeString(folder.resolve("ways.json"), form)).out();
    List<String> lines = out.lines().toList();
    int list = lines.indexOf("  [疑点] 有 3 种改法,只用其中一种即可全部成立,数字本身看不出是哪一种,请对照原始材料:");
    assertTrue(list > 0, out);
    for (int way = 1; way <= 3; way++) {
      assertTrue(lines.get(list + way).matches(" {6}" + way + "\\. .*填报 \\d+,应为 \\d+.*。"), out);
    }
    assertTrue(lines.get(list + 4).startsWith("      证明:"), out);
    assertTrue(lines.get(list + 5).startsWith("  [无法判断]"), out);
  }

  @Test
  void jsonSaysTheSameForPrograms() throws IOException {
    Path file = huaianWith(",3001,53,0,0,61,4,3119", ",3001,53,0,0,61,4,3118");
    Run run = Run.of("check", "--format", "json", file);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    JsonNode form = MAPPER.readTree(run.bytes()).get(0);
    assertEquals(file.toString(), form.get("file").asText());
    assertEquals("annual-report-2021", form.get("edition").asText());
    assertEquals("淮安市人民政府", form.get("organ").asText());
    assertEquals(2024, form.get("year").asInt());
    assertEquals("inconsistent", form.get("verdict").asText());
    assertEquals(2, form.get("findings").size());
    JsonNode finding = form.get("findings").get(1);
    assertEquals("error", finding.get("severity").asText());
    assertEquals("violated", finding.get("outcome").asText());
    assertFalse(finding.get("message").asText().isEmpty());
    assertEquals(16, finding.get("fingerprint").asText().length());
    JsonNode cell = finding.get("cells").get(0);
    assertTrue(cell.has("cell") && cell.has("table") && cell.has("row") && cell.has("column"));
    assertTrue(cell.has("value"));
    JsonNode suspect = finding.get("suspects").get(0);
    assertTrue(suspect.get("unique").asBoolean());
    assertEquals(0, suspect.get("alternatives").asInt());
    assertEquals("mistyped", suspect.get("kind").asText());
    assertEquals(3118, suspect.get("cells").get(0).get("stated").asLong());
    assertEquals(3119, suspect.get("cells").get(0).get("needed").asLong());
    assertEquals(
        "applications.newlyReceived.total", suspect.get("cells").get(0).get("cell").asText());
    assertEquals(0, form.get("notes").size());
  }

  @Test
  void aFileWithoutOrganAndYearSaysSo() throws IOException {
    Path file = folder.resolve("bare.json");
    Files.writeString(file, "{\"schema\": \"urn:opendisclosure:annual-report-2021:1\"}");
    assertTrue(Run.of("check", file).out().contains("(机关未注明) ?"));
    JsonNode form = MAPPER.readTree(Run.of("check", "--format", "json", file).bytes()).get(0);
    assertTrue(form.get("organ").isNull() && form.get("year").isNull());
  }

  @Test
  void aFigureThatCannotBeReadIsAFailureEvenIfAllElseIsFine() throws IOException {
    Run run = Run.of("check", huaianWith(",3001,53,0,0,61,4,3119", ",约三千,53,0,0,61,4,3119"));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.out().contains("[看不懂]"));
    assertTrue(run.out().contains(";1 格看不懂,未参与核对"));
    assertTrue(run.out().contains("约三千"));
    assertTrue(run.out().contains("未能完整读取 1 份"));
  }

  @Test
  void aCorrectionIsNotedAndFailsOnlyInStrictMode() throws IOException {
    Path file = huaianWith(",3001,53,0,0,61,4,3119", ",\"3,001\",53,0,0,61,4,３１１９");
    Run lenient = Run.of("check", file);
    assertEquals(ExitCode.OK, lenient.exitCode());
    assertTrue(lenient.out().contains("[更正]"));
    assertEquals(ExitCode.FAILURE, Run.of("check", "--strict", file).exitCode());
  }

  @Test
  void manyCorrectionsAreCountedNotListed() throws IOException {
    Path file = folder.resolve("dashes.csv");
    String sheet = Files.readString(Run.sample("huaian-city-2024.csv"));
    Files.writeString(file, sheet.replace(",0,0,0,0,0,", ",0,—,—,—,0,"));
    Run run = Run.of("check", file);
    assertTrue(run.out().contains("另有 "), run.out());
    assertTrue(Run.of("check", "--lang", "en", file).out().contains("more notes"));
  }

  @Test
  void notesAreToldInEnglishToo() throws IOException {
    Path file = folder.resolve("odd.csv");
    String sheet = Files.readString(Run.sample("otog-housing-2017.csv"));
    Files.writeString(file, sheet + "71,本旗自设指标,户,3\n72,又一指标,户,\n");
    Run run = Run.of("check", "--lang", "en", file);
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().contains("[kept] line "), run.out());
    Files.writeString(file, "{}");
    assertTrue(Run.of("check", "--lang", "en", file).out().contains("was not checked"));
  }

  @Test
  void aQuarterIsShown() throws IOException {
    Path file = folder.resolve("quarter.json");
    Files.writeString(
        file,
        "{\"schema\": \"urn:opendisclosure:statistics-2017:1\", \"header\":"
            + " {\"organ\": \"某区\", \"year\": 2018, \"quarter\": 2}}");
    assertTrue(Run.of("check", file).out().contains("某区 2018 Q2 "));
  }

  @Test
  void foldersAreSearchedForFilesOfSupportedFormats() throws IOException {
    Path below = Files.createDirectories(folder.resolve("2024").resolve("a"));
    Files.copy(Run.sample("huaian-city-2024.csv"), below.resolve("huaian.CSV"));
    Files.writeString(below.resolve("readme.txt"), "not a form");
    Files.writeString(below.resolve("notes.md"), "# To do");
    Files.writeString(below.resolve(".hidden.csv"), "not a form");
    Files.writeString(below.resolve("~$huaian.csv"), "not a form");
    Path hidden = Files.createDirectory(folder.resolve(".trash"));
    Files.writeString(hidden.resolve("old.csv"), "not a form");
    Run run = Run.of("check", folder);
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().contains("共检查 1 份"));
  }

  @Test
  void whatMayHoldAFormInAFolderAndIsNotReadIsNamed() throws IOException {
    Files.copy(Run.sample("huaian-city-2024.csv"), folder.resolve("huaian.csv"));
    Files.write(folder.resolve("old.doc"), HexFormat.of().parseHex("D0CF11E0A1B11AE1"));
    Files.writeString(folder.resolve("copy.txt"), "统计指标,单位,统计数", StandardCharsets.UTF_16);
    Files.write(folder.resolve("photo.jpg"), HexFormat.of().parseHex("FFD8FFE0"));
    Files.write(folder.resolve("Thumbs.db"), HexFormat.of().parseHex("D0CF11E0A1B11AE1"));
    Run run = Run.of("check", folder);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.out().contains("旧版办公软件"), run.out());
    assertTrue(run.out().contains("共检查 1 份"), run.out());
    assertTrue(run.out().contains("未能完整读取 2 份"), run.out());
  }

  @Test
  void anEmptyFolderAndAMissingFileAreFailures() {
    Run run = Run.of("check", folder, folder.resolve("none.csv"));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.out().contains("文件夹中没有可读的文件"));
    assertTrue(run.out().contains("没有这个文件"));
  }

  @Test
  void oneBadFileDoesNotHideTheOthers() throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, "{");
    Run run = Run.of("check", "--format", "json", bad, Run.sample("otog-housing-2017.csv"));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    JsonNode forms = MAPPER.readTree(run.bytes());
    assertEquals(2, forms.size());
    assertTrue(forms.get(0).get("edition").isNull());
    assertEquals("undetermined", forms.get(0).get("verdict").asText());
    assertEquals(bad.toString(), forms.get(0).get("notes").get(0).get("file").asText());
    assertEquals("consistent", forms.get(1).get("verdict").asText());
  }

  @Test
  void aUsersRuleIsCheckedBesideTheBuiltInOnes() throws IOException {
    Path rules = folder.resolve("own.yaml");
    Files.writeString(
        rules,
        """
        id: our-city
        version: 1
        editions: [annual-report-2021]
        rules:
          - id: our.licensing
            severity: error
            source: practice
            zh: 我市行政许可决定不超过十万件
            en: our city makes no more than 100 000 licensing decisions
            check: proactiveDisclosure.administrativeLicensing.decisions <= 100000
        """);
    Run run = Run.of("check", "--rules", rules, Run.sample("huaian-city-2024.csv"));
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("我市行政许可决定不超过十万件"));
  }

  @Test
  void aBadRuleFileIsRefusedWithFileAndLine() throws IOException {
    Path rules = folder.resolve("own.yaml");
    Files.writeString(
        rules, "id: x\nversion: 1\neditions: [annual-report-2021]\nrules:\n  - id: a\n");
    Run run = Run.of("check", "--rules", rules, Run.sample("huaian-city-2024.csv"));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("own.yaml:5"), run.err());
    assertFalse(run.err().contains("\tat "));
  }

  @Test
  void aUsersLayoutWordsTheFindings() throws IOException {
    Path layout = folder.resolve("own.layout");
    Files.writeString(
        layout,
        """
        id: own-2017
        edition: statistics-2017
        title: 某县统计表
        | applications.received.total | 申请总数
        | applications.received.byChannel.inPerson | 当面
        """);
    Path form = folder.resolve("own.json");
    Files.writeString(
        form,
        """
        {"schema": "urn:opendisclosure:statistics-2017:1", "header": {"layout": "own-2017"},
         "applications": {"received": {"total": 3, "byChannel": {"inPerson": 2}}}}
        """);
    Run run = Run.of("check", "--layout", layout, form);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("申请总数"), run.out());
  }

  @Test
  void aBadLayoutFileIsRefusedWithFileAndLine() throws IOException {
    Path layout = folder.resolve("own.layout");
    Files.writeString(layout, "id: x\nedition: statistics-2017\ntitle: y\n| nothing.here |\n");
    Run run = Run.of("check", "--layout", layout, Run.sample("otog-housing-2017.csv"));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("own.layout:4"), run.err());
  }

  @Test
  void aPageIsWrittenToAFileAndTheOutcomeSaid() throws IOException {
    Path page = folder.resolve("report.html");
    Run run = Run.of("check", "--format", "html", "--out", page, Run.SAMPLES);
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().startsWith("共检查 4 份"), run.out());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    assertEquals(Files.readString(page), Run.of("check", "--format", "html", Run.SAMPLES).out());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(page), files.toList(), "no draft is left");
    }
  }

  @Test
  void aPageOfFindingsIsNotTakenForAForm() {
    Path page = folder.resolve("report.html");
    Path form = Run.sample("huaian-city-2024.csv");
    assertEquals(ExitCode.OK, Run.of("check", "--format", "html", "--out", page, form).exitCode());
    Run again = Run.of("check", page);
    assertEquals(ExitCode.FAILURE, again.exitCode());
    assertTrue(again.out().contains("这是检查报告,不是填报的表"), again.out());
  }

  @Test
  void rowsForASpreadsheetAreWrittenInTheEncodingOfChoice() throws IOException {
    Path rows = folder.resolve("report.csv");
    Path form = huaianWith(",3001,53,0,0,61,4,3119", ",3001,53,0,0,61,4,3118");
    Run run = Run.of("check", "--format", "csv", "--charset", "GBK", "--out", rows, form);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(Files.readString(rows, Charset.forName("GB18030")).startsWith("序号,类别,文件"));
    Run marked = Run.of("check", "--format", "csv", "--charset", "UTF-8-BOM", form);
    assertTrue(marked.out().startsWith("\uFEFF序号"), marked.out());
    Run wrong = Run.of("check", "--charset", "GBK", form);
    assertEquals(ExitCode.FAILURE, wrong.exitCode());
    assertTrue(wrong.err().contains("--charset 只适用于 --format csv"), wrong.err());
  }

  @Test
  void aReportFileThatIsThereIsKeptIfTheCheckCannotRun() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
    Path rules = Files.writeString(folder.resolve("bad.yaml"), "id: x");
    Path form = Run.sample("otog-housing-2017.csv");
    assertEquals(
        ExitCode.FAILURE, Run.of("check", "--rules", rules, "--out", kept, form).exitCode());
    assertEquals("kept", Files.readString(kept));
    assertEquals(ExitCode.OK, Run.of("check", "--out", kept, form).exitCode());
    assertTrue(Files.readString(kept).contains("结论:一致"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "check --format xml a.csv", "check --lang fr a.csv", "chekc"})
  void aWrongCallIsExplained(String call) {
    Run run = Run.of((Object[]) call.split(" "));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().startsWith("用法有误:"), run.err());
    assertFalse(
        run.err().lines().findFirst().orElse("").matches(".*[a-z]{3,} [a-z]{2,}.*"), run.err());
  }
}
