package org.opendisclosure.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;

/**
 * A file of the corpus.
 *
 * @param path below the folder of the corpus
 * @param truth the name of the file with the figures that stand in it
 * @param expected what must become of them
 * @param raw cells that stay unread whatever becomes of the others
 */
record CorpusFile(String path, String truth, Expected expected, Set<String> raw) {

  /** What must become of a file's figures. */
  enum Expected {
    /** All are read as they are. */
    EXACT,
    /** Each is read as it is or named by a note, or the file is refused as a whole. */
    TOLD,
    /** Some do not stand in the file, which is told; none is read wrong. */
    PART,
    /** There is no form. */
    REFUSED
  }

  static List<CorpusFile> all(Path list) throws IOException {
    return Files.readAllLines(list).stream().skip(1).map(CorpusFile::of).toList();
  }

  private static CorpusFile of(String line) {
    String[] field = line.split(",", -1);
    Expected expected = Expected.valueOf(field[2].toUpperCase(Locale.ROOT));
    Set<String> raw = field[3].isEmpty() ? Set.of() : Set.of(field[3].split(" "));
    return new CorpusFile(field[0], field[1], expected, raw);
  }

  StatisticsForm truth(Path folder) {
    return Forms.read(folder.resolve("truth/" + truth + ".csv")).form().orElseThrow();
  }

  boolean isRaw(Cell cell) {
    return raw.contains(cell.name());
  }

  @Override
  public String toString() {
    return path;
  }
}
