package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.model.layout.LayoutException;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.organs.OrganList;
import org.opendisclosure.rules.organs.OrganListException;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.years.Succession;
import org.opendisclosure.rules.years.SuccessionException;

/** What is wrong with a file is said alike everywhere, and survives serialisation. */
class ProblemExceptionsTest {

  private static <T extends Throwable> T again(T thrown) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
      out.flush();
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        @SuppressWarnings("unchecked")
        T again = (T) in.readObject();
        assertEquals(thrown.getMessage(), again.getMessage());
        return again;
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String first(Throwable thrown) {
    return thrown.getMessage().lines().findFirst().orElseThrow();
  }

  @Test
  void aRuleFile() {
    RuleFileException e =
        assertThrows(
            RuleFileException.class, () -> RuleSet.read(new StringReader("rules: 7"), "own.yaml"));
    assertEquals(e.problems(), again(e).problems());
    assertEquals(first(e), e.problems().get(0).in(Language.EN));
  }

  @Test
  void aSuccessionFile() {
    SuccessionException e =
        assertThrows(SuccessionException.class, () -> Succession.read("[1, 2]", "s.yaml"));
    assertEquals(e.problems(), again(e).problems());
    assertEquals(first(e), e.problems().get(0).in(Language.EN));
    assertEquals("s.yaml:1:1:此处应为“键: 值”的形式。", e.problems().get(0).in(Language.ZH));
  }

  @Test
  void aListOfOrgans() {
    OrganListException e =
        assertThrows(
            OrganListException.class, () -> OrganList.read(new StringReader("甲局,1"), "o.csv"));
    assertEquals(e.problems(), again(e).problems());
    assertEquals(1, e.problems().get(0).line());
    assertEquals(first(e), e.problems().get(0).in(Language.EN));
  }

  @Test
  void aLayout() {
    LayoutException e =
        assertThrows(
            LayoutException.class, () -> LayoutFile.read(new StringReader("id"), "own.layout"));
    assertEquals(e.problems(), again(e).problems());
    assertEquals("own.layout", e.problems().get(0).file());
    assertEquals(first(e), e.problems().get(0).toString());
  }

  @Test
  void notesOfStrictReading() {
    Sentence message = new Sentence("看不懂", "not understood");
    Note note = new Note(Note.Kind.UNREADABLE, "a.docx", 1, 2, "名称", "约3", message);
    Note within = note.within(new Sentence("第 2 个表格", "table 2"), 5);
    ReadException e = new ReadException(List.of(note, within));
    assertEquals(List.of(note, within), again(e).notes());
  }
}
