package org.opendisclosure.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;

/** Java, rules, layouts, JSON and coordinates that pages show are real. */
class SnippetsTest {

  private static final List<Path> EXAMPLES =
      List.of(
          Path.of("cli", "src", "test", "java", "org", "opendisclosure", "examples"),
          Path.of("spring-boot/src/test/java/org/opendisclosure/io/spring/sample"));

  private static final String BEGIN = "// begin\n";

  /** The examples are compiled by the build and run by {@code ExamplesTest} and by a server. */
  @Test
  void everyJavaSnippetIsAnExampleWithItsImports() throws IOException {
    Set<String> snippets = new TreeSet<>();
    for (Path folder : EXAMPLES) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(SnippetsTest::text)
            .filter(source -> source.contains(BEGIN))
            .map(source -> snippet(source.replace("\"../disclosure-", "\"disclosure-")))
            .forEach(snippets::add);
      }
    }
    Set<String> shown =
        Page.allBlocks("java").stream()
            .map(Block::text)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> notShown = new TreeSet<>(snippets);
    notShown.removeAll(shown);
    shown.removeAll(snippets);
    assertEquals(Set.of(), shown);
    assertEquals(Set.of(), notShown);
  }

  /** The imports, and what stands between the markers without its indentation. */
  private static String snippet(String source) {
    String imports =
        source.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
    int begin = source.indexOf(BEGIN) + BEGIN.length();
    String body = source.substring(begin, source.lastIndexOf('\n', source.indexOf("// end")) + 1);
    return imports + "\n\n" + body.stripTrailing().stripIndent() + "\n";
  }

  @Test
  void everyRuleProfileSuccessionAndLayoutIsAFileThatACommandOfAPageReads() throws IOException {
    List<String> files;
    try (Stream<Path> paths = Files.walk(Page.ROOT.resolve("disclosure-io/docs/examples"))) {
      files = paths.filter(Files::isRegularFile).map(SnippetsTest::text).toList();
    }
    for (String language : List.of("yaml", "layout")) {
      for (Block block : Page.allBlocks(language)) {
        assertTrue(files.stream().anyMatch(file -> file.contains(block.text())), block::toString);
      }
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyJsonFormIsReadWithoutANote() {
    for (Block block : Page.allBlocks("json")) {
      byte[] bytes = block.text().getBytes(StandardCharsets.UTF_8);
      try (FormReader reader =
          Forms.open(new ByteArrayInputStream(bytes), block.toString(), ReadOptions.defaults())) {
        assertEquals(List.of(), reader.next().notes());
      }
    }
  }

  @Test
  void coordinatesAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(Page.ROOT.resolve("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>") + 10);
    List<Block> dependencies =
        Page.allBlocks("xml").stream()
            .filter(block -> block.text().contains("<dependency>"))
            .toList();
    assertFalse(dependencies.isEmpty());
    for (Block block : dependencies) {
      assertTrue(block.text().contains(version), block::toString);
    }
  }
}
