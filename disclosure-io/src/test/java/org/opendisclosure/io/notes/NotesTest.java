package org.opendisclosure.io.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.model.text.Sentence;

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

  @Test
  void whatFloodsIsCountedAndItsNumbersAreTold() {
    Notes notes = new Notes("report.csv");
    for (int i = 1; i <= Notes.MOST + 3; i++) {
      notes.add(Note.Kind.UNREADABLE, i, 1, "规章", "约" + 10 * i, MESSAGE);
    }
    notes.add(Note.Kind.CORRECTED, 2_000, 1, "", "7", MESSAGE);
    List<Note> taken = notes.inOrder();
    assertEquals(Notes.MOST + 1, taken.size());
    Note last = taken.get(Notes.MOST);
    assertEquals(Note.Kind.REFUSED, last.kind());
    assertEquals(Notes.MOST + 1, last.line());
    assertEquals("…10010; 约10020; 约10030; ", last.raw());
    assertEquals("问题超过1000条,此后4条不再逐条列出,只列出其中未读取的数字", last.message().zh());
    assertEquals(List.of(), notes.take());
  }

  @Test
  void aFloodOfNumbersHasAnEnd() {
    Notes notes = new Notes("report.csv");
    for (int i = 1; i <= Notes.MOST + 100_000; i++) {
      notes.add(Note.Kind.REFUSED, i, 1, "", "12345", MESSAGE);
    }
    Note last = notes.take().get(Notes.MOST);
    assertTrue(last.raw().length() < 65_000);
    assertTrue(last.message().zh().matches(".*,另有9\\d{4}个数字未列出"), last.message().zh());
  }

  @Test
  void whatIsForgottenIsNotCounted() {
    Notes notes = new Notes("report.csv");
    for (int i = 1; i <= Notes.MOST + 3; i++) {
      notes.add(Note.Kind.REFUSED, i, 1, "", "1", MESSAGE);
    }
    notes.cut(5);
    assertEquals(5, notes.take().size());
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
