package org.opendisclosure.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.cli.CommandLineRunner;

/** Types, commands and options that pages name exist, and all options stand on their page. */
class NamesTest {

  private static final Pattern TYPE =
      Pattern.compile("`([A-Z][a-z]\\w*[a-z]\\w*)(?:\\.(\\w+))?\\b");
  private static final Pattern OPTION = Pattern.compile("--[a-z]+");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) ");

  /** Of Java, Jackson and Spring. */
  private static final Set<String> OTHERS =
      Set.of(
          "BigInteger",
          "HttpMessageNotReadableException",
          "Module",
          "ObjectMapper",
          "Optional",
          "StdInstantiatorStrategy",
          "UnsupportedOperationException");

  @Test
  void everyTypeAndMemberThatAPageNamesExists() throws IOException {
    Map<String, String> sources = sources();
    Set<String> unknown = new TreeSet<>();
    for (Page page : Page.all()) {
      Matcher matcher = TYPE.matcher(String.join("\n", page.prose()));
      while (matcher.find()) {
        String source = sources.get(matcher.group(1));
        String member = matcher.group(2);
        boolean isKnown =
            source != null && (member == null || source.matches("(?s).*\\b" + member + "\\b.*"));
        if (!isKnown && !OTHERS.contains(matcher.group(1))) {
          unknown.add(page + ": " + matcher.group().substring(1));
        }
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void theCommandLinesPageNamesEveryCommandAndOptionAndNoOther() {
    Page page =
        Page.all().stream()
            .filter(each -> each.path().endsWith("command-line.md"))
            .findFirst()
            .orElseThrow();
    Set<String> commands = commands();
    Set<String> options = new TreeSet<>();
    for (String command : commands) {
      options.addAll(found(OPTION, CommandLineRunner.printed(command, "--help")));
    }
    assertEquals(options, found(OPTION, String.join("\n", page.prose())));
    Set<String> rows =
        page.prose().stream()
            .filter(line -> line.matches("\\| `[a-z]+` \\|.*"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(commands, rows);
  }

  private static Set<String> commands() {
    Set<String> commands = new TreeSet<>();
    Matcher matcher = COMMAND.matcher(CommandLineRunner.printed("--help"));
    while (matcher.find()) {
      commands.add(matcher.group(1));
    }
    return commands;
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /** The text of each type's file, by the name of the type. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    Sources.all().forEach(file -> sources.put(nameOf(file), text(file)));
    return sources;
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
