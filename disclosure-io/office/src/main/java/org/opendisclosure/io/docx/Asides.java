package org.opendisclosure.io.docx;

import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.text.Shorten;
import org.opendisclosure.model.text.Sentence;

/** What stands between paragraphs, rows and texts: passed over, and counted if one may miss it. */
final class Asides {

  private static final int LONGEST = 200;

  private final StringBuilder hiddenTexts = new StringBuilder();
  private int insertions;
  private int deletions;
  private int hidden;
  private int footnotes;
  private int pictures;
  private int elsewhere;
  private boolean isPlaceholder;

  /** Takes an element that may hold more of the text, unless it is passed over. */
  void take(WordXml xml) throws RefusedException {
    switch (xml.name()) {
      case "sdtPr" -> isPlaceholder = xml.holds("showingPlcHdr");
      case "sdtContent" -> {
        if (isPlaceholder) {
          xml.skip();
        }
        isPlaceholder = false;
      }
      case "ins", "moveTo" -> insertions++;
      case "del", "moveFrom" -> {
        deletions++;
        xml.skip();
      }
      case "footnoteReference", "endnoteReference" -> footnotes++;
      case "*blip", "*imagedata" -> pictures++;
      case "object" -> {
        pictures++;
        xml.skip();
      }
      case "altChunk", "subDoc" -> elsewhere++;
      // The second telling of what *Choice tells, and what is no text.
      case "*Fallback", "tblPr", "tblPrEx", "tblGrid", "sectPr", "rt" -> xml.skip();
      default -> {}
    }
  }

  void insertion() {
    insertions++;
  }

  void deletion() {
    deletions++;
  }

  /** Counts a text that nobody sees, unless it is blank. */
  void hidden(String text) {
    if (!text.isBlank()) {
      hidden++;
      if (hiddenTexts.length() < LONGEST) {
        hiddenTexts.append(hiddenTexts.isEmpty() ? "" : " / ").append(text.strip());
      }
    }
  }

  /** Says what was left out. */
  void tell(Notes notes) {
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
