package org.opendisclosure.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;

/**
 * Files that programs of others wrote or offices published, each held against the figures that
 * stand in it: none is read wrong, and none is lost without a word.
 */
class ForeignCorpusTest {

  private static final Path FOLDER =
      Path.of("cli", "src", "test", "resources", "org", "opendisclosure", "world");

  static List<CorpusFile> files() throws IOException {
    return CorpusFile.all(FOLDER.resolve("corpus.csv"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyFigureIsAccountedFor(CorpusFile file) {
    Reading reading = Forms.read(FOLDER.resolve(file.path()));
    if (file.expected() == CorpusFile.Expected.REFUSED) {
      assertTrue(reading.notes().stream().anyMatch(note -> note.kind() == Note.Kind.REFUSED));
      assertEquals(0, reading.form().map(ForeignCorpusTest::figures).orElse(0L));
      return;
    }
    Outcome outcome = Outcome.of(file.truth(FOLDER), reading, file::isRaw);
    assertEquals(List.of(), outcome.wrong());
    if (file.expected() == CorpusFile.Expected.PART) {
      assertFalse(reading.isComplete());
      return;
    }
    assertEquals(List.of(), outcome.lost());
    if (file.expected() == CorpusFile.Expected.EXACT) {
      assertEquals(0, outcome.noted() + outcome.refused(), () -> reading.notes().toString());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void whatIsNotReadMakesTheReadingIncomplete(CorpusFile file) {
    Reading reading = Forms.read(FOLDER.resolve(file.path()));
    if (!file.raw().isEmpty()) {
      assertFalse(reading.isComplete());
      assertEquals(Set.of(), read(reading, file));
    }
  }

  private static long figures(StatisticsForm form) {
    return form.edition().catalogue().cells().stream()
        .filter(cell -> Figure.of(form.figures(), cell).isPresent())
        .count();
  }

  private static Set<String> read(Reading reading, CorpusFile file) {
    return reading.form().stream()
        .flatMap(form -> file.raw().stream().filter(name -> isRead(form, name)))
        .collect(Collectors.toSet());
  }

  private static boolean isRead(StatisticsForm form, String name) {
    return Figure.of(form.figures(), form.edition().catalogue().get(name)).isPresent();
  }

  @Test
  void everyFileOfTheCorpusIsRead() throws IOException {
    Set<String> listed = new TreeSet<>();
    files().forEach(file -> listed.add(file.path()));
    Set<String> present = new TreeSet<>();
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      paths
          .filter(Files::isRegularFile)
          .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.contains("/") && !path.startsWith("truth/"))
          .forEach(present::add);
    }
    present.removeAll(CasesTest.FILES);
    assertEquals(present, listed);
  }
}
