package org.opendisclosure.secondhand;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.format.Note;

/** What the notes of a reading show. */
final class Notes {

  private static final Pattern IDLE = Pattern.compile("[\\p{Z}\\p{Cf}\\s,']");

  /** The bar between pieces that are set apart, where a gap is seen within a number. */
  private static final Pattern GAP = Pattern.compile("(?<=\\d)\\|(?=\\d)");

  private final List<String> failures;
  private final List<String> all;

  Notes(List<Note> notes) {
    this.all = notes.stream().map(Notes::text).toList();
    this.failures =
        notes.stream()
            .filter(note -> note.kind().isFailure() || note.kind() == Note.Kind.KEPT)
            .map(Notes::text)
            .toList();
  }

  /** Whether a note tells a figure that is not in the form. */
  boolean tell(Figure figure) {
    return failures.stream().anyMatch(text -> shows(text, figure));
  }

  /** Whether any note shows a figure, although it may be in the form. */
  boolean mention(Figure figure) {
    return all.stream().anyMatch(text -> shows(text, figure));
  }

  /** Whether a text shows a figure, be it in pieces where a gap is seen within it. */
  private static boolean shows(String text, Figure figure) {
    return contains(text, figure.shown().get(0))
        || contains(text, String.join("", figure.shown()))
        || contains(GAP.matcher(text).replaceAll(""), figure.shown().get(0));
  }

  /** Whether the text contains a number that is not part of a longer one. */
  private static boolean contains(String text, String number) {
    return containsExactly(text, bare(number))
        || containsExactly(
            text, bare(number).replaceFirst("\\.(\\d*?)0+$", ".$1").replaceFirst("\\.$", ""));
  }

  private static boolean containsExactly(String text, String bare) {
    for (int at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
      if (!isDigit(text, at - 1) && !isDigit(text, at + bare.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String text, int place) {
    return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
  }

  private static String text(Note note) {
    return bare(note.raw()) + " | " + bare(note.message().zh()) + " | " + bare(note.label());
  }

  private static String bare(String text) {
    return IDLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
