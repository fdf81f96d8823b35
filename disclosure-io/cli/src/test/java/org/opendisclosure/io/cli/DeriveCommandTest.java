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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.BuiltInRule;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;

class DeriveCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String DISCLOSED = "1288,21,0,0,50,3,1362";

  @TempDir private Path folder;

  private static StatisticsForm form(Path file) {
    return Forms.read(file).form().orElseThrow();
  }

  private Path huaian(String line, String changed) throws IOException {
    String sheet = Files.readString(Run.sample("huaian-city-2024.csv"));
    assertTrue(sheet.contains(line), line);
    Path file = folder.resolve("huaian.csv");
    Files.writeString(file, sheet.replace(line, changed));
    return file;
  }

  /** The total column of table three is blank but for its last two rows. */
  private Path withoutTotals() throws IOException {
    StringBuilder sheet = new StringBuilder();
    boolean isTableThree = false;
    for (String line : Files.readAllLines(Run.sample("huaian-city-2024.csv"))) {
      isTableThree |= line.startsWith("一、本年新收");
      isTableThree &= !line.startsWith("(七)") && !line.contains(",(七)总计");
      sheet.append(isTableThree ? line.substring(0, line.lastIndexOf(',') + 1) : line);
      sheet.append('\n');
    }
    Path file = folder.resolve("huaian.csv");
    Files.writeString(file, sheet);
    return file;
  }

  @Test
  void aBlankTotalColumnIsRestoredWithItsReasons() throws IOException {
    Path done = folder.resolve("done.csv");
    Run run = Run.of("derive", withoutTotals(), "--out", done, "--to", "sheet");
    assertEquals(ExitCode.OK, run.exitCode());
    assertEquals("", run.err());
    assertTrue(run.out().contains("结论:一致(错误 0,警告 0,提示 0;无法判断 0);空白 23 格由其他数字推定"), run.out());
    assertTrue(
        run.out()
            .contains(
                "[推算] 表三“一、本年新收政府信息公开申请数量”行“总计”列未填,应为 3119,为其余各项合计(3001 + 53 + 61 + 4):"
                    + BuiltInRule.zh(Edition.ANNUAL_REPORT_2021, "report.applicants")
                    + "。(规则 report.applicants)"),
        run.out());
    assertTrue(run.out().contains("推算 23 格,代填 23 格;尚缺 0 格。"), run.out());
    assertEquals(form(Run.sample("huaian-city-2024.csv")), form(done));
  }

  @Test
  void theSamplesLackNothingThatFollows() {
    Run run = Run.of("derive", Run.SAMPLES);
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().contains("没有空白格。"));
    assertTrue(run.out().contains("[未定] “七、依申请公开信息收取的费用”没有规则限定"), run.out());
    assertTrue(
        run.out().contains("共 4 份:推算 0 格,代填 0 格,尚缺 3 格;0 份数字矛盾,没有推算;未能完整读取 0 份。"), run.out());
  }

  @Test
  void jsonSaysTheSameForPrograms() throws IOException {
    Path file = huaian(DISCLOSED, ",21,0,0,,3,");
    Run run = Run.of("derive", "--format", "json", "--lang", "en", file);
    assertEquals(ExitCode.OK, run.exitCode());
    JsonNode form = MAPPER.readTree(run.bytes()).get(0);
    assertEquals("annual-report-2021", form.get("edition").asText());
    assertEquals("淮安市人民政府", form.get("organ").asText());
    assertEquals(2024, form.get("year").asInt());
    assertEquals("consistent", form.get("verdict").asText());
    assertTrue(form.get("complete").asBoolean());
    assertEquals(3, form.get("derived").size());
    JsonNode derived = form.get("derived").get(0);
    assertEquals("applications.disclosed.naturalPerson", derived.get("cell").asText());
    assertEquals("自然人", derived.get("column").asText());
    assertEquals("", derived.get("value").asText());
    assertEquals(1288, derived.get("needed").asInt());
    assertTrue(derived.get("filled").asBoolean());
    assertEquals("report.total-handled", derived.get("rules").get(0).get("rule").asText());
    assertEquals(
        "applications.totalHandled.naturalPerson",
        derived.get("rules").get(0).get("cells").get(0).get("cell").asText());
    assertTrue(derived.get("message").asText().contains("must be 1288"));
    assertEquals(0, form.get("open").size());
  }

  @Test
  void whatStaysOpenIsTold() throws IOException {
    String partly = "447,7,0,0,0,0,454";
    String sheet = Files.readString(Run.sample("huaian-city-2024.csv"));
    Path file = folder.resolve("open.csv");
    Files.writeString(
        file, sheet.replace(DISCLOSED, ",21,0,0,,3,1362").replace(partly, ",7,0,0,,0,454"));
    Run run = Run.of("derive", "--lang", "en", file);
    assertTrue(
        run.out().contains("[open] row “(一)予以公开”, column “自然人” lies between 1288 and 1338"),
        run.out());
    JsonNode open =
        MAPPER.readTree(Run.of("derive", "--format", "json", file).bytes()).get(0).get("open");
    assertEquals(4, open.size());
    assertEquals(1338, open.get(0).get("max").asInt());
  }

  @Test
  void figuresThatContradictEachOtherAreToldAndNothingIsDerived() throws IOException {
    Path wrong = huaian(DISCLOSED, "1288,22,0,0,50,3,1362");
    Run run = Run.of("derive", wrong);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("[错误] 表三“(一)予以公开”行“总计”列填报 1362"), run.out());
    assertTrue(run.out().contains("已填数字相互矛盾,没有推算。"));
    String sheet = Files.readString(wrong).replace("1288,22", ",22");
    Files.writeString(wrong, sheet.replace("447,7,0", "447,,0"));
    Run clash = Run.of("derive", wrong);
    assertEquals(ExitCode.VIOLATION, clash.exitCode());
    assertTrue(clash.out().contains("[矛盾] 空白格无论填多少,下列 2 项不能同时成立:"), clash.out());
    Run check = Run.of("check", wrong);
    assertEquals(ExitCode.VIOLATION, check.exitCode());
    assertTrue(check.out().contains("结论:不一致(错误 2,"), check.out());
    assertTrue(check.out().contains("规则 report.applicants、report.total-handled · 指纹 "));
    JsonNode json = MAPPER.readTree(Run.of("derive", "--format", "json", wrong).bytes()).get(0);
    assertEquals(2, json.get("contradictions").size());
    assertEquals(2, json.get("contradictions").get(0).get("rules").size());
    assertEquals(0, json.get("derived").size());
    JsonNode checked = MAPPER.readTree(Run.of("check", "--format", "json", wrong).bytes()).get(0);
    assertEquals(
        checked.get("contradictions").get(0).get("fingerprint"),
        json.get("contradictions").get(0).get("fingerprint"));
    assertTrue(
        new String(Run.of("check", "--format", "html", wrong).bytes(), StandardCharsets.UTF_8)
            .contains("空白格无论填多少,下列 2 项不能同时成立"));
  }

  @Test
  void textThatIsNoFigureStandsInTheCompletedForm() throws IOException {
    Path done = folder.resolve("done.json");
    Files.writeString(done, "kept");
    Path file = huaian("746,12,0,0,10,1,769", "约700,12,0,0,10,1,769");
    Run run = Run.of("derive", file, "--out", done);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.out().contains("填写的“约700”不是数字,应为 746(原文保留,未代填)"), run.out());
    assertTrue(run.out().contains("推算 1 格,代填 0 格;尚缺 0 格。"), run.out());
    assertEquals("kept", Files.readString(done));
    assertTrue(run.err().contains("没有改动,因为未能完整读取"));
  }

  @Test
  void manyFormsAreWrittenOneALine() throws IOException {
    Path done = folder.resolve("done.jsonl");
    Run run = Run.of("derive", Run.SAMPLES, "--out", done);
    assertEquals(ExitCode.OK, run.exitCode());
    assertEquals(4, Files.readAllLines(done).size());
  }

  @Test
  void whereOneFileHoldsOneFormItIsSaidHowManyThereAre() throws IOException {
    Path done = Files.writeString(folder.resolve("done.html"), "kept");
    Run run = Run.of("derive", Run.SAMPLES, "--out", done);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("共 4 份表,而 html 一个文件只放一份;"), run.err());
    assertTrue(run.out().contains("共 4 份:推算 0 格"), run.out());
    assertEquals("kept", Files.readString(done));
  }

  @Test
  void theCharsetIsThatOfTheCompletedForm() throws IOException {
    Path done = folder.resolve("done.csv");
    Run run =
        Run.of("derive", withoutTotals(), "--out", done, "--to", "long", "--charset", "GB18030");
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(Files.readString(done, Charset.forName("GB18030")).contains("淮安市人民政府"));
  }

  @Test
  void wrongCallsAreToldInChinese() throws IOException {
    Path sample = Run.sample("huaian-city-2024.csv");
    Run noTarget = Run.of("derive", sample, "--to", "sheet");
    assertEquals(ExitCode.FAILURE, noTarget.exitCode());
    assertTrue(noTarget.err().contains("请用 --out 给出文件"));
    Path done = folder.resolve("done.json");
    assertTrue(
        Run.of("derive", sample, "--out", done, "--charset", "GB18030")
            .err()
            .contains("json 只用 UTF-8"));
    assertFalse(Files.exists(done));
    Run missing = Run.of("derive", folder.resolve("nothere.csv"));
    assertEquals(ExitCode.FAILURE, missing.exitCode());
    assertTrue(missing.out().contains("未能读取,没有推算。"), missing.out());
  }
}
