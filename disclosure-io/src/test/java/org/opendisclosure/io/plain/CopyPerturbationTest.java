package org.opendisclosure.io.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.plain.Copies.Piece;
import org.opendisclosure.io.plain.Copies.Shape;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.rules.testing.ConsistentForms;

/** However a form was copied and typed, a figure is the one that was printed, or a note tells. */
class CopyPerturbationTest {

  private static StatisticsForm form(Edition edition, Random random) {
    return ConsistentForms.of(edition, random).next();
  }

  private static void assertSameFigures(StatisticsForm form, Reading reading, String copy) {
    StatisticsForm read = reading.form().orElseThrow(() -> new AssertionError(reading + copy));
    assertEquals(form.edition(), read.edition());
    assertEquals(form.figures(), read.figures(), () -> reading.notes() + copy);
    assertTrue(reading.isComplete(), () -> reading.notes() + copy);
  }

  /** What is read is what was printed, or blank and told; a form of almost nothing is refused. */
  private static void assertNothingWrong(StatisticsForm form, Reading reading, String copy) {
    if (isAlmostNothing(reading)) {
      return;
    }
    StatisticsForm read = reading.form().orElseThrow(() -> new AssertionError(reading + copy));
    TreeSet<String> wrong = new TreeSet<>();
    boolean isLess = false;
    for (Cell cell : form.edition().catalogue().cells()) {
      if (read.figures().isBlank(cell)) {
        isLess |= !form.figures().isBlank(cell) && !isAlone(cell);
      } else if (!isSame(form, read, cell)) {
        wrong.add(cell.name());
      }
    }
    assertEquals(new TreeSet<>(), wrong, () -> reading.notes() + copy);
    assertFalse(isLess && reading.isComplete(), () -> reading.notes() + copy);
  }

  /**
   * Whether a row has one figure and no unit beside it: nothing else tells that it is not blank.
   */
  private static boolean isAlone(Cell cell) {
    boolean isUnitBeside = cell.column().isEmpty() && !cell.unit().isEmpty();
    return !isUnitBeside && cell.line().cells().size() == 1;
  }

  private static boolean isAlmostNothing(Reading reading) {
    return reading.form().isEmpty() && reading.numbers().leftOut() > 0;
  }

  private static boolean isSame(StatisticsForm form, StatisticsForm read, Cell cell) {
    return read.figures().findUnreadable(cell).isPresent()
        || cell.kind() == Kind.TEXT
        || StatedText.of(form.figures(), cell).equals(StatedText.of(read.figures(), cell));
  }

  @Property(tries = 30)
  void everyShapeGivesTheFiguresBack(
      @ForAll Edition edition, @ForAll Shape shape, @ForAll long seed) {
    Assume.that(shape.keepsBlanks());
    StatisticsForm form = form(edition, new Random(seed));
    String copy = Copies.write(Copies.of(form), shape);
    assertSameFigures(form, Copies.read(copy), copy);
  }

  @Property(tries = 30)
  void habitsOfTypingChangeNoFigure(
      @ForAll Edition edition, @ForAll Shape shape, @ForAll long seed) {
    Assume.that(shape.keepsBlanks());
    Random random = new Random(seed);
    StatisticsForm form = form(edition, random);
    List<Piece> typed = new ArrayList<>();
    for (Piece piece : Copies.of(form)) {
      typed.add(random.nextInt(4) == 0 ? with(piece, typed(piece, shape, random)) : piece);
    }
    String copy = Copies.write(typed, shape);
    assertSameFigures(form, Copies.read(copy), copy);
  }

  @Property(tries = 60)
  void aShapeThatLosesBlankCellsShiftsNothing(
      @ForAll Edition edition, @ForAll Shape shape, @ForAll long seed) {
    Assume.that(!shape.keepsBlanks());
    Random random = new Random(seed);
    StatisticsForm form = form(edition, random);
    List<Piece> pieces = new ArrayList<>(Copies.of(form));
    lose(pieces, figure(pieces, random));
    String copy = Copies.write(pieces, shape);
    assertNothingWrong(form, Copies.read(copy), copy);
  }

  private static Piece with(Piece piece, String text) {
    return new Piece(text, piece.isCell(), piece.isFigure(), piece.endsRow(), piece.spare());
  }

  private static String typed(Piece piece, Shape shape, Random random) {
    String text = piece.text();
    if (text.length() < 2 && !piece.isFigure()) {
      return text;
    }
    return piece.isFigure()
        ? figure(text, random)
        : piece.isCell() ? label(text, shape, random) : text;
  }

  private static String figure(String text, Random random) {
    if (text.isEmpty()) {
      return List.of("—", "-", "/", " ", "\u00a0", "").get(random.nextInt(6));
    }
    return switch (random.nextInt(3)) {
      case 0 -> "\u00a0" + text + "\u3000";
      case 1 -> fullWidth(text);
      default -> text.matches("\\d{4,6}") ? text.replaceFirst("(\\d{3})$", ",$1") : text;
    };
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .forEach(c -> wide.append(Character.isDigit(c) ? (char) (c - '0' + '０') : (char) c));
    return wide.toString();
  }

  private static String label(String text, Shape shape, Random random) {
    int middle = 1 + random.nextInt(text.length() - 1);
    boolean isBreakable = shape != Shape.TABBED;
    return switch (random.nextInt(6)) {
      case 0 -> text.replace("(", "（").replace(")", "）").replace(",", "，");
      case 1 -> text.substring(0, middle) + " " + text.substring(middle);
      case 2 -> "\u00a0" + text + "\u3000";
      case 3 -> text.replace("其他", "其它");
      case 4 -> text.replace("“", "\"").replace("”", "\"");
      default -> isBreakable ? text.substring(0, middle) + "\n" + text.substring(middle) : text;
    };
  }

