package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a large city that leaves zeros and most totals blank. */
class CheckBlanksTest {

  private static final String GRANTED = ",(一)予以公开,,7412,1873,36,58,241,19,";
  private static final String NO_ONE = "3.危及“三安全一稳定”,6,,,,,,";

  @TempDir private Path folder;

  private static String text(String name) throws IOException {
    try (InputStream in = CheckBlanksTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path blanks(String old, String now) throws IOException {
    String text = text("dongjiang-city-2020-blanks.csv");
    assertTrue(text.contains(old));
    return Files.writeString(folder.resolve("dongjiang.csv"), text.replace(old, now));
  }

  private Path blanks() throws IOException {
    return blanks(GRANTED, GRANTED);
  }

  private static List<String> lines(Run run, String tag) {
    return run.out().lines().filter(line -> line.startsWith("  [" + tag + "]")).toList();
  }

  @Test
  void theReportReadsInTenLines() throws IOException {
    Run run = Run.of("check", blanks());
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().lines().count() <= 10, run.out());
    assertTrue(run.out().contains("空白 72 格由其他数字推定"), run.out());
    assertEquals(
        List.of(
            "  [无法判断] 二、主动公开政府信息情况:4 项,有关空白 2 格;check --verbose 逐项列出,derive 列出空白格。",
            "  [无法判断] 三、收到和处理政府信息公开申请情况:4 项,有关空白 4 格;check --verbose 逐项列出,derive 列出空白格。"),
        lines(run, "无法判断"));
    Run english = Run.of("check", "--lang", "en", blanks());
    assertTrue(
        english
            .out()
            .contains("4 because of 2 blanks; check --verbose lists them, derive the blanks."),
        english.out());
    assertTrue(english.out().contains("72 blank figures derived from other figures"));
  }

  @Test
  void everythingIsListedIfAskedFor() throws IOException {
    Run run = Run.of("check", "--verbose", blanks());
    assertEquals(8, lines(run, "无法判断").size());
    assertTrue(lines(run, "成立").size() > 25, run.out());
    assertTrue(lines(run, "成立").stream().allMatch(line -> line.contains("由其他数字推定成立")));
  }

  @Test
  void jsonKeepsEveryOutcomeWithTheFiguresItIsDerivedFrom() throws IOException {
    Run run = Run.of("check", "--format", "json", blanks());
    JsonNode form = new ObjectMapper().readTree(run.bytes()).get(0);
    List<JsonNode> settled = new ArrayList<>();
    form.get("findings")
        .forEach(
            finding -> {
              if (finding.get("outcome").asText().equals("satisfied")) {
                settled.add(finding);
              }
            });
    assertTrue(settled.size() > 25);
    assertEquals(settled.size() + 8, form.get("findings").size());
    for (JsonNode finding : settled) {
      JsonNode derived = finding.get("derivedFrom").get(0);
      assertEquals("", derived.get("value").asText());
      assertTrue(derived.get("needed").isNumber());
      assertFalse(derived.get("rules").isEmpty());
    }
  }

  @Test
  void aWrongFigureIsTheSameViolationAsInTheFilledForm() throws IOException {
    String wrong = GRANTED.replace("7412", "7421");
    Run blank = Run.of("check", blanks(GRANTED, wrong));
    String filled = text("dongjiang-city-2020.csv").replace(",7412,", ",7421,");
    Path file = Files.writeString(folder.resolve("filled.csv"), filled);
    Run full = Run.of("check", file);
    assertEquals(ExitCode.VIOLATION, blank.exitCode());
    assertEquals(1, lines(blank, "错误").size());
    assertTrue(lines(full, "错误").containsAll(lines(blank, "错误")), full.out());
    assertEquals("错误", blank.out().lines().skip(3).findFirst().orElseThrow().substring(3, 5));
    String likeliest = " {6}1\\. .*填报 7421,应为 7412.*";
    assertTrue(blank.out().lines().anyMatch(line -> line.matches(likeliest)), blank.out());
  }

  /** More in one column than its total: the blank zeros beside it cannot be negative. */
  @Test
  void whereBlanksLeaveNoEquationTheFiguresThatMayBeWrongAreNamed() throws IOException {
    Path file = blanks(NO_ONE, NO_ONE.replace(",6,,", ",6,99,"));
    Run run = Run.of("check", file);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(
        lines(run, "疑点").stream()
            .anyMatch(line -> line.contains("“商业企业”列填报 99,应为 0") || line.contains("填报 99,应不大于 0")),
        run.out());
    JsonNode form =
        new ObjectMapper().readTree(Run.of("check", "--format", "json", file).bytes()).get(0);
    assertTrue(
        StreamSupport.stream(form.get("candidates").spliterator(), false)
                .anyMatch(candidate -> candidate.get("value").asText().equals("99"))
            || !form.get("findings").get(0).get("suspects").isEmpty());
    assertEquals(ExitCode.VIOLATION, Run.of("check", "--format", "csv", file).exitCode());
    assertTrue(Run.of("check", "--format", "html", file).out().contains("↓ 99"));
  }

  @Test
  void quotesAreHeldAgainstDerivedFigures() throws IOException {
    Path narrative =
        Files.writeString(
            folder.resolve("narrative.txt"), "收到政府信息公开申请21761件,办结21620件,其中予以公开9640件。");
    Run run = Run.of("check", "--narrative", narrative, blanks());
    assertTrue(run.out().contains("核对 3 项,相符 2,不符 1,无法判断 0"), run.out());
    assertTrue(lines(run, "警告").get(0).contains("未填,由其他数字推定为 9639,相差 1"), run.out());
  }
}
