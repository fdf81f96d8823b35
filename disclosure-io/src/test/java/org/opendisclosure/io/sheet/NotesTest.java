package org.opendisclosure.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.rules.Sentence;

/** Where a note says that something stands. */
class NotesTest {

  private static final Sentence MESSAGE = new Sentence("说明", "message");

  @Test
  void linesOfADocumentAreCountedInItsPartsAndStayInOrder() {
    Notes notes = new Notes("report.docx");
    notes.place(1, new Sentence("第 1 段", "paragraph 1"));
    notes.part(2, new Sentence("第 1 个表格", "table 1"));
    notes.part(7, new Sentence("第 2 个表格", "table 2"));
    notes.add(Note.Kind.CORRECTED, 8, 3, "", "", MESSAGE);
    notes.add(Note.Kind.CORRECTED, 2, 1, "", "", MESSAGE);
    notes.add(Note.Kind.CORRECTED, 1, 1, "", "", MESSAGE);
    notes.add(Note.Kind.CORRECTED, 0, 0, "", "", MESSAGE);
    assertEquals(
        List.of("?:0:0", "第 1 段:0:0", "第 1 个表格:1:1", "第 2 个表格:2:3"),
        notes.inOrder().stream().map(NotesTest::place).toList());
  }

  private static String place(Note note) {
    return note.part().map(Sentence::zh).orElse("?") + ":" + note.line() + ":" + note.column();
  }

  @Test
  void linesOfAFileAreCountedThroughIt() {
    Notes notes = new Notes("report.csv");
    notes.add(Note.Kind.KEPT, 8, 3, "", "", MESSAGE);
    assertEquals(
        List.of(new Note(Note.Kind.KEPT, "report.csv", Optional.empty(), 8, 3, "", "", MESSAGE)),
        notes.inOrder());
  }
}
