package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private Path parts;

  @BeforeEach
  void threeBureaus() throws IOException {
    parts = Files.createDirectory(folder.resolve("parts"));
    part("甲局", 40, 7);
    part("乙局", 62, 9);
    part("丙局", 17, 0);
  }

  /** A name that every locale can write. */
  private Path file(String organ) {
    return parts.resolve(Integer.toHexString(organ.charAt(0)) + ".json");
  }

  private Path part(String organ, int received, int handled) throws IOException {
    return write(file(organ), organ, 2024, "" + received, "" + handled);
  }

  private static Path write(Path file, String organ, int year, String received, String handled)
      throws IOException {
    return Files.writeString(
        file,
        """
        {"schema": "urn:opendisclosure:annual-report-2021:1",
         "header": {"organ": "%s", "year": %d},
         "applications": {"newlyReceived": {"total": %s}, "totalHandled": {"total": %s}}}
        """
            .formatted(organ, year, received, handled));
  }

  private Path city(String received, String handled) throws IOException {
    return write(folder.resolve("city.json"), "某市人民政府", 2024, received, handled);
  }

  @Test
  void aConsolidatedFormThatAgreesIsConsistent() throws IOException {
    Run run = Run.of("rollup", "--complete", "--consolidated", city("119", "16"), parts);
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().startsWith("某市人民政府 2024,与 3 份表汇总\n  结论:一致"), run.out());
  }

  @Test
  void aLeftOutOrganIsNamed() throws IOException {
    Run run = Run.of("rollup", "--complete", "--consolidated", city("57", "7"), parts);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("正好都是“乙局”的填报数:合并时可能漏了它"), run.out());
    String english =
        Run.of("rollup", "--lang", "en", "--complete", "--consolidated", city("57", "7"), parts)
            .out();
    assertTrue(english.contains("“乙局”, which was probably left out"), english);
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    Run run =
        Run.of(
            "rollup", "--format", "json", "--shares", "--consolidated", city("100", "null"), parts);
    assertEquals(ExitCode.OK, run.exitCode());
    JsonNode report = MAPPER.readTree(run.bytes());
    assertEquals("某市人民政府", report.get("organ").asText());
    assertEquals(2024, report.get("year").asInt());
    assertFalse(report.get("complete").asBoolean());
    assertEquals(3, report.get("parts").asInt());
    JsonNode finding = report.get("findings").get(0);
    assertEquals("applications.newlyReceived.total", finding.get("cell").asText());
    assertEquals("warning", finding.get("severity").asText());
    assertEquals(-19, finding.get("difference").asInt());
    assertTrue(report.get("findings").get(1).get("stated").isNull());
    JsonNode shares = report.get("shares").get(0);
    assertEquals(119, shares.get("total").asInt());
    assertEquals(
        "33.61", shares.get("organs").findValuesAsText("percent").get(index(shares, "甲局")));
  }

  private static int index(JsonNode shares, String organ) {
    return shares.get("organs").findValuesAsText("organ").indexOf(organ);
  }

  @Test
  void jsonAndCsvNameOrgansAndBlanks() throws IOException {
    write(file("丁局"), "丁局", 2024, "null", "0");
    Path list = Files.writeString(folder.resolve("list.txt"), "甲局\n乙局\n丙局\n丁局\n戊局\n");
    Path city = city("119", "16");
    Run json =
        Run.of("rollup", "--format", "json", "--expected", list, "--consolidated", city, parts);
    JsonNode report = MAPPER.readTree(json.bytes());
    JsonNode missing = report.get("organs").get(0);
    assertEquals("missing", missing.get("issue").asText());
    assertEquals("warning", missing.get("severity").asText());
    assertEquals("戊局", missing.get("organ").asText());
    JsonNode blanks = report.get("findings").get(0).get("blanks");
    assertEquals("丁局", blanks.get(0).get("organ").asText());
    assertEquals("blank", blanks.get(0).get("reason").asText());
    assertEquals("no-form", blanks.get(1).get("reason").asText());
    Run csv =
        Run.of("rollup", "--format", "csv", "--expected", list, "--consolidated", city, parts);
    assertTrue(csv.out().contains("warning,missing,戊局,,,,,,,,,,名单中的“戊局”没有表。"), csv.out());
    assertTrue(csv.out().contains(",undetermined,,,applications.newlyReceived.total,"), csv.out());
  }

  @Test
  void csvListsFindingsOrShares() throws IOException {
    Path city = city("100", "16");
    Run findings = Run.of("rollup", "--format", "csv", "--consolidated", city, parts);
    assertTrue(findings.out().contains("warning,violated,,,applications.newlyReceived.total,"));
    Run shares = Run.of("rollup", "--format", "csv", "--shares", "--charset", "GBK", parts);
    String text = new String(shares.bytes(), Charset.forName("GB18030"));
    assertTrue(text.contains(",总计,119,0,甲局,,"), text);
    assertTrue(text.contains(",40,33.61"), text);
  }

  @Test
  void sharesAreShownLargestFirst() {
    String out = Run.of("rollup", "--shares", parts).out();
    assertTrue(out.contains("只查各部分,没有与合并表核对(错误 0,"), out);
    assertTrue(out.contains("列:合计 119\n  乙局\t62\t52.10%\n  甲局\t40\t33.61%\n"), out);
  }

  @Test
  void theBuiltFormAgreesWithItsParts() {
    Path built = folder.resolve("built.csv");
    Run run = Run.of("rollup", "--build", built, "--organ", "某市人民政府", parts);
    assertEquals(ExitCode.OK, run.exitCode(), run.err());
    assertTrue(run.err().contains("本表由 3 份表相加得出。"));
    Run check = Run.of("rollup", "--complete", "--consolidated", built, parts);
    assertEquals(ExitCode.OK, check.exitCode());
    assertTrue(check.out().contains("核对了 2 格"), check.out());
  }

  @Test
  void aMissingOrganIsNamedFromAList() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "甲局\n乙局\n丙局\n丁局\n");
    Run run =
        Run.of(
            "rollup", "--complete", "--expected", list, "--consolidated", city("119", "16"), parts);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("[错误] 名单中的“丁局”没有表。"));
    assertTrue(run.out().contains("“丁局”没有可用的表,无法判断"));
  }

  @Test
  void aListThatCannotBeUsedIsRefusedWithItsLines() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "甲局\n".repeat(20));
    Run run = Run.of("rollup", "--expected", list, parts);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("第 2 行:这个机关在名单中重复"));
    assertTrue(run.err().contains("另有 9 处。"));
    Path table = Files.write(folder.resolve("list.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0});
    assertEquals(ExitCode.FAILURE, Run.of("rollup", "--expected", table, parts).exitCode());
    Path nowhere = folder.resolve("nowhere.txt");
    assertEquals(ExitCode.FAILURE, Run.of("rollup", "--expected", nowhere, parts).exitCode());
  }

  @Test
  void aPartThatCannotBeReadIsAFailureAndNothingIsBuilt() throws IOException {
    Files.writeString(parts.resolve("574f.json"), "{");
    Path built = folder.resolve("built.csv");
    Run run = Run.of("rollup", "--build", built, "--organ", "某市", parts, folder.resolve("nowhere"));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("没有这个文件"), run.err());
    assertTrue(run.err().contains("没有生成"), run.err());
    assertTrue(run.out().contains("574f.json”未能读取,没有计入。"), run.out());
    assertFalse(Files.exists(built));
  }

  @Test
  void inStrictModeACorrectionIsAFailure() throws IOException {
    write(file("丁局"), "丁局", 2024, "\"约30\"", "1");
    assertEquals(ExitCode.FAILURE, Run.of("rollup", "--strict", parts).exitCode());
  }

  @Test
  void wrongCallsAreExplained() throws IOException {
    Run noOrgan = Run.of("rollup", "--build", folder.resolve("x.csv"), parts);
    assertEquals(ExitCode.FAILURE, noOrgan.exitCode());
    assertTrue(noOrgan.err().contains("--organ"));
    Run noFile = Run.of("rollup", "--consolidated", folder.resolve("nowhere.csv"), parts);
    assertTrue(noFile.err().contains("没有这个文件"));
    Path two =
        Files.writeString(
            folder.resolve("two.json"),
            "[" + Files.readString(city("1", "1")) + "," + Files.readString(city("1", "1")) + "]");
    assertTrue(Run.of("rollup", "--consolidated", two, parts).err().contains("不止一份表"));
    Path bad = Files.writeString(folder.resolve("bad.json"), "{");
    assertTrue(Run.of("rollup", "--consolidated", bad, parts).err().contains("未能读取合并表"));
    Path target = folder.resolve("nowhere").resolve("x.csv");
    Run noFolder = Run.of("rollup", "--build", target, "--organ", "某市", parts);
    assertEquals(ExitCode.FAILURE, noFolder.exitCode());
    assertTrue(noFolder.err().contains("没有这个文件夹"));
  }

  @Test
  void severalFormsOfOneOrganAreToldInOneSentence() throws IOException {
    for (int i = 2; i <= 30; i++) {
      Files.copy(file("甲局"), parts.resolve("copy%02d.json".formatted(i)));
    }
    Run run = Run.of("rollup", parts);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().startsWith("3 份表汇总\n  只查各部分,没有与合并表核对(错误 1,"), run.out());
    assertTrue(run.out().contains("[错误] “甲局”有 30 份表("), run.out());
    assertTrue(run.out().contains("copy20.json等),只计入第一份;"), run.out());
    assertEquals(3, run.out().lines().count());
    String english = Run.of("rollup", "--lang", "en", parts).out();
    assertTrue(english.contains("there are 30 forms of “甲局” ("), english);
  }

  @Test
  void manyFormsOfOneFileAreManyParts() throws IOException {
    Path lines = folder.resolve("lines.json");
    Files.writeString(
        lines, "[" + Files.readString(file("甲局")) + "," + Files.readString(file("甲局")) + "]");
    Run run = Run.of("rollup", lines);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("lines.json、" + lines + "#2"), run.out());
  }
}
