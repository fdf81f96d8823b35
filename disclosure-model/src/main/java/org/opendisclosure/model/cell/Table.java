package org.opendisclosure.model.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table, or one narrative part, of an edition. Tables are unique objects of their {@link
 * CellCatalogue}; compare them by identity.
 */
public final class Table {

  private final @Nullable CatalogueOwner owner;
  private final String id;
  private final String title;
  private final List<String> aliases;
  private final boolean isSideBySide;
  private final List<Line> lines = new ArrayList<>();

  Table(
      @Nullable CatalogueOwner owner,
      String id,
      String title,
      List<String> aliases,
      boolean isSideBySide) {
    this.owner = owner;
    this.id = id;
    this.title = title;
    this.aliases = aliases;
    this.isSideBySide = isSideBySide;
  }

  /** What has the catalogue of the table. */
  CatalogueOwner owner() {
    if (owner == null) {
      throw new IllegalStateException(id + " is a table of no edition and cannot be serialised");
    }
    return owner;
  }

  void add(Line line) {
    lines.add(line);
  }

  /**
   * The identifier: the accessor of the form that holds the table.
   *
   * @return such as {@code applications}
   */
  public String id() {
    return id;
  }

  /**
   * The official title.
   *
   * @return such as 三、收到和处理政府信息公开申请情况
   */
  public String title() {
    return title;
  }

  /**
   * Other wordings of the title.
   *
   * @return wordings beyond {@link #title()}
   */
  public List<String> aliases() {
    return aliases;
  }

  /**
   * The lines in printed order.
   *
   * @return at least one line
   */
  public List<Line> lines() {
    return Collections.unmodifiableList(lines);
  }

  /**
   * Whether this is a narrative part, printed as text and not as a table.
   *
   * @return true if its only cell is a text
   */
  public boolean isNarrative() {
    return lines.size() == 1
        && lines.get(0).cells().size() == 1
        && lines.get(0).cells().get(0).kind() == Kind.TEXT;
  }

  /**
   * Whether the lines are printed side by side, so that one row holds all figures and no other line
   * has a place.
   *
   * @return true for table four of the annual report
   */
  public boolean isSideBySide() {
    return isSideBySide;
  }

  /**
   * Whether some columns stand below a heading in common, as those of the kinds of applicant do.
   *
   * @return true if at least one cell has a group of columns
   */
  public boolean hasColumnGroups() {
    return lines.stream()
        .flatMap(line -> line.cells().stream())
        .anyMatch(cell -> !cell.columnGroup().isEmpty());
  }

  @Override
  public String toString() {
    return id;
  }
}
