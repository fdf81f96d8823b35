package org.opendisclosure.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs commands, and fetches the libraries that scripts need. */
final class Workshop {

  private static final int MINUTES = 10;

  /** Where the scripts are that call libraries. */
  static final Path SCRIPTS = Path.of("cli", "src", "test", "foreign").toAbsolutePath();

  /** Before the name of a library that a script needs. */
  static final String LIBRARY = "// library ";

  private final Path folder;
  private final Map<String, String> classpaths = new HashMap<>();

  Workshop(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  Path folder() {
    return folder;
  }

  /** Runs a command; what it says goes into a log. */
  void run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("NODE_PATH", folder.resolve("node/node_modules").toString());
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()));
    Process process = builder.start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A Java script with the libraries that its first lines name. */
  Program java(String script) {
    return (shop, from, to) -> {
      List<String> command = new ArrayList<>(List.of("java", "-Dfile.encoding=UTF-8"));
      command.add("-Dfont=" + PrintFont.path());
      command.addAll(List.of("-cp", classpath(script)));
      command.add(SCRIPTS.resolve("java").resolve(script + ".java").toString());
      run(pairs(command, from, to));
    };
  }

  /** A Node script. */
  Program node(String script) {
    return (shop, from, to) -> {
      Path modules = Files.createDirectories(folder.resolve("node"));
      if (!Files.exists(modules.resolve("package.json"))) {
        Files.copy(SCRIPTS.resolve("node/package.json"), modules.resolve("package.json"));
        run(List.of("npm", "install", "--silent", "--prefix", modules.toString()));
      }
      String path = SCRIPTS.resolve("node").resolve(script + ".js").toString();
      run(pairs(new ArrayList<>(List.of("node", path)), from, to));
    };
  }

  private static List<String> pairs(List<String> command, List<Path> from, List<Path> to) {
    for (int i = 0; i < from.size(); i++) {
      command.add(from.get(i).toString());
      command.add(to.get(i).toString());
    }
    return command;
  }

  private String classpath(String script) throws IOException {
    if (!classpaths.containsKey(script)) {
      Path project = Files.createDirectories(folder.resolve("java").resolve(script));
      Path list = project.resolve("classpath.txt");
      if (!Files.exists(list)) {
        List<String> lines = Files.readAllLines(SCRIPTS.resolve("java/" + script + ".java"));
        Files.writeString(project.resolve("pom.xml"), pom(lines));
        run(
            List.of(
                "mvn",
                "-q",
                "-B",
                "-f",
                project.resolve("pom.xml").toString(),
                "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
                "-Dmdep.outputFile=" + list));
      }
      classpaths.put(script, Files.readString(list));
    }
    return classpaths.get(script);
  }

  private static String pom(List<String> script) {
    return script.stream()
        .filter(line -> line.startsWith(LIBRARY))
        .map(line -> dependency(line.substring(LIBRARY.length()).split(":")))
        .collect(
            Collectors.joining(
                "",
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0"
                    + "</modelVersion><groupId>foreign</groupId><artifactId>foreign</artifactId>"
                    + "<version>1</version><dependencies>",
                "</dependencies></project>"));
  }

  private static String dependency(String[] part) {
    String type = part.length > 3 ? "<type>" + part[3] + "</type>" : "";
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</dependency>"
        .formatted(part[0], part[1], part[2], type);
  }
}
