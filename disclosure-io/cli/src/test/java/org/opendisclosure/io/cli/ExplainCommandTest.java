package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a finding over its explanation to a form that is consistent, in every format. */
class ExplainCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  /** The Huai'an sample with one wrong figure in table four, as JSON. */
  private Path wrong() throws IOException {
    Path json = folder.resolve("huaian.json");
    Run.of("convert", Run.sample("huaian-city-2024.csv"), "--to", "json", "--out", json);
    String text = Files.readString(json);
    String changed = text.replaceFirst("(\"reconsideration\": \\{\\s+\"upheld\": )\\d+", "$1999");
    assertFalse(text.equals(changed));
    Files.writeString(json, changed);
    return json;
  }

  private static JsonNode check(Path file) throws IOException {
    return MAPPER.readTree(Run.of("check", "--format", "json", file).bytes()).get(0);
  }

  private static String fingerprint(Path file) throws IOException {
    return check(file).get("findings").get(0).get("fingerprint").asText();
  }

  private Run explain(Path file, String fingerprint, Object... more) {
    Object[] start = {
      "explain", file, "--finding", fingerprint, "--code", "lag", "--text", "跨年审结\n1 件"
    };
    Object[] all = java.util.Arrays.copyOf(start, start.length + more.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return Run.of(all);
  }

  @Test
  void aFindingOfTheNarrativeCanBeExplained() throws IOException {
    Path form = Run.sample("otog-housing-2017.csv");
    Path text = folder.resolve("narrative.txt");
    Files.writeString(text, "一、概述\n2017年,我局主动公开政府信息31条。\n");
    JsonNode report =
        MAPPER.readTree(Run.of("check", "--format", "json", "--narrative", text, form).bytes());
    String fingerprint = "";
    for (JsonNode finding : report.get(0).get("findings")) {
      if (finding.get("rule").asText().startsWith("narrative.")) {
        fingerprint = finding.get("fingerprint").asText();
      }
    }
    assertEquals(ExitCode.FAILURE, explain(form, fingerprint).exitCode());
    Path target = folder.resolve("explained.json");
    Run run = explain(form, fingerprint, "--narrative", text, "--out", target);
    assertEquals("", run.err());
    assertEquals(ExitCode.OK, run.exitCode());
    Run checked = Run.of("check", "--narrative", text, target);
    assertTrue(checked.out().contains("已说明 1"), checked.out());
  }

  @Test
  void anExplainedFindingIsListedButDoesNotCount() throws IOException {
    Path file = wrong();
    assertEquals(ExitCode.VIOLATION, Run.of("check", file).exitCode());
    Run run =
        explain(file, fingerprint(file), "--who", "复议科", "--when", "2025-01-20", "--out", file);
    assertEquals("", run.err());
    assertEquals(ExitCode.OK, run.exitCode());
    Run checked = Run.of("check", file);
    assertEquals(ExitCode.OK, checked.exitCode());
    assertTrue(checked.out().contains("结论:一致(错误 0,警告 0,提示 0;无法判断 0);已说明 1"), checked.out());
    assertTrue(checked.out().contains("  [已说明] 表四"), checked.out());
    assertTrue(checked.out().contains("      说明(统计时点不同):跨年审结 1 件 · 复议科 · 2025-01-20"));
    assertTrue(checked.out().contains("错误 0 处"));
    assertTrue(Run.of("check", "--lang", "en", file).out().contains("explanation (lag): 跨年"));
    JsonNode finding = check(file).get("findings").get(0);
    assertEquals("violated", finding.get("outcome").asText());
    assertEquals("lag", finding.get("explanation").get("code").asText());
    assertEquals("复议科", finding.get("explanation").get("who").asText());
    assertEquals(5, finding.get("explanation").get("cells").size());
  }

  @Test
  void aMissingOptionIsNamedAsItIsTyped() {
    Run run =
        Run.of("explain", Run.sample("huaian-city-2024.csv"), "--finding", "0", "--code", "lag");
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("缺少 --text TEXT"), run.err());
  }

  /** One figure is wrong, and each of its two sums has a blank that could make up for it. */
  private Path clash() throws IOException {
    Path json = folder.resolve("clash.json");
    Run.of("convert", Run.sample("huaian-city-2024.csv"), "--to", "json", "--out", json);
    ObjectNode form = (ObjectNode) MAPPER.readTree(json.toFile());
    ObjectNode applications = (ObjectNode) form.get("applications");
    ((ObjectNode) applications.get("disclosed")).put("businessEnterprise", 22);
    ((ObjectNode) applications.get("disclosed")).remove("naturalPerson");
    ((ObjectNode) applications.get("partlyDisclosed")).remove("businessEnterprise");
    MAPPER.writeValue(json.toFile(), form);
    return json;
  }

  @Test
  void contradictionsAreExplainedLikeFindings() throws IOException {
    Path file = clash();
    assertEquals(ExitCode.VIOLATION, Run.of("check", file).exitCode());
    for (JsonNode contradiction : check(file).get("contradictions")) {
      assertTrue(contradiction.get("explanation").isNull());
      Run run = explain(file, contradiction.get("fingerprint").asText(), "--out", file);
      assertEquals("", run.err());
    }
    Run run = Run.of("check", file);
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().contains("结论:无法判断(错误 0"), run.out());
    assertTrue(run.out().contains(";已说明 2"), run.out());
    assertTrue(run.out().contains("  [已说明] 空白格无论填多少"), run.out());
    assertFalse(run.out().contains("[矛盾]"), run.out());
    JsonNode contradiction = check(file).get("contradictions").get(0);
    assertEquals("lag", contradiction.get("explanation").get("code").asText());
    String html = Run.of("check", "--format", "html", file).out();
    assertTrue(html.contains("≠ 已说明"), html);
    assertFalse(html.contains("sign error\">≠"), html);
    String csv = Run.of("check", "--format", "csv", file).out();
    assertTrue(csv.lines().anyMatch(row -> row.contains(",矛盾,") && row.contains(",已说明,")), csv);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sheet", "long", "wide"})
  void theExplanationHoldsInEveryFormat(String format) throws IOException {
    Path file = wrong();
    Path csv = folder.resolve(format + ".csv");
    String before = fingerprint(file);
    Run.of("convert", file, "--to", format, "--out", csv);
    assertEquals(before, fingerprint(csv));
    assertEquals(ExitCode.OK, explain(csv, before, "--out", file).exitCode());
    assertEquals(ExitCode.OK, Run.of("convert", file, "--to", format, "--out", csv).exitCode());
    assertEquals(ExitCode.OK, Run.of("check", "--strict", csv).exitCode());
  }

  @Test
  void aSecondExplanationReplacesTheFirst() throws IOException {
    Path file = wrong();
    String fingerprint = fingerprint(file);
    explain(file, fingerprint, "--out", file);
    explain(file, fingerprint, "--who", "办公室", "--out", file);
    JsonNode form = MAPPER.readTree(file.toFile());
    assertEquals(1, form.get("explanations").size());
    assertEquals("办公室", form.get("explanations").get(0).get("who").asText());
  }

  @Test
  void anExplanationLapsesWithItsFigures() throws IOException {
    Path file = wrong();
    explain(file, fingerprint(file), "--out", file);
    Files.writeString(file, Files.readString(file).replace("999", "998"));
    Run run = Run.of("check", file);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("[说明] 差异说明("), run.out());
    assertEquals("stale", check(file).get("unusedExplanations").get(0).get("cause").asText());
  }

  @Test
  void anUnknownFingerprintIsRefusedWithThoseThatAreKnown() throws IOException {
    Path file = wrong();
    Run run = explain(file, "0000000000000000", "--out", file);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("没有指纹为 0000000000000000 的问题;现有:"), run.err());
    assertTrue(run.err().contains("  " + fingerprint(file) + "  表四"), run.err());
    Run nothing = explain(Run.sample("huaian-city-2024.csv"), "0000000000000000");
    assertTrue(nothing.err().contains("检查没有发现问题。"), nothing.err());
    assertEquals("", nothing.out());
  }

  @Test
  void aCallThatSaysTooLittleIsRefusedInChinese() throws IOException {
    Path file = wrong();
    String fingerprint = fingerprint(file);
    assertTrue(explain(file, fingerprint, "--who", " ").err().contains("--who 不能是空白"));
    Run undecoded = explain(file, fingerprint, "--who", "\uFFFD\uFFFD");
    assertEquals(ExitCode.FAILURE, undecoded.exitCode());
    assertTrue(undecoded.err().contains("请在 UTF-8 环境下运行"), undecoded.err());
    assertTrue(explain(file, fingerprint, "--when", "昨天").err().contains("日期应写作 2025-01-20"));
    Run code = Run.of("explain", file, "--finding", "a", "--code", "late", "--text", "因");
    assertTrue(code.err().contains("没有原因代码 late;可用的有 lag(统计时点不同)"), code.err());
    assertTrue(explain(folder.resolve("none.json"), "a").err().contains("没有这个文件"));
  }

  @Test
  void whatCannotBeReadInFullOrHoldsSeveralFormsIsNotWritten() throws IOException {
    Path file = wrong();
    Path two = folder.resolve("two.json");
    String text = Files.readString(file);
    Files.writeString(two, text + text);
    assertTrue(explain(two, "a").err().contains("不止一份表"));
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, text.replace("999", "\"约\""));
    Run run = explain(broken, "a", "--out", file);
    assertTrue(run.err().contains("未能完整读取,没有写入"), run.err());
    assertEquals(text, Files.readString(file));
  }
}
