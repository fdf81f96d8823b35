package org.opendisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.cli.CommandLineRunner;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.Verdict;

/** The README claims only what works: its output, its Java, its rule and its layout are real. */
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
  void theOutputOfTheMainCommandIsWhatTheReadmeShows() throws IOException {
    String samples = "disclosure-io/src/main/samples";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandLineRunner.run(out, "check", "src/main/samples");
    String printed =
        out.toString(StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n")
            .replace("src/main/samples", samples);
    assertEquals(blocks("text").get(0).strip(), printed.strip());
  }

  @Test
  void theCountOfNumbersIsWhatTheReadmeShows(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("merged.html");
    Path sample = Path.of("src", "main", "samples", "huaian-city-2024.csv");
    CommandLineRunner.run(
        OutputStream.nullOutputStream(), "convert", sample.toString(), "--out", page.toString());
    String other = "<td class=\"figure\">3</td><td class=\"figure\">1362</td>";
    String html = Files.readString(page);
    assertTrue(html.contains(other));
    Files.writeString(page, html.replace(other, "<td class=\"figure\" colspan=\"2\">1362</td>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(2, CommandLineRunner.run(out, "check", page.toString()));
    String shown = blockWith("读取数字 198/199(原样保留 1)\n");
    assertTrue(out.toString(StandardCharsets.UTF_8).contains(shown), shown);
    String places = blockWith("未读入的数字在").strip();
    String count = Forms.read(page).numbers().in(Language.ZH);
    assertTrue(places.startsWith("merged.html:" + count + ";"), count);
  }

  private static String blockWith(String text) throws IOException {
    return blocks("text").stream().filter(block -> block.contains(text)).findFirst().get();
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
  void theProfileExampleDoesWhatTheReadmeShows(@TempDir Path folder) throws IOException {
    Path profile = folder.resolve("our-province.yaml");
    Files.writeString(profile, blocks("yaml").get(1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandLineRunner.run(out, "check", "--profile", profile.toString(), "src/main/samples");
    String printed = out.toString(StandardCharsets.UTF_8).strip();
    String shown =
        blocks("text").stream().filter(block -> block.contains("our-province 1")).findFirst().get();
    assertTrue(printed.endsWith(shown.strip()), printed);
  }

  @Test
  void theLayoutExampleLoads() throws IOException {
    String layout =
        blocks("text").stream().filter(block -> block.contains("our-county")).findFirst().get();
    assertEquals(2, LayoutFile.read(new StringReader(layout), "README.md").lines().size());
  }
}
