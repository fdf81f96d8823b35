package org.opendisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.Verdict;

/** The README claims only what works: its Java, its rule and its layout are real. */
class ReadmeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static List<String> blocks(String language) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    return java.util.Arrays.stream(readme.split("```" + language + "\n"))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf("```")))
        .toList();
  }

  @Test
  void theJavaExampleIsTheOneThatIsCompiledAndRun() throws IOException {
    Path source = Path.of("src", "test", "java", "org", "opendisclosure", "ReadmeExample.java");
    String example =
        Files.readString(source).lines().map(String::strip).collect(Collectors.joining("\n"));
    String between =
        example.substring(example.indexOf("// begin") + 8, example.indexOf("// end")).strip();
    String shown =
        blocks("java").get(0).lines().map(String::strip).collect(Collectors.joining("\n"));
    assertEquals(between, shown.strip());
    assertEquals(
        Verdict.CONSISTENT,
        ReadmeExample.check(Path.of("src", "main", "samples", "otog-housing-2017.csv")).verdict());
  }

  @Test
  void theRuleExampleLoads() throws IOException {
    RuleSet rules = RuleSet.read(new StringReader(blocks("yaml").get(0)), "README.md");
    assertEquals("our-city", rules.id());
    Path sample = Path.of("src", "main", "samples", "huaian-city-2024.csv");
    assertTrue(
        Checker.builtIn()
            .with(rules)
            .check(Forms.read(sample).form().orElseThrow())
            .findings()
            .isEmpty());
  }

  @Test
  void theLayoutExampleLoads() throws IOException {
    String layout =
        blocks("text").stream().filter(block -> block.contains("our-county")).findFirst().get();
    assertEquals(2, LayoutFile.read(new StringReader(layout), "README.md").lines().size());
  }
}
