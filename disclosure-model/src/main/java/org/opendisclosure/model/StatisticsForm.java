package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Figures;

/**
 * One published form: its header, its figures, and whatever else was printed. The typed accessors
 * of the three editions and the vector of {@link #figures()} say the same.
 *
 * <p>Forms are immutable, comparable by value and serialisable. Two amounts are equal if they are
 * written alike: 1.0 and 1.00 differ, because the scale tells how the figure was rounded.
 */
public sealed interface StatisticsForm extends Serializable permits Statistics2017, AnnualReport {

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
}
