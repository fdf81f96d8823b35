package org.opendisclosure.io.report.words;

import java.util.List;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.model.text.Counted;

/** Prints what a reader noted, one note a line. */
public final class NoteLines {

  /** Corrections beyond this number are counted, not listed; what was not read is always listed. */
  private static final int LISTED_CORRECTIONS = 10;

  private NoteLines() {}

  public static void write(Lines out, ReportWords words, List<Note> notes) {
    int corrections = 0;
    for (Note note : notes) {
      if (!note.kind().isFailure() && ++corrections > LISTED_CORRECTIONS) {
        continue;
      }
      out.println("  [" + words.tag(note.kind()) + "] " + words.said(note));
    }
    if (corrections > LISTED_CORRECTIONS) {
      int more = corrections - LISTED_CORRECTIONS;
      String en = "%d more " + Counted.word(more, "note") + ", which the JSON report lists.";
      out.println("  " + words.say("另有 %d 条说明,JSON 报告中全部列出。", en).formatted(more));
    }
  }
}
