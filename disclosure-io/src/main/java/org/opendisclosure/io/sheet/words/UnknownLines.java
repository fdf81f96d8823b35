package org.opendisclosure.io.sheet.words;

import java.util.Optional;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.UnknownLine;

/** What the parts of an unknown line say. */
public final class UnknownLines {

  private UnknownLines() {}

  /** Whether an edition has a place for a line: the table, and in it the line before. */
  public static boolean isPlaced(UnknownLine line, Edition edition) {
    return edition
        .catalogue()
        .findTable(line.getTable())
        .filter(
            table ->
                line.getAfter().isEmpty()
                    || table.lines().stream().anyMatch(known -> known.id().equals(line.getAfter())))
        .isPresent();
  }

  /** A number or unit, empty if the field is blank. */
  public static Optional<String> stated(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}
