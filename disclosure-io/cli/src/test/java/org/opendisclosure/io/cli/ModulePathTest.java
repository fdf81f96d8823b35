package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among modules, too, the command line finds the formats of every other module. */
class ModulePathTest {

  /** What an application needs, and nothing that only tests need. */
  private static final String NEEDED =
      "(classes|(disclosure|commons|jackson-(core|databind|annotations)|fastcsv|jsoup"
          + "|htmlunit-cssparser|picocli|snakeyaml-engine|jspecify|poi|xmlbeans|log4j-api"
          + "|SparseBitSet|pdfbox|fontbox|commonmark|apache-mime4j-core)-.*(?<!-tests)\\.jar)";

  @TempDir private Path folder;

  @Test
  void aPdfFileIsReadAndAWorkbookAndADocumentAreWrittenAndRead() throws Exception {
    Path pdf = Path.of("pdf/src/test/resources/org/opendisclosure/io/pdf/huaian-city-2024.pdf");
    Path workbook = folder.resolve("a.xlsx");
    Path document = folder.resolve("a.docx");
    assertEquals("", run("convert", pdf.toString(), "--out", workbook.toString()));
    assertEquals("", run("convert", workbook.toString(), "--out", document.toString()));
    String printed = run("check", document.toString());
    assertTrue(printed.contains("读取数字 200/200"), printed);
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    String modules =
        Stream.of(paths().split(File.pathSeparator))
            .distinct()
            .filter(entry -> Path.of(entry).getFileName().toString().matches(NEEDED))
            .collect(Collectors.joining(File.pathSeparator));
    assumeTrue(
        Stream.of(modules.split(File.pathSeparator))
            .anyMatch(entry -> Files.exists(Path.of(entry, "module-info.class"))),
        "compiled without modules");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "--module-path",
                    modules,
                    "--module",
                    "org.opendisclosure.io.cli/org.opendisclosure.io.cli.Main"),
                Stream.of(arguments))
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  private static String paths() {
    return String.join(
        File.pathSeparator,
        System.getProperty("java.class.path"),
        System.getProperty("surefire.test.class.path", ""));
  }
}
