package org.opendisclosure.io.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A script that was run by {@code sh} in a folder, in which {@code disclosure} starts the command
 * line as a process of its own.
 *
 * @param exitCode that of the script
 * @param out its standard output
 * @param err its standard error
 */
record Shell(int exitCode, String out, String err) {

  private static final String START =
      "disclosure() { \"$JAVA\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8"
          + " -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp \"$CP\""
          + " org.opendisclosure.io.cli.Main \"$@\"; }\n";
  private static final int SECONDS = 120;

  static Shell run(Path folder, String script) {
    return run(folder, classPath(), script);
  }

  /** Runs a script whose processes look for classes on the given path. */
  static Shell run(Path folder, String classPath, String script) {
    try {
      Path out = Files.createTempFile("shell", ".out");
      Path err = Files.createTempFile("shell", ".err");
      try {
        return new Shell(exitCode(folder, classPath, script, out, err), text(out), text(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int exitCode(Path folder, String classPath, String script, Path out, Path err)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", START + script);
    builder.directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    environment.put("CP", classPath);
    environment.put("LC_ALL", "C.UTF-8");
    environment.remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException("no end after " + SECONDS + " s: " + script + text(err));
    }
    return process.exitValue();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** Everything that this virtual machine runs with, whether it is a module or not. */
  static String classPath() {
    List<String> places = new ArrayList<>(List.of(place(source(Main.class))));
    for (String property :
        List.of("jdk.module.path", "java.class.path", "surefire.test.class.path")) {
      places.add(System.getProperty(property, ""));
    }
    if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
      Stream.of(loader.getURLs()).map(Shell::place).forEach(places::add);
    }
    places.removeIf(String::isEmpty);
    return String.join(File.pathSeparator, places);
  }

  private static URL source(Class<?> one) {
    return one.getProtectionDomain().getCodeSource().getLocation();
  }

  private static String place(URL url) {
    return Path.of(URI.create(url.toString())).toString();
  }
}
