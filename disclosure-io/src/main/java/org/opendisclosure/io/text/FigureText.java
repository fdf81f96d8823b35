package org.opendisclosure.io.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.text.Sentence;

/**
 * What the text of a cell says: a figure of the cell's kind, nothing, or something unreadable.
 * Immutable.
 *
 * <p>Taken besides plain figures are
 *
 * <ul>
 *   <li>thousands separators in correct groups of three (1,234 and 1，234), full-width digits and
 *       signs, spaces around a figure and between groups of three digits, invisible characters, a
 *       leading plus, leading zeros;
 *   <li>the line's own unit behind the figure (30条), where the line has no unit a common counting
 *       word; 元, 千元, 万元, 百万元 and 亿元 behind money or printed beside it, converted exactly into the
 *       official unit of the line, or reported as {@link #unit()} where the line has none;
 *   <li>—, –, -, / and 无 for blank;
 *   <li>是, 有, √ and 否, 无, × for yes and no;
 *   <li>zeros after the point of a whole number (12.0).
 * </ul>
 *
 * <p>Each of these is listed in {@link #corrections()}, except a money unit that the form leaves to
 * the office. Everything else is unreadable: words, 1.9 for a count, two figures with a space
 * between them (45 1 may be 45 and the mark of a footnote), numbers beyond the range of {@code
 * long}, negative zero, digits that a mark of direction shows in reverse, exponents, money under a
 * printed unit that cannot be converted (美元), counts under a printed unit of multiples (万件). Text
 * cells are taken verbatim.
 */
public final class FigureText {

  /** What the text is. */
  public enum State {
    /** A figure of the cell's kind. */
    STATED,
    /** Nothing, or a mark that stands for nothing. */
    BLANK,
    /** Something that is no figure of the cell's kind. */
    UNREADABLE
  }

  static final FigureText BLANK = new FigureText(State.BLANK, null, "", List.of());
  static final FigureText UNREADABLE = new FigureText(State.UNREADABLE, null, "", List.of());

  private final State state;
  private final @Nullable Object value;
  private final String unit;
  private final List<Sentence> corrections;
  private final @Nullable Sentence problem;

  FigureText(State state, @Nullable Object value, String unit, List<Sentence> corrections) {
    this(state, value, unit, corrections, null);
  }

  private FigureText(
      State state,
      @Nullable Object value,
      String unit,
      List<Sentence> corrections,
      @Nullable Sentence problem) {
    this.state = state;
    this.value = value;
    this.unit = unit;
    this.corrections = List.copyOf(corrections);
    this.problem = problem;
  }

  static FigureText unreadable(Sentence problem) {
    return new FigureText(State.UNREADABLE, null, "", List.of(), problem);
  }

  /**
   * Reads the text of a cell whose unit is the official one.
   *
   * @param cell the cell
   * @param raw what stands in it
   * @return what that says
   */
  public static FigureText of(Cell cell, CharSequence raw) {
    return of(cell, cell.unit(), "", raw);
  }

  /**
   * Reads the text of a cell.
   *
   * @param cell the cell
   * @param unit the unit that the form's layout prints; money in it is converted into the official
   *     one
   * @param printedUnit the unit that is printed beside the figure; empty if none is
   * @param raw what stands in the cell
   * @return what that says
   */
  public static FigureText of(Cell cell, String unit, String printedUnit, CharSequence raw) {
    if (cell.kind() == Kind.TEXT) {
      String text = raw.toString();
      return Characters.isBlank(text) ? BLANK : new FigureText(State.STATED, text, "", List.of());
    }
    if (isOfficial(cell, printedUnit.isEmpty() ? unit : printedUnit)) {
      Object plain = plain(cell.kind(), raw);
      if (plain != null) {
        return new FigureText(State.STATED, plain, "", List.of());
      }
    }
    String bare = Characters.withoutSpaces(raw);
    if (bare.isEmpty()) {
      return BLANK;
    }
    return cell.kind() == Kind.YES_NO
        ? AnswerText.parse(raw, bare)
        : new NumberText(cell.kind(), cell.unit(), unit, printedUnit).parse(raw, bare);
  }

  /** A figure that is written plainly, as nearly all are; null if it must be looked at closely. */
  private static @Nullable Object plain(Kind kind, CharSequence raw) {
    return switch (kind) {
      case COUNT, CHANGE, HEADING -> PlainNumber.count(raw);
      case MONEY -> PlainNumber.amount(raw).orElse(null);
      default -> null;
    };
  }

  private static boolean isOfficial(Cell cell, String unit) {
    return unit.isEmpty() || unit.equals(cell.unit());
  }

  /**
   * Whether the text is a figure, nothing or unreadable.
   *
   * @return the state
   */
  public State state() {
    return state;
  }

  /**
   * The unit of money that stands behind the figure, or beside it, where the line has none.
   *
   * @return 元, 万元 or 亿元, into which other units are converted; empty if none stands there, or the
   *     line has a unit
   */
  public String unit() {
    return unit;
  }

  /**
   * What was put right, in both languages.
   *
   * @return one phrase for each correction
   */
  public List<Sentence> corrections() {
    return corrections;
  }

  /**
   * Why the text is unreadable although a figure may stand there: the printed unit.
   *
   * @return the reason in both languages; empty if the text is readable or is itself no figure
   */
  public Optional<Sentence> problem() {
    return Optional.ofNullable(problem);
  }

  /**
   * States the figure in a cell, or makes the cell blank or unreadable.
   *
   * @param cell the cell for which the text was read
   * @param raw what stands in the cell, kept if it is unreadable
   * @param figures where the figure goes
   */
  public void into(Cell cell, String raw, Figures.Builder figures) {
    if (state == State.UNREADABLE) {
      figures.unreadable(cell, raw);
    } else if (value instanceof Long count) {
      figures.count(cell, count);
    } else if (value instanceof BigDecimal amount) {
      figures.amount(cell, amount);
    } else if (value instanceof Boolean answer) {
      figures.answer(cell, answer);
    } else if (value instanceof String text) {
      figures.text(cell, text);
    } else {
      figures.blank(cell);
    }
  }

  /**
   * The figure as it was understood.
   *
   * @return such as 1234 or 是; empty unless {@link State#STATED}
   */
  Optional<String> shown() {
    return Optional.ofNullable(value)
        .map(
            figure ->
                figure instanceof BigDecimal amount
                    ? amount.toPlainString()
                    : figure instanceof Boolean answer ? answer ? "是" : "否" : figure.toString());
  }

  /**
   * Says how the text was understood.
   *
   * @param raw what stands in the cell
   * @return a sentence that names the corrections
   */
  public Sentence explain(String raw) {
    String zh = String.join("、", corrections.stream().map(Sentence::zh).toList());
    String en = String.join(", ", corrections.stream().map(Sentence::en).toList());
    String shown = Shorten.quoted(raw);
    return shown()
        .map(
            figure ->
                new Sentence(
                    "“%s”按%s读取(%s)".formatted(shown, figure, zh),
                    "\"%s\" is read as %s (%s)".formatted(shown, figure, en)))
        .orElseGet(
            () ->
                new Sentence(
                    "“%s”按未填处理(%s)".formatted(shown, zh),
                    "\"%s\" is read as blank (%s)".formatted(shown, en)));
  }
}
