package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnoseCommandTest {

  private static final String OWN_RULE =
      """
      id: own
      version: 1
      editions: [annual-report-2021]
      rules:
        - id: own.across
          severity: error
          source: practice
          zh: 两表相等
          en: both tables agree
          check: applications.newlyReceived.total = review.reconsideration.total
        - id: own.again
          severity: error
          source: practice
          zh: 总计相等
          en: the same once more
          check: 2 * review.reconsideration.total = 2 * applications.newlyReceived.total
      """;

  @TempDir private Path folder;

  @Test
  void aParagraphForEachTableSaysWhatTheRulesSee() {
    Run run = Run.of("diagnose", "annual-report-2021");
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().contains("规则集 annual-report 1:错误级等式 42 条,其中独立的 40 条。"), run.out());
    assertTrue(run.out().contains("任意 3 个以内的数填错都能发现;任何一个数填错都能指出是哪一个。"));
    assertTrue(run.out().contains("但这 15 个数分成 3 组,同组之内分不清是哪一个填错:“行政复议”行 5 个数;"));
    assertTrue(run.out().contains("    - report.applicants(表三“四、结转下年度继续办理”行“总计”列):只要下列 10 条成立"));
    String english = Run.of("diagnose", "--lang", "en", "statistics-2017").out();
    assertTrue(
        english.contains("but 33 figures form 7 groups within which it cannot be told"), english);
    assertTrue(english.contains("The remaining one is located."));
  }

  @Test
  void withoutAnEditionAllAreDiagnosed() {
    String out = Run.of("diagnose").out();
    for (String edition :
        new String[] {"statistics-2017 ", "annual-report-2019 ", "annual-report-2021 "}) {
      assertTrue(out.lines().anyMatch(line -> line.startsWith(edition)), edition);
    }
    assertFalse(out.contains("otog-2017"));
    assertTrue(Run.of("diagnose", "otog-2017").out().startsWith("otog-2017 2017年度政务公开工作统计表"));
  }

  @Test
  void programsReadTheSameAsJson() throws IOException {
    JsonNode diagnosis =
        new ObjectMapper()
            .readTree(Run.of("diagnose", "--format", "json", "annual-report-2021").bytes())
            .get(0);
    assertEquals("annual-report-2021", diagnosis.get("layout").asText());
    assertEquals(40, diagnosis.get("rank").asInt());
    JsonNode three = diagnosis.get("tables").get(1);
    assertEquals(3, three.get("detected").asInt());
    assertEquals(1, three.get("located").asInt());
    assertEquals(4, three.get("smallestChange").size());
    assertEquals(-1, three.get("smallestChange").get(1).get("by").asInt());
    JsonNode four = diagnosis.get("tables").get(2);
    assertEquals(3, four.get("groups").size());
    assertEquals("结果维持", four.get("groups").get(0).get(0).get("column").asText());
    assertEquals(10, diagnosis.get("tables").get(0).get("unseen").size());
    assertEquals(10, diagnosis.get("redundant").get(1).get("from").size());
  }

  @Test
  void ownRulesAndLayoutsAreDiagnosedToo() throws IOException {
    Path rules = Files.writeString(folder.resolve("own.yaml"), OWN_RULE);
    String out = Run.of("diagnose", "--rules", rules, "annual-report-2021").out();
    assertTrue(out.contains("  三、收到和处理政府信息公开申请情况、四、政府信息公开行政复议、行政诉讼情况"), out);
    assertTrue(out.contains("    - own.again:只要 own.across 成立就必然成立。"), out);
    Path layout =
        Files.writeString(
            folder.resolve("small.layout"),
            """
            id: small
            edition: statistics-2017
            title: 小表
            | applications.received.total
            | applications.received.byChannel.inPerson
            """);
    String small = Run.of("diagnose", "--layout", layout).out();
    assertTrue(small.startsWith("small 小表"), small);
    assertTrue(small.contains("共 2 个数,受 1 条等式约束(独立的 1 条)。"), small);
  }

  @Test
  void rulesThatNoFormSatisfiesAreRefusedInTheLanguageOfTheUser() throws IOException {
    Path rules =
        Files.writeString(
            folder.resolve("own.yaml"),
            OWN_RULE
                .replace("2 * review.reconsideration", "3 + review.reconsideration")
                .replace("2 * applications", "applications"));
    Run chinese = Run.of("diagnose", "--rules", rules);
    assertEquals(ExitCode.FAILURE, chinese.exitCode());
    assertEquals(
        rules + ":11:规则 own.again:没有任何表能同时满足这条规则和 own.across (" + rules + ":5)",
        chinese.err().strip());
    Run english = Run.of("check", "--lang", "en", "--rules", rules, Run.SAMPLES);
    assertEquals(ExitCode.FAILURE, english.exitCode());
    assertTrue(
        english.err().contains(":11: rule own.again: no form can satisfy the check together with"),
        english.err());
  }

  @Test
  void rulesThatALayoutMakesImpossibleAreConflicts() throws IOException {
    Path rules =
        Files.writeString(
            folder.resolve("own.yaml"),
            OWN_RULE.replace(
                "check: applications.newlyReceived.total =",
                "check: applications.otherHandling.undivided.total > 0 and"
                    + " review.litigation.direct.total ="));
    Run run = Run.of("diagnose", "--rules", rules, "annual-report-2021");
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("  互相矛盾的规则:\n    - 没有任何表能满足:own.across。"), run.out());
    JsonNode diagnosis =
        new ObjectMapper()
            .readTree(
                Run.of("diagnose", "--format", "json", "--rules", rules, "annual-report-2021")
                    .bytes())
            .get(0);
    assertEquals(
        "own.across", diagnosis.get("conflicts").get(0).get("rules").get(0).get("rule").asText());
  }

  @Test
  void aRuleFileForNoneOfTheFormsIsMentioned() throws IOException {
    Path rules = Files.writeString(folder.resolve("own.yaml"), OWN_RULE);
    Run unused = Run.of("check", "--rules", rules, Run.sample("otog-housing-2017.csv"));
    assertEquals(rules + ":其中的规则只用于 annual-report-2021,所检查的表都用不上。", unused.err().strip());
    Run used = Run.of("check", "--rules", rules, Run.sample("huaian-city-2024.csv"));
    assertEquals("", used.err());
  }

  @Test
  void problemsOfALayoutFileAreToldInTheLanguageOfTheUser() throws IOException {
    String good = "id: otog-2017\nedition: statistics-2017\ntitle: 表\n1 | complaints\n";
    Path file = Files.writeString(folder.resolve("own.layout"), good);
    Run taken = Run.of("check", "--layout", file, Run.SAMPLES);
    assertEquals(ExitCode.FAILURE, taken.exitCode());
    assertTrue(taken.err().contains("已有编号为 otog-2017 的版式"), taken.err());
    Files.writeString(file, good + "2 | complaint\n");
    assertEquals(
        file + ":5:版本 statistics-2017 没有行 complaint",
        Run.of("diagnose", "--layout", file).err().strip());
    assertEquals(
        file + ":5: the edition statistics-2017 has no line complaint",
        Run.of("diagnose", "--lang", "en", "--layout", file).err().strip());
  }

  @Test
  void anUnknownEditionIsRefusedWithTheKnownOnes() {
    Run run = Run.of("diagnose", "annual-report-2031");
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("otog-2017"), run.err());
  }
}
