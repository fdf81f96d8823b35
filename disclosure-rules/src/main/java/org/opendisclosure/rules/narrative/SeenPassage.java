package org.opendisclosure.rules.narrative;

import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.text.Invisible;

/** A passage as people see it, without invisible characters, and where each character stands. */
final class SeenPassage {

  private final Passage passage;
  private final String text;

  /** The place of each character in the passage; null if nothing is invisible. */
  private final int @Nullable [] places;

  SeenPassage(Passage passage) {
    this.passage = passage;
    this.text = Invisible.dropped(passage.text());
    this.places = text.length() == passage.text().length() ? null : places(passage.text(), text);
  }

  private static int[] places(String written, String seen) {
    int[] places = new int[seen.length() + 1];
    int at = 0;
    for (int i = 0; i < seen.length(); i++) {
      while (written.charAt(at) != seen.charAt(i) || isHidden(written, at)) {
        at++;
      }
      places[i] = at++;
    }
    places[seen.length()] = written.length();
    return places;
  }

  /** Whether a unit of the text is invisible, or the first half of a pair that is. */
  private static boolean isHidden(String written, int at) {
    return Invisible.is(written.codePointAt(at));
  }

  String cell() {
    return passage.cell();
  }

  String title() {
    return passage.title();
  }

  String text() {
    return text;
  }

  /** Where a character of the text stands in the passage. */
  int place(int index) {
    return places == null ? index : places[index];
  }
}
