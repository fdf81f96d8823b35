package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare} and {@code series} on Huai'an 2024 and years before it that were made up. */
class YearCommandsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FORWARD = "四、结转下年度继续办理,,,";

  @TempDir private Path folder;

  @BeforeEach
  void twoYearsThatFollowFromEachOther() throws IOException {
    Files.copy(Run.sample("huaian-city-2024.csv"), folder.resolve("2024.csv"));
    write(
        "2023.csv",
        sheet("淮安市人民政府", 2023, FORWARD + "34,0,0,0,0,0,34", "规章,1,0,10", "行政规范性文件,8,26,84"));
  }

  /** Huai'an's sheet for another organ and year, with other rows. */
  private static String sheet(String organ, int year, String... rows) throws IOException {
    String sheet = Files.readString(Run.sample("huaian-city-2024.csv"));
    sheet = sheet.replace("机关名称,淮安市人民政府", "机关名称," + organ).replace("年度,2024", "年度," + year);
    for (String row : rows) {
      String label = row.substring(0, row.indexOf(',') + 1);
      sheet = sheet.replaceFirst("(?m)^" + label + ".*$", row);
    }
    return sheet;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void yearsThatFollowFromEachOtherAreConsistent() {
    Run run = Run.of("compare", folder);
    assertEquals(
        """
        淮安市人民政府 2023、2024
          2023 → 2024:成立 9,错误 0,警告 0,提示 0;无法判断 0

        共 1 个机关,比较相邻年度 1 次;错误 0 处,警告 0 处,提示 0 处,无法判断 0 处。
        """,
        run.out());
    assertEquals(ExitCode.OK, run.exitCode());
    assertEquals("", run.err());
  }

  @Test
  void aWrongCarryIsToldWithBothYears() throws IOException {
    write("2023.csv", sheet("淮安市人民政府", 2023, FORWARD + "43,0,0,0,0,0,43", "规章,1,0,10"));
    Run run = Run.of("compare", folder);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(
        run.out()
            .contains(
                "    [错误] 2024年表三“二、上年结转政府信息公开申请数量”行“总计”列填报 34,"
                    + "与2023年表三“四、结转下年度继续办理”行“总计”列的 43 不符,相差 -9:"),
        run.out());
    assertTrue(run.out().contains("        规则 years.carried-over · 依据 指标定义 · 指纹 "), run.out());
    assertTrue(run.out().contains("[警告]"), run.out());
    Run english = Run.of("compare", "--lang", "en", folder);
    assertTrue(english.out().contains("[error] 2024 table three, row"), english.out());
    assertTrue(
        english
            .out()
            .endsWith(
                "1 organ, 1 pair of consecutive years compared;"
                    + " errors 2, warnings 1, information 0; undetermined 0.\n"),
        english.out());
  }

  @Test
  void programsReadTheSame() throws IOException {
    write("2023.csv", sheet("淮安市人民政府", 2023, FORWARD + "43,0,0,0,0,0,43"));
    write("2020.csv", sheet("淮安市人民政府", 2020));
    Run run = Run.of("compare", "--format", "json", folder);
    JsonNode root = MAPPER.readTree(run.bytes());
    assertEquals("between-years", root.path("ruleSets").path(0).path("id").asText());
    JsonNode organ = root.path("organs").path(0);
    assertEquals("[2020,2023,2024]", organ.path("years").toString());
    assertEquals("missing-year", organ.path("notes").path(0).path("kind").asText());
    JsonNode pair = organ.path("pairs").path(0);
    assertEquals("annual-report-2021", pair.path("last").path(0).path("edition").asText());
    assertTrue(pair.path("last").path(0).path("file").asText().endsWith("2023.csv"));
    JsonNode finding = pair.path("findings").path(0);
    assertEquals("years.carried-over", finding.path("rule").asText());
    assertEquals(-9, finding.path("difference").asInt());
    assertTrue(finding.get("explanation").isNull());
    assertEquals(2023, finding.path("cells").path(1).path("year").asInt());
    assertEquals(
        "applications.carriedForward.naturalPerson",
        finding.path("cells").path(1).path("cell").asText());
  }

  @Test
  void aSuccessionFileLinksOrgans() throws IOException {
    write(
        "2023.csv", sheet("旧局", 2023, FORWARD + "34,0,0,0,0,0,34", "规章,1,0,10", "行政规范性文件,8,26,84"));
    Path succession =
        write(
            "succession.yaml", "succession: [{from: 旧局, to: 淮安市人民政府, year: 2024, kind: renamed}]");
    Run run = Run.of("compare", "--succession", succession, folder);
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().contains("  2023 → 2024 更名(旧局 → 淮安市人民政府):成立 9,错误 0"), run.out());
    assertTrue(Run.of("compare", folder).out().contains("没有可比较的相邻年度。"));
    Run series =
        Run.of(
            "series",
            "--succession",
            succession,
            "--cell",
            "applications.carriedForward.total",
            folder);
    assertTrue(series.out().contains("    2023  34\n    2024  103\n"), series.out());
  }

  @Test
  void aWrongSuccessionFileIsToldWithItsPlace() throws IOException {
    Path wrong = write("wrong.yaml", "succession:\n  - from: 甲局\n    to: 乙局\n    kind: gone\n");
    Run run = Run.of("compare", "--succession", wrong, folder);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("wrong.yaml:2:5:缺少 year。"), run.err());
    assertTrue(run.err().contains("wrong.yaml:4:11:kind 应为"), run.err());
    Path none = folder.resolve("none.yaml");
    assertEquals(ExitCode.FAILURE, Run.of("compare", "--succession", none, folder).exitCode());
  }

  @Test
  void theLimitForFiguresThatMovedCanBeSet() throws IOException {
    write("2023.csv", sheet("淮安市人民政府", 2023, FORWARD + "34,0,0,0,0,0,34", "行政许可,149076"));
    assertFalse(Run.of("compare", folder).out().contains("[提示]"));
    String out = Run.of("compare", "--factor", "2.5", "--floor", "1000", folder).out();
    assertTrue(out.contains("与上年相比变动超过 2.5 倍,且相差不小于 1000,请核实或说明。"), out);
    assertTrue(Run.of("compare", "--factor", "1", folder).err().contains("--factor 应大于 1,现为 1。"));
    assertTrue(Run.of("compare", "--factor", "x", folder).err().contains("用法有误:应为数字,如 5 或 2.5:x"));
    assertTrue(Run.of("compare", "--floor", "-1", folder).err().contains("--floor 不应为负数,现为 -1。"));
  }

  @Test
  void rulesOfOnesOwnAreChecked() throws IOException {
    Path own =
        write(
            "own.yaml",
            """
            id: own
            version: 1
            editions: [annual-report-2021]
            lastEditions: [annual-report-2021]
            rules:
              - id: own.rule
                severity: error
                source: practice
                zh: 不应相同
                en: not the same
                check: applications.newlyReceived.total != last.applications.newlyReceived.total
            """);
    Run run = Run.of("compare", "--rules", own, folder);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("规则 own.rule"), run.out());
    Run alone = Run.of("check", "--rules", own, folder);
    assertEquals(ExitCode.FAILURE, alone.exitCode());
    assertEquals(own + ":这些规则用于相邻两年之间,请在 compare 中使用。", alone.err().strip());
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsCompared() throws IOException {
    write("broken.csv", "机关名称,某局\n这不是表\n");
    Run run = Run.of("compare", folder, folder.resolve("none.csv"));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("broken.csv"), run.err());
    assertTrue(run.err().contains("没有这个文件"), run.err());
    assertTrue(run.out().contains("2023 → 2024"), run.out());
    assertEquals(ExitCode.FAILURE, Run.of("series", folder).exitCode());
  }

  @Test
  void seriesSayWhichYearsCountTheSame() throws IOException {
    write(
        "2020.csv",
        Files.readString(Run.sample("liupanshui-housing-2020.csv"))
            .replaceFirst("机关名称,.*", "机关名称,淮安市人民政府"));
    write(
        "2018.csv",
        Files.readString(Run.sample("jinpen-township-2018.csv"))
            .replaceFirst("机关名称,.*", "机关名称,淮安市人民政府"));
    String out =
        Run.of(
                "series",
                "--cell",
                "applications.newlyReceived.total",
                "--cell",
                "proactiveDisclosure.fees.amount",
                folder)
            .out();
    assertEquals(
        """
        淮安市人民政府
          表二“行政事业性收费”行“本年收费金额(单位:万元)”列 [proactiveDisclosure.fees.amount]
            2018  (不接续:2019年格式计收费项目数,2021年格式计收费金额)
            2019  没有可用的表
            2020  (不接续:2019年格式计收费项目数,2021年格式计收费金额)
            2021  没有可用的表
            2022  没有可用的表
            2023  96171.6
            2024  96171.6
          表三“一、本年新收政府信息公开申请数量”行“总计”列 [applications.newlyReceived.total]
            2018  0(近似:新表只计本年新收,上年结转另列;旧表未注明收到申请数是否含上年结转)
            2019  没有可用的表
            2020  11
            2021  没有可用的表
            2022  没有可用的表
            2023  3119
            2024  3119
        """,
        out);
    assertTrue(Run.of("series", folder).out().contains("项各年均为 0,CSV 中全部列出。"));
  }

  @Test
  void blanksStayBlank() throws IOException {
    write("2023.csv", sheet("淮安市人民政府", 2023, "行政许可,"));
    String name = "proactiveDisclosure.administrativeLicensing";
    assertTrue(
        Run.of("series", "--cell", name, folder)
            .out()
            .contains("    2023  空白\n    2024  447228\n"));
    String csv = Run.of("series", "--cell", name, "--format", "csv", folder).out();
    assertTrue(
        csv.startsWith(
            "organ,cell,edition,table,row,column,unit,year,formEdition,value,continuity,reason"),
        csv);
    assertTrue(csv.contains(",2023,annual-report-2021,,exact,"), csv);
    JsonNode json =
        MAPPER.readTree(Run.of("series", "--cell", name, "--format", "json", folder).bytes());
    assertTrue(json.path(0).path("points").path(0).get("figure").isNull());
    assertEquals(447228, json.path(0).path("points").path(1).path("figure").asInt());
  }

  @Test
  void anUnknownCellIsToldWithASuggestion() {
    Run run = Run.of("series", "--cell", "applications.newlyRecieved.total", folder);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("是否指 applications.newlyReceived.total?"), run.err());
  }

  @Test
  void aSheetForSpreadsheetsMayBeInGb18030() {
    byte[] bytes = Run.of("series", "--format", "csv", "--charset", "GB18030", folder).bytes();
    assertTrue(new String(bytes, java.nio.charset.Charset.forName("GB18030")).contains("淮安市人民政府"));
    assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("淮安市人民政府"));
  }

  @Test
  void formsThatCannotBePlacedAreNamed() throws IOException {
    write("nameless.csv", sheet("某局", 2023).replaceFirst("机关名称,某局\\R", ""));
    String out = Run.of("compare", folder).out();
    assertTrue(out.contains("nameless.csv):未注明机关,未参与比较。"), out);
  }
}
