package org.opendisclosure.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;

/** Every number of a form is somewhere, and a reading says where. */
class NumbersTest {

  private static final Sentence MESSAGE = new Sentence("说明", "message");

  private static Figures.Builder figures() {
    Figures.Builder figures = Figures.builder(Edition.STATISTICS_2017.catalogue());
    return figures.count(Edition.STATISTICS_2017.catalogue().get("complaints"), 7);
  }

  private static Figures withRaw(String raw) {
    return figures()
        .unreadable(Edition.STATISTICS_2017.catalogue().get("litigation.total"), raw)
        .build();
  }

  private static Optional<StatisticsForm> form(Figures figures) {
    return Optional.of(
        StatisticsForm.of(
            Edition.STATISTICS_2017, Header.blank(), figures, List.of(), List.of(), List.of()));
  }

  private static Note note(Note.Kind kind, String raw) {
    return new Note(kind, "", 1, 1, "", raw, MESSAGE);
  }

  @Test
  void figuresAndWhatStandsInTheirPlaceAndBesideCount() {
    UnknownLine line =
        UnknownLine.builder()
            .table("statistics")
            .label("第9项")
            .addValues("3", "", "约4", "无")
            .build();
    assertEquals(new Numbers(1, 1, 2, 5), Numbers.of(withRaw("约3"), List.of(line), 5));
    assertEquals(new Numbers(1, 0, 0, 0), Numbers.of(withRaw("不详"), List.of(), 0));
    assertEquals(9, new Numbers(1, 1, 2, 5).stated());
    assertEquals(new Numbers(0, 0, 0, 9), new Numbers(1, 1, 2, 5).lost());
  }

  @Test
  void theCountIsToldWithWhereTheOthersWent() {
    assertEquals("读取数字 201/201", new Numbers(201, 0, 0, 0).in(Language.ZH));
    Numbers numbers = new Numbers(186, 3, 1, 11);
    assertEquals("读取数字 186/201(原样保留 3,未采用 11,表外 1)", numbers.in(Language.ZH));
    assertEquals(
        "numbers read: 186 of 201 (kept raw 3, left out 11, beside the form 1)",
        numbers.in(Language.EN));
  }

  @Test
  void aReadingThatLostANumberIsIncomplete() {
    Note raw = note(Note.Kind.UNREADABLE, "约3");
    Reading reading =
        new Reading(form(withRaw("约3")), Optional.empty(), List.of(raw), new Numbers(1, 1, 0, 0));
    assertFalse(reading.isComplete());
    assertTrue(
        new Reading(form(figures().build()), Optional.empty(), List.of(), new Numbers(1, 0, 4, 0))
            .isComplete());
  }

  @Test
  void aNumberThatIsLostWithoutANoteIsFound() {
    Optional<StatisticsForm> form = form(withRaw("约3"));
    Numbers raw = new Numbers(1, 1, 0, 0);
    Note told = note(Note.Kind.UNREADABLE, "约3");
    assertEquals("", NumberCheck.problem(form, List.of(told), raw));
    assertProblem(form, List.of(), raw);
    assertProblem(form, List.of(note(Note.Kind.CORRECTED, "约3")), raw);
    assertProblem(form, List.of(note(Note.Kind.UNREADABLE, "约30")), raw);
    assertProblem(form, List.of(told), new Numbers(1, 1, 0, 1));
    Note row = note(Note.Kind.REFUSED, "规章,12,0");
    assertEquals("", NumberCheck.problem(form, List.of(told, row), new Numbers(1, 1, 0, 2)));
    assertProblem(form, List.of(told, row), new Numbers(1, 1, 0, 3));
  }

  @Test
  void aFigureThatIsNotCountedIsFound() {
    assertProblem(form(figures().build()), List.of(), new Numbers(2, 0, 0, 0));
    assertProblem(form(figures().build()), List.of(), new Numbers(0, 0, 1, 0));
    assertEquals("", NumberCheck.problem(form(figures().build()), List.of(), Numbers.NONE));
  }

  @Test
  void aFileWithoutFormSaysWhy() {
    Numbers lost = new Numbers(0, 0, 0, 92);
    assertProblem(Optional.empty(), List.of(), lost);
    Note why = note(Note.Kind.REFUSED, "");
    assertEquals("", NumberCheck.problem(Optional.empty(), List.of(why), lost));
  }

  private static void assertProblem(
      Optional<StatisticsForm> form, List<Note> notes, Numbers numbers) {
    assertFalse(NumberCheck.problem(form, notes, numbers).isEmpty());
  }
}
