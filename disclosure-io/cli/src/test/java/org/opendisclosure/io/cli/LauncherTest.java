package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar, with a jar that shows how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String MAIN = "org/opendisclosure/io/cli/Main";
  private static final Path SCRIPT = Path.of("cli", "src", "main", "launcher", "disclosure");

  @TempDir private Path temporary;

  private Path folder;
  private Path archive;

  @BeforeEach
  void install() throws IOException {
    folder = Files.createDirectory(temporary.resolve("a folder"));
    archive = folder.resolve("disclosure-" + System.getProperty("java.version") + ".archive");
    Files.copy(SCRIPT, folder.resolve("disclosure"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(folder.resolve("form.csv"), "a form");
    Path source = temporary.resolve(MAIN + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(
        source,
        """
        package org.opendisclosure.io.cli;
        public class Main {
          public static void main(String[] args) {
            for (String arg : args) {
              System.out.println("<" + arg + ">");
            }
            var options = java.lang.management.ManagementFactory.getRuntimeMXBean();
            for (String option : options.getInputArguments()) {
              System.out.println(option.replaceFirst("=/.*", ""));
            }
            System.exit(args.length);
          }
        }
        """);
    ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN.replace('/', '.'));
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(folder.resolve("disclosure.jar")), manifest)) {
      jar.putNextEntry(new JarEntry(MAIN + ".class"));
      jar.write(Files.readAllBytes(temporary.resolve(MAIN + ".class")));
    }
  }

  @Test
  void theFirstCheckWritesAnArchiveThatItAndLaterRunsUse() throws Exception {
    String first = printed(3, "check", "form.csv", "--lang=a b");
    assertTrue(Files.isRegularFile(archive), first);
    assertTrue(first.startsWith("<check>\n<form.csv>\n<--lang=a b>\n"), first);
    assertTrue(first.contains("SharedArchiveFile") || first.contains("AOTCache"), first);
    Object written = Files.getLastModifiedTime(archive);
    assertEquals(first, printed(3, "check", "form.csv", "--lang=a b"));
    assertEquals(written, Files.getLastModifiedTime(archive));
  }

  @Test
  void anArchiveThatDoesNotFitIsPassedOver() throws Exception {
    Files.writeString(archive, "no archive");
    String printed = printed(2, "check", "form.csv");
    assertTrue(printed.startsWith("<check>\n<form.csv>\n-X"), printed);
  }

  @Test
  void aRunOverManyFormsIsCompiledInFullAndNeedsNoArchive() throws Exception {
    for (String many : List.of(".", "-")) {
      assertEquals("<check>\n<" + many + ">\n", printed(2, "check", many));
    }
    assertEquals("<check>\n<form.csv>\n<form.csv>\n", printed(3, "check", "form.csv", "form.csv"));
    Files.write(folder.resolve("great.csv"), new byte[2 << 20]);
    assertEquals("<check>\n<great.csv>\n", printed(2, "check", "great.csv"));
    assertTrue(Files.notExists(archive));
  }

  @Test
  void anArchiveThatCannotBeWrittenIsDoneWithout() throws Exception {
    Files.createDirectories(archive.resolve("in the way"));
    String printed = printed(2, "check", "form.csv");
    assertTrue(printed.startsWith("<check>\n<form.csv>\n"), printed);
  }

  private String printed(int exitCode, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", folder + "/disclosure"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(exitCode, process.waitFor(), printed);
    return printed;
  }
}
