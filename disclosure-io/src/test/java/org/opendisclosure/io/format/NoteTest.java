package org.opendisclosure.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.Sentence;

/** A note says where, as far as that is known. */
class NoteTest {

  private static final Sentence PAGE = new Sentence("第 2 页", "page 2");

  private static Note note(String file, int line, int column) {
    Sentence message = new Sentence("看不懂", "not understood");
    return new Note(Note.Kind.UNREADABLE, file, line, column, "规章", "约3", message);
  }

  @Test
  void placeAndMessageStandInOneLine() {
    assertEquals("a.csv:12:3: 看不懂", note("a.csv", 12, 3).in(Language.ZH));
    assertEquals(
        "a.pdf:page 2:8: not understood", note("a.pdf", 8, 0).within(PAGE, 8).in(Language.EN));
    assertEquals("b.csv: 看不懂", note("a.csv", 0, 0).from("b.csv").in(Language.ZH));
  }

  @Test
  void aStreamHasNoNameToShow() {
    assertEquals("12: 看不懂", note("", 12, 0).in(Language.ZH));
    assertEquals("看不懂", note("", 0, 0).in(Language.ZH));
    assertEquals("not understood", new ReadException(List.of(note("", 0, 0))).getMessage());
  }
}
