package org.opendisclosure.io.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.text.Language;

/** Says how many numbers of a file are not in its form, and where they stand. */
final class LostNumbers {

  private static final int LISTED = 10;

  private LostNumbers() {}

  /** One line about a file; empty if all of its numbers were taken. */
  static Optional<String> line(Reading reading, String file, Language language) {
    if (reading.numbers().areAllTaken()) {
      return Optional.empty();
    }
    boolean isChinese = language == Language.ZH;
    String count = file + (isChinese ? ":" : ": ") + reading.numbers().in(language);
    return Optional.of(count + places(reading.notes(), isChinese, language));
  }

  /** The places of the notes that name the numbers. */
  private static String places(List<Note> notes, boolean isChinese, Language language) {
    List<String> places =
        notes.stream()
            .filter(note -> note.kind().isFailure() && !note.raw().isBlank())
            .map(note -> note.place(language))
            .filter(place -> !place.isEmpty())
            .distinct()
            .toList();
    if (places.isEmpty()) {
      return "";
    }
    String listed =
        places.stream().limit(LISTED).collect(Collectors.joining(isChinese ? "、" : "; "));
    String rest =
        places.size() <= LISTED
            ? ""
            : (isChinese ? "等 %d 处" : " and others, %d in all").formatted(places.size());
    return (isChinese ? ";未读入的数字在:" : "; what is not in the form stands in: ") + listed + rest;
  }
}
