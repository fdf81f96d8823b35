package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk is told of a self-assessment sheet. */
class AssessCommandTest {

  private static final String HEAD = "考核项目 | 目标要求 | 具体标准 | 自查评分 |\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void setUp() {
    file = folder.resolve("sheet.txt");
  }

  private void put(String rows) throws IOException {
    Files.writeString(file, "2017年某局政务公开自查评分表\n" + HEAD + rows);
  }

  @Test
  void aSheetWithBlanksIsOpenAndSaysWhich() throws IOException {
    put("组 织 领 导 (3分) | 亲自抓 (3分) | 听取汇报(2分),研究部署(1分) | |\n总分 | | | |\n");
    Run run = Run.of("assess", file);
    assertEquals(0, run.exitCode());
    assertEquals(
        """
        %s
          2017年某局政务公开自查评分表
          结论:无法判断(满分合计 3,已填评分合计 0,任务、加分项 0)
          [无法判断] “组织领导/亲自抓”中“听取汇报(2分),研究部署(1分)”的评分未填(满分 3 分)。
          [无法判断] 总分未填;已填各项评分合计 0 分,连同未填各项和任务、加分项至多 3 分。

        """
            .formatted(file),
        run.out());
  }

  @Test
  void aScoreAboveItsMaximumIsAnErrorInBothLanguagesAndInJson() throws IOException {
    put("组 织 领 导 (3分) | 亲自抓 (3分) | 听取汇报(3分) | 4 |\n总分 | | | 4 |\n");
    assertEquals(1, Run.of("assess", file).exitCode());
    Run english = Run.of("assess", "--lang", "en", file);
    assertTrue(english.out().contains("Verdict: inconsistent (full marks 3, scored 4, bonus 0)"));
    assertTrue(english.out().contains("is scored 4; the maximum is 3."), english.out());
    JsonNode sheet =
        new ObjectMapper().readTree(Run.of("assess", "--format", "json", file).bytes()).get(0);
    assertEquals("inconsistent", sheet.get("verdict").textValue());
    assertEquals(2017, sheet.get("year").intValue());
    assertEquals(4, sheet.get("total").intValue());
    assertEquals("assessment.score", sheet.get("findings").get(0).get("rule").textValue());
    assertEquals(3, sheet.get("findings").get(0).get("computed").intValue());
    assertEquals(0, sheet.get("notes").size());
  }

  @Test
  void whatIsNoSheetOrCannotBeReadInFullIsAFailure() throws IOException {
    Run form = Run.of("assess", Run.sample("huaian-city-2024.csv"));
    assertEquals(2, form.exitCode());
    assertTrue(form.out().contains("没有找到自查评分表"), form.out());
    Path old = Files.write(folder.resolve("old.doc"), HexFormat.of().parseHex("D0CF11E0A1B11AE1"));
    assertTrue(Run.of("assess", old).out().contains("另存为 .docx"), "the reason is told");
    JsonNode none =
        new ObjectMapper()
            .readTree(Run.of("assess", "--format", "json", folder.resolve("none")).bytes())
            .get(0);
    assertEquals("undetermined", none.get("verdict").textValue());
    put("组 织 领 导 (3分) | 亲自抓 (3分) | 听取汇报(3分) | 约3 |\n");
    assertEquals(2, Run.of("assess", file).exitCode());
  }

  @Test
  void checkPointsToTheCommand() throws IOException {
    put("组 织 领 导 (3分) | 亲自抓 (3分) | 听取汇报(3分) | 3 |\n总分 | | | 3 |\n");
    Run run = Run.of("check", file);
    assertEquals(2, run.exitCode());
    assertTrue(run.out().contains("这是自查评分表"), run.out());
    assertEquals("自查评分表请用 assess 命令核对。", run.err().strip());
  }
}
