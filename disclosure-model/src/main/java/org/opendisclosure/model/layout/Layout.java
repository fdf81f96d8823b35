package org.opendisclosure.model.layout;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * A locality's variant of an edition: which lines it prints and how it numbers and words them.
 * Immutable.
 *
 * <p>A line that the layout does not print is <em>absent</em>: unlike a blank figure, which is
 * unknown, it counts for nothing.
 */
public final class Layout implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private final transient String id;
  private final transient Edition edition;
  private final transient String title;
  private final transient Map<Line, LayoutLine> lines = new LinkedHashMap<>();

  Layout(String id, Edition edition, String title, List<LayoutLine> lines) {
    this.id = id;
    this.edition = edition;
    this.title = title;
    for (LayoutLine line : lines) {
      this.lines.put(line.line(), line);
    }
  }

  /** All lines of the official form, as the catalogue words them. */
  static Layout official(Edition edition) {
    return new Layout(
        edition.id(),
        edition,
        edition.printedTitle(),
        edition.catalogue().lines().stream()
            .filter(line -> !line.isVariant())
            .map(LayoutLine::official)
            .toList());
  }

  /**
   * The identifier, which the header of a form names.
   *
   * @return such as {@code otog-2017}
   */
  public String id() {
    return id;
  }

  /**
   * The edition of which this is a variant.
   *
   * @return the edition
   */
  public Edition edition() {
    return edition;
  }

  /**
   * The title as the locality prints it, without organ.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * The lines in the order in which the locality prints them.
   *
   * @return the lines
   */
  public Collection<LayoutLine> lines() {
    return Collections.unmodifiableCollection(lines.values());
  }

  /**
   * Whether the locality prints a line.
   *
   * @param line a line of the edition
   * @return false if the line is absent
   */
  public boolean prints(Line line) {
    return lines.containsKey(line);
  }

  /**
   * Finds how the locality prints a line.
   *
   * @param line a line of the edition
   * @return number, wording and unit, or empty if the line is absent
   */
  public Optional<LayoutLine> find(Line line) {
    return Optional.ofNullable(lines.get(line));
  }

  /**
   * The wording of a line.
   *
   * @param line a line of the edition
   * @return the locality's wording, or the official one if the line is absent
   */
  public String label(Line line) {
    LayoutLine printed = lines.get(line);
    return printed == null ? line.label() : printed.label();
  }

  /**
   * The unit in which a figure is printed. Figures hold money in {@link Cell#unit()}, whatever the
   * layout prints.
   *
   * @param cell a cell of the edition
   * @return the locality's unit, or the official one if the line is absent; may be empty
   */
  public String unit(Cell cell) {
    LayoutLine printed = lines.get(cell.line());
    return printed == null || cell.line().cells().size() > 1 ? cell.unit() : printed.unit();
  }

  @Override
  public String toString() {
    return id;
  }

  private Object writeReplace() {
    return StoredLayout.of(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("layouts are read by the names of their lines");
  }
}