  @Property(tries = 20)
  void pageNumbersBetweenRowsAreLeftOut(
      @ForAll Edition edition, @ForAll Shape shape, @ForAll long seed) {
    Assume.that(shape.keepsBlanks());
    Random random = new Random(seed);
    StatisticsForm form = form(edition, random);
    List<Piece> pieces = new ArrayList<>();
    List<Piece> printed = Copies.of(form);
    for (int i = 0; i < printed.size(); i++) {
      Piece piece = printed.get(i);
      pieces.add(piece);
      boolean isBetween = piece.isCell() && piece.endsRow() && i + 1 < printed.size();
      if (isBetween && random.nextInt(12) == 0) {
        String number = List.of("- 3 -", "—12—", "第 4 页 共 9 页", "5/9").get(random.nextInt(4));
        pieces.add(new Piece(number, false, false, true, 0));
      }
    }
    String copy = Copies.write(pieces, shape);
    assertSameFigures(form, Copies.read(copy), copy);
  }

  @Property(tries = 80)
  void aCellLostDoubledOrBlankShiftsNothingSilently(
      @ForAll Edition edition, @ForAll Shape shape, @ForAll long seed) {
    Assume.that(shape.keepsBlanks());
    Random random = new Random(seed);
    StatisticsForm form = form(edition, random);
    List<Piece> pieces = new ArrayList<>(Copies.of(form));
    int first = figure(pieces, random);
    damage(pieces, first, random);
    int second = figure(pieces, random);
    if (areInDifferentRows(pieces, first, second)) {
      damage(pieces, second, random);
    }
    String copy = Copies.write(pieces, shape);
    assertNothingWrong(form, Copies.read(copy), copy);
  }

  private static int figure(List<Piece> pieces, Random random) {
    int place = random.nextInt(pieces.size());
    while (!pieces.get(place).isFigure()) {
      place = random.nextInt(pieces.size());
    }
    return place;
  }

  /** A cell lost and another one added in one row leave no trace. */
  private static boolean areInDifferentRows(List<Piece> pieces, int first, int second) {
    int from = Math.max(0, Math.min(first, second) - 1);
    List<Piece> between = pieces.subList(from, Math.max(first, second));
    return between.stream().filter(Piece::endsRow).count() > 1;
  }

  private static void damage(List<Piece> pieces, int place, Random random) {
    Piece piece = pieces.get(place);
    switch (random.nextInt(3)) {
      case 0 -> lose(pieces, place);
      case 1 -> pieces.add(place, new Piece(piece.text(), true, true, false, 0));
      default -> pieces.set(place, with(piece, "详见附件"));
    }
  }

  /** The row still ends where it ended. */
  private static void lose(List<Piece> pieces, int place) {
    Piece lost = pieces.remove(place);
    Piece before = pieces.get(place - 1);
    if (lost.endsRow() && !before.endsRow()) {
      pieces.set(place - 1, new Piece(before.text(), true, before.isFigure(), true, 1));
    }
  }

  @Property(tries = 40)
  void aRowLostDoubledOrUnknownMovesNoOther(
      @ForAll Edition edition, @ForAll Shape shape, @ForAll long seed) {
    Random random = new Random(seed);
    StatisticsForm form = form(edition, random);
    List<Piece> pieces = new ArrayList<>(Copies.of(form));
    int end = random.nextInt(pieces.size());
    while (!(pieces.get(end).isFigure() && pieces.get(end).endsRow())) {
      end = random.nextInt(pieces.size());
    }
    int start = end;
    while (start > 0 && !pieces.get(start - 1).endsRow()) {
      start--;
    }
    List<Piece> row = new ArrayList<>(pieces.subList(start, end + 1));
    switch (random.nextInt(3)) {
      case 0 -> pieces.subList(start, end + 1).clear();
      case 1 -> pieces.addAll(end + 1, row);
      default -> pieces.addAll(end + 1, row.stream().map(CopyPerturbationTest::unknown).toList());
    }
    String copy = Copies.write(pieces, shape);
    Reading reading = Copies.read(copy);
    if (isAlmostNothing(reading)) {
      return;
    }
    StatisticsForm read = reading.form().orElseThrow();
    for (Cell cell : form.edition().catalogue().cells()) {
      assertTrue(
          read.figures().isBlank(cell) || isSame(form, read, cell),
          () -> cell.name() + reading.notes() + copy);
    }
  }

  private static Piece unknown(Piece piece) {
    boolean isLabel = !piece.isFigure() && piece.text().length() > 3;
    return isLabel ? with(piece, "本地新增的一项指标") : piece;
  }

  @Property(tries = 12)
  void everyNoteSaysWhereItIs(@ForAll Edition edition, @ForAll Shape shape, @ForAll long seed) {
    Random random = new Random(seed);
    List<Piece> pieces = new ArrayList<>(Copies.of(form(edition, random)));
    pieces.removeIf(piece -> piece.isFigure() && random.nextInt(30) == 0);
    Reading reading = Copies.read(Copies.write(pieces, shape));
    for (Note note : reading.notes()) {
      assertTrue(note.line() > 0 || isAlmostNothing(reading), note::toString);
      assertFalse(note.message().zh().isBlank());
      assertEquals("copy.txt", note.file());
    }
  }
}
