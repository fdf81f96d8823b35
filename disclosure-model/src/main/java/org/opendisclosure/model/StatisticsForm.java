package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * One published form: its header, its figures, and whatever else was printed. The typed accessors
 * of the three editions and the vector of {@link #figures()} say the same.
 *
 * <p>Forms are immutable, comparable by value and serialisable. Two amounts are equal if they are
 * written alike: 1.0 and 1.00 differ, because the scale tells how the figure was rounded.
 */
public sealed interface StatisticsForm extends JavaSerialized permits Statistics2017, AnnualReport {

  /**
   * The edition of the form.
   *
   * @return the edition
   */
  Edition edition();

  /**
   * Who reports for when.
   *
   * @return the header; blank if nothing is known
   */
  @Valid
  @Value.Default
  default Header getHeader() {
    return Header.blank();
  }

  /**
   * What stands in cells that could not be read as figures.
   *
   * @return raw text by cell name; the accessors of these cells are empty
   */
  Map<String, String> getUnreadable();

  /**
   * Lines that the edition does not know, each in a table and after a line that it does know.
   *
   * @return the lines in printed order
   */
  List<@Valid UnknownLine> getUnknownLines();

  /**
   * Remarks printed with the form.
   *
   * @return the remarks, verbatim
   */
  List<String> getNotes();

  /**
   * What the office says of differences that a check finds in the form.
   *
   * @return the explanations in the order in which they were given
   */
  List<ExplainedDifference> getExplanations();

  /**
   * A copy of this form under another header.
   *
   * @param header the header
   * @return the copy
   */
  StatisticsForm withHeader(Header header);

  /**
   * A copy of this form with other explanations.
   *
   * @param explanations what the office says of differences
   * @return the copy
   */
  StatisticsForm withExplanations(Iterable<? extends ExplainedDifference> explanations);

  /**
   * The figures as a vector over the cells of the edition, unreadable cells included; worked out on
   * first use and kept.
   *
   * @return the figures
   * @throws IllegalArgumentException if a whole number is {@link Long#MIN_VALUE}, which figures
   *     cannot hold
   */
  @Value.Lazy
  default Figures figures() {
    Figures given = GivenFigures.now();
    if (given != null) {
      return given;
    }
    Figures.Builder figures = edition().binding().read(this);
    getUnreadable()
        .forEach((name, raw) -> figures.unreadable(edition().catalogue().get(name), raw));
    return figures.build();
  }

  /**
   * The typed form that holds the given figures.
   *
   * @param edition the edition
   * @param header who reports for when
   * @param figures the figures, over the catalogue of the edition
   * @param unknownLines lines that the edition does not know
   * @param notes remarks printed with the form
   * @return the form, without explanations; its {@link #figures()} equal the given ones
   * @throws IllegalArgumentException if the figures are of another edition, or an unknown line
   *     stands in a table or after a line that the edition does not have
   */
  static StatisticsForm of(
      Edition edition,
      Header header,
      Figures figures,
      List<UnknownLine> unknownLines,
      List<String> notes) {
    return of(edition, header, figures, unknownLines, notes, List.of());
  }

  /**
   * The typed form that holds the given figures and explanations.
   *
   * @param edition the edition
   * @param header who reports for when
   * @param figures the figures, over the catalogue of the edition
   * @param unknownLines lines that the edition does not know
   * @param notes remarks printed with the form
   * @param explanations what the office says of differences
   * @return the form; its {@link #figures()} equal the given ones
   * @throws IllegalArgumentException if the figures are of another edition, or an unknown line
   *     stands in a table or after a line that the edition does not have
   */
  static StatisticsForm of(
      Edition edition,
      Header header,
      Figures figures,
      List<UnknownLine> unknownLines,
      List<String> notes,
      List<ExplainedDifference> explanations) {
    return edition.form(header, figures, unknownLines, notes, explanations);
  }

  /**
   * A copy of this form with other figures.
   *
   * @param figures the figures, over the catalogue of the edition
   * @return the copy
   * @throws IllegalArgumentException if the figures are of another edition
   */
  default StatisticsForm withFigures(Figures figures) {
    return of(edition(), getHeader(), figures, getUnknownLines(), getNotes(), getExplanations());
  }

  /**
   * What a cell states, by its name.
   *
   * @param cell the name of a cell of the edition, such as {@code
   *     applications.newlyReceived.naturalPerson}
   * @return a {@link Long}, a {@link BigDecimal} (an amount in the official unit of its line), a
   *     {@link Boolean} or a {@link String}, as the cell's kind is; empty if the cell is blank or
   *     unreadable
   * @throws IllegalArgumentException if the edition has no such cell
   */
  default Optional<Object> find(String cell) {
    return NamedCell.of(this, cell).value();
  }

  /**
   * The number in a cell, by its name.
   *
   * @param cell the name of a cell of the edition
   * @return the number, whole or money, in the official unit of its line; empty if the cell is
   *     blank, unreadable or no number
   * @throws IllegalArgumentException if the edition has no such cell
   */
  default Optional<BigDecimal> findNumber(String cell) {
    return NamedCell.of(this, cell).number();
  }

  /**
   * A copy of this form with one number.
   *
   * @param cell the name of a cell of the edition
   * @param number the number, which replaces what stands there; an amount in the official unit of
   *     its line
   * @return the copy
   * @throws IllegalArgumentException if the edition has no such cell, or it holds no number
   */
  default StatisticsForm with(String cell, long number) {
    return NamedCell.of(this, cell).with(number);
  }

  /**
   * A copy of this form with one amount.
   *
   * @param cell the name of a cell of the edition that holds money
   * @param amount the amount in the official unit of its line, which replaces what stands there
   * @return the copy
   * @throws IllegalArgumentException if the edition has no such cell, or it holds no money
   */
  default StatisticsForm with(String cell, BigDecimal amount) {
    return NamedCell.of(this, cell).with(amount);
  }

  /**
   * A copy of this form with one answer.
   *
   * @param cell the name of a cell of the edition that holds an answer
   * @param answer true for 是; it replaces what stands there
   * @return the copy
   * @throws IllegalArgumentException if the edition has no such cell, or it holds no answer
   */
  default StatisticsForm with(String cell, boolean answer) {
    return NamedCell.of(this, cell).with(answer);
  }

  /**
   * A copy of this form with one text.
   *
   * @param cell the name of a cell of the edition that holds a text
   * @param text the text, which replaces what stands there
   * @return the copy
   * @throws IllegalArgumentException if the edition has no such cell, or it holds no text, or the
   *     text is blank
   */
  default StatisticsForm with(String cell, String text) {
    return NamedCell.of(this, cell).with(text);
  }

  /**
   * A copy of this form with one cell blank.
   *
   * @param cell the name of a cell of the edition
   * @return the copy
   * @throws IllegalArgumentException if the edition has no such cell
   */
  default StatisticsForm without(String cell) {
    return NamedCell.of(this, cell).blank();
  }
}
