package org.opendisclosure.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;

/** Cells that Javadoc names exist. */
class JavadocTest {

  private static final List<String> CELLS =
      Arrays.stream(Edition.values())
          .flatMap(edition -> edition.catalogue().cells().stream())
          .map(Cell::name)
          .distinct()
          .toList();

  /** What looks like the name of a cell or of a group of cells. */
  private static final Pattern NAME =
      Pattern.compile(
          CELLS.stream()
              .filter(name -> name.contains("."))
              .map(name -> name.substring(0, name.indexOf('.')))
              .distinct()
              .collect(Collectors.joining("|", "\\b(?:", ")(?:\\.[a-zA-Z]+)+")));

  /** Choices among names, such as {@code review.{reconsideration, litigation.direct}.total}. */
  private static final Pattern CHOICE = Pattern.compile("\\{(?!@)[^}]*}");

  private static Stream<String> comments(Path source) {
    try (Stream<String> lines = Files.lines(source)) {
      return lines.map(String::strip).filter(line -> line.startsWith("*")).toList().stream()
          .map(line -> CHOICE.matcher(line).replaceAll("…"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isKnown(String name) {
    return CELLS.stream().anyMatch(cell -> cell.equals(name) || cell.startsWith(name + "."));
  }

  @Test
  void cellsThatJavadocNamesExist() throws IOException {
    Set<String> named = new TreeSet<>();
    Sources.all().stream()
        .filter(source -> source.toString().matches(".*/src/main/java/.*"))
        .flatMap(JavadocTest::comments)
        .flatMap(line -> NAME.matcher(line).results().map(MatchResult::group))
        .forEach(named::add);
    assertTrue(named.contains("applications.newlyReceived.businessEnterprise"), named::toString);
    assertEquals(List.of(), named.stream().filter(name -> !isKnown(name)).toList());
  }
}
