package org.opendisclosure.docs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.io.cli.CommandLineRunner;

/**
 * Every call of the command line that a page shows runs, and prints what the page shows below it.
 *
 * <p>Pages give paths from the repository's root. A block of {@code sh} may make several calls; the
 * blocks of {@code text} after it show parts of what the last one prints.
 */
class ShownOutputsTest {

  /** The jar, or the script beside it. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "^(java -jar disclosure-io/target/disclosure\\.jar|disclosure-io/target/disclosure) ");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** One block of calls with all that is shown of their output. */
  record Shown(Block calls, List<Block> outputs) {
    @Override
    public String toString() {
      return calls.toString();
    }
  }

  @BeforeAll
  static void targetExists() throws IOException {
    Files.createDirectories(Path.of("target"));
  }

  static Stream<Shown> shown() {
    List<Shown> shown = new ArrayList<>();
    for (Page page : Page.all()) {
      Shown last = null;
      for (Block block : page.blocks()) {
        if (block.language().equals("sh")) {
          last = new Shown(block, new ArrayList<>());
          shown.add(last);
        } else if (block.language().equals("text")) {
          assertTrue(last != null, () -> block + " shows what no command prints");
          last.outputs().add(block);
        }
      }
    }
    shown.removeIf(each -> calls(each.calls()).isEmpty() && each.outputs().isEmpty());
    return shown.stream();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void isWhatIsPrinted(Shown shown) {
    String printed = "";
    for (String call : calls(shown.calls())) {
      printed = CommandLineRunner.printed(words(call)).replace("../disclosure-", "disclosure-");
      assertFalse(printed.contains("没有这个文件"), printed);
      assertFalse(printed.contains(" --help\n"), printed);
    }
    for (Block output : shown.outputs()) {
      String all = printed;
      assertTrue(
          pattern(output.text()).matcher(printed).find(),
          () -> output + "\n" + output.text() + "--- printed:\n" + all);
    }
  }

  /** The calls of a block, without the commands of other programs. */
  private static List<String> calls(Block block) {
    return block
        .text()
        .replace("\\\n", " ")
        .lines()
        .flatMap(line -> Stream.of(line.split(" && ")))
        .map(PROGRAM::matcher)
        .filter(Matcher::find)
        .map(call -> call.replaceFirst(""))
        .toList();
  }

  private static String[] words(String call) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(call);
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      words.add(word.startsWith("disclosure-") ? "../" + word : word);
    }
    return words.toArray(String[]::new);
  }

  /** An ellipsis at the end of a line stands for its rest, one on a line of its own for lines. */
  private static Pattern pattern(String block) {
    return Pattern.compile(
        block
            .strip()
            .lines()
            .map(line -> line.strip().equals("…") ? "(?:.*\n)*?" : line(line))
            .collect(Collectors.joining("", "(?m)^ *", "")));
  }

  private static String line(String line) {
    boolean isCut = line.endsWith("…");
    String shown = isCut ? line.substring(0, line.length() - 1) : line;
    return Pattern.quote(shown) + (isCut ? ".*" : "") + "\n";
  }
}
