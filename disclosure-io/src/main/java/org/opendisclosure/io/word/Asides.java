package org.opendisclosure.io.word;

import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.text.Shorten;
import org.opendisclosure.model.text.Sentence;

/** Counts what is passed over and one may miss, and says so. */
public final class Asides {

  private static final int LONGEST = 200;

  private final StringBuilder hiddenTexts = new StringBuilder();
  private int insertions;
  private int deletions;
  private int hidden;
  private int footnotes;
  private int pictures;
  private int elsewhere;

  public void insertion() {
    insertions++;
  }

  public void deletion() {
    deletions++;
  }

  /** Counts the mark of a note at the foot or the end. */
  public void footnote() {
    footnotes++;
  }

  /** Counts a picture or an embedded object. */
  public void picture() {
    pictures++;
  }

  /** Counts a part of the text that is another file. */
  public void elsewhere() {
    elsewhere++;
  }

  /** Counts a text that nobody sees, unless it is blank. */
  public void hidden(String text) {
    if (!text.isBlank()) {
      hidden++;
      if (hiddenTexts.length() < LONGEST) {
        hiddenTexts.append(hiddenTexts.isEmpty() ? "" : " / ").append(text.strip());
      }
    }
  }

  /** Says what was left out. */
  public void tell(Notes notes) {
    if (elsewhere > 0) {
      notes.refuse(0, WordProblems.elsewhere(elsewhere));
    }
    if (insertions + deletions > 0) {
      tell(notes, "", WordProblems.revisions(insertions, deletions));
    }
    if (hidden > 0) {
      tell(notes, Shorten.quoted(hiddenTexts.toString()), WordProblems.hidden(hidden));
    }
    if (footnotes > 0) {
      tell(notes, "", WordProblems.footnotes(footnotes));
    }
    if (pictures > 0) {
      tell(notes, "", WordProblems.pictures(pictures));
    }
  }

  private static void tell(Notes notes, String raw, Sentence message) {
    notes.correct(0, 0, "", raw, message);
  }
}
