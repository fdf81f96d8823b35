package org.opendisclosure.io.format;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.text.Digits;
import org.opendisclosure.model.StatisticsForm;

/** What holds of every reading: a number that is no figure of the form now is told in a note. */
final class NumberCheck {

  private static final int LONGEST = 1_000;

  private NumberCheck() {}

  /** What does not hold; empty if all does. */
  static String problem(Optional<StatisticsForm> form, List<Note> notes, Numbers numbers) {
    int lost = numbers.raw() + numbers.leftOut();
    if (numbers.equals(Numbers.NONE)) {
      return "";
    } else if (form.isEmpty()) {
      return notes.stream().anyMatch(note -> note.kind().isFailure()) ? "" : "no note says why";
    } else if (numbers.read() != form.get().figures().countNumbers()) {
      return numbers + ", but " + form.get().figures().countNumbers() + " figures are stated";
    }
    if (notes.stream().anyMatch(NumberCheck::isCut)) {
      return "";
    }
    int told = notes.stream().mapToInt(NumberCheck::told).sum();
    int kept = named(form.get(), notes);
    boolean areTold = told >= lost && kept >= numbers.raw();
    return areTold
        ? ""
        : "notes name %d of %s, %d of those kept raw".formatted(told, numbers, kept);
  }

  /** Whether a note is of so many numbers that it may not have room for all. */
  private static boolean isCut(Note note) {
    return note.raw().length() > LONGEST && note.raw().indexOf('…') >= 0;
  }

  /** How many numbers a note names; a label beside them may have one, too. */
  private static int told(Note note) {
    return note.kind().isFailure() ? Digits.runs(note.raw()) : 0;
  }

  /** How many of the texts that cells keep raw are in a note. */
  private static int named(StatisticsForm form, List<Note> notes) {
    return (int)
        form.getUnreadable().values().stream()
            .filter(Digits::areIn)
            .filter(raw -> notes.stream().anyMatch(note -> names(note, raw)))
            .count();
  }

  private static boolean names(Note note, String raw) {
    return note.kind().isFailure() && Digits.of(note.raw()).contains(Digits.of(raw));
  }
}
