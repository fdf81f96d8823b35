package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of several forms through the commands. */
class CollectedTablesTest {

  private static final String HEAD = "某市2017年政府信息公开情况统计表\n填报单位:某市人民政府\n统计指标,单位,%s\n";
  private static final String LINES = "(一)主动公开政府信息数,条,%s\n其中:主动公开规范性文件数,条,%s\n(一)收到申请数,件,%s\n";

  @TempDir Path folder;

  private String run(String command, String head, String... figures) throws IOException {
    Path file = folder.resolve("collected.csv");
    Files.writeString(file, HEAD.formatted(head) + LINES.formatted((Object[]) figures));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandLineRunner.run(out, command, file.toString());
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTotalBesideTheOrgansIsWhatTheyAreHeldAgainst() throws IOException {
    String report = run("rollup", "市教育局,市民政局,合计", "12,13,25", "1,2,3", "4,5,8");
    assertTrue(report.contains("与 2 份表汇总"), report);
    assertTrue(report.contains("填报 8") && report.contains("9"), report);
  }

  @Test
  void ownLevelAndTotalOfOneOrganAreNoDuplicates() throws IOException {
    String report = run("compare", "本级,汇总", "12,25", "1,3", "4,9");
    assertTrue(report.contains("某市人民政府(本级)"), report);
    assertTrue(report.contains("某市人民政府(汇总)"), report);
    assertFalse(report.contains("2 份"), report);
  }

  @Test
  void aSeriesIsOfOneScope() throws IOException {
    String report = run("series", "本级,汇总", "12,25", "1,3", "4,9");
    assertTrue(report.contains("某市人民政府(本级)"), report);
  }

  @Test
  void eachFormIsChecked() throws IOException {
    String report = run("check", "本期实际,本年累计", "12,25", "13,3", "4,9");
    assertTrue(report.contains("共检查 2 份"), report);
    assertTrue(report.contains("某市人民政府 2017 本期"), report);
    assertEquals(1, report.lines().filter(line -> line.contains("不一致(")).count(), report);
  }
}
