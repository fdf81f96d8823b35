package org.opendisclosure.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which versions of the programs ran. */
final class Versions {

  private static final Pattern PACKAGE = Pattern.compile("\"([\\w-]+)\": \"(\\d[^\"]*)\"");

  private Versions() {}

  /** A line for each command, each npm package and each library of Maven. */
  static List<String> all() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Tool tool : List.of(Tool.SOFFICE, Tool.CHROMIUM, Tool.PANDOC)) {
      if (tool.isThere()) {
        lines.add(ofCommand(tool.command()));
      }
    }
    Path scripts = Workshop.SCRIPTS;
    PACKAGE
        .matcher(Files.readString(scripts.resolve("node/package.json")))
        .results()
        .forEach(found -> lines.add("npm " + found.group(1) + " " + found.group(2)));
    lines.addAll(libraries(scripts.resolve("java")));
    return lines;
  }

  private static Set<String> libraries(Path folder) throws IOException {
    Set<String> libraries = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith(Workshop.LIBRARY))
            .forEach(line -> libraries.add("Maven " + line.substring(Workshop.LIBRARY.length())));
      }
    }
    return libraries;
  }

  /** The first line that a command says of itself. */
  private static String ofCommand(String command) throws IOException {
    Process process = new ProcessBuilder(command, "--version").start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said.lines().findFirst().orElse(command).strip();
  }
}
