package org.opendisclosure.io.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    long kept = raw(form.get()).filter(raw -> isNamed(raw, notes)).count();
    long mustBeKept = Math.min(numbers.raw(), raw(form.get()).count());
    return told >= lost && kept >= mustBeKept
        ? ""
        : "%s of %s, %d of which are kept raw; named are %d and %d"
            .formatted(lost, numbers, mustBeKept, told, kept);
  }

  /** The numbers that cells keep raw. */
  private static Stream<String> raw(StatisticsForm form) {
    return form.getUnreadable().values().stream().filter(Digits::areIn);
  }

  /** Whether a note is of so many numbers that it may not have room for all. */
  private static boolean isCut(Note note) {
    return note.raw().length() > LONGEST && note.raw().indexOf('…') >= 0;
  }

  /** How many numbers a note names; a label beside them may have one, too. */
  private static int told(Note note) {
    return note.kind().isFailure() ? Digits.runs(note.raw()) : 0;
  }

  private static boolean isNamed(String raw, List<Note> notes) {
    return notes.stream().anyMatch(note -> names(note, raw));
  }

  private static boolean names(Note note, String raw) {
    return note.kind().isFailure() && Digits.of(note.raw()).contains(Digits.of(raw));
  }
}
