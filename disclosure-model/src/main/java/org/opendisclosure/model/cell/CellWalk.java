package org.opendisclosure.model.cell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk over the accessors of a form in printed order, which gives its tables and cells. */
final class CellWalk {

  private final @Nullable CatalogueOwner owner;
  private final boolean oneTable;
  private final List<Table> tables = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private int lines;

  /**
   * A value type at its place in a form; for each accessor either a cell or a place stands at the
   * same index.
   */
  record Place(Outline outline, @Nullable Cell[] cells, @Nullable Place[] children) {}

  CellWalk(@Nullable CatalogueOwner owner, @Nullable OneTable table) {
    this.owner = owner;
    oneTable = table != null;
    if (table != null) {
      tables.add(new Table(owner, table.id(), table.title(), List.of(), false));
    }
  }

  Place form(Outline form) {
    return place(form, "", null, List.of());
  }

  /** The catalogue of a form that was walked over. */
  CellCatalogue catalogue() {
    return new CellCatalogue(tables, cells);
  }

  /** The members of a group, which is printed as {@code group} within {@code stubs}. */
  private Place place(Outline type, String path, @Nullable Print group, List<String> stubs) {
    int size = type.members().size();
    @Nullable Cell[] ownCells = new Cell[size];
    @Nullable Place[] children = new Place[size];
    for (int i = 0; i < size; i++) {
      Outline.Member member = type.members().get(i);
      Print print = member.print();
      String name = path.isEmpty() ? member.name() : path + '.' + member.name();
      boolean isTable = path.isEmpty() && !oneTable;
      if (isTable) {
        tables.add(new Table(owner, name, print.label(), print.aliases(), print.sideBySide()));
      }
      Outline inner = member.group().orElse(null);
      if (inner == null) {
        ownCells[i] = cell(name, line(name, print, group, stubs), print, group, false);
      } else if (inner.isColumns()) {
        children[i] = columns(inner, name, line(name, print, group, stubs), print);
      } else {
        List<String> around = group == null ? stubs : plus(stubs, group.label());
        children[i] = place(inner, name, isTable ? null : print, plus(around, print.group()));
      }
    }
    return new Place(type, ownCells, children);
  }

  private Place columns(Outline type, String name, Line line, Print around) {
    int size = type.members().size();
    @Nullable Cell[] ownCells = new Cell[size];
    for (int i = 0; i < size; i++) {
      Outline.Member member = type.members().get(i);
      ownCells[i] = cell(name + '.' + member.name(), line, member.print(), around, true);
    }
    return new Place(type, ownCells, new Place[size]);
  }

  /** A line without a label of its own is printed as its group. */
  private Line line(String id, Print print, @Nullable Print group, List<String> stubs) {
    if (group != null && print.label().isEmpty()) {
      return line(id, group, print.isVariant(), stubs);
    }
    List<String> around = group == null ? stubs : plus(stubs, group.label());
    return line(id, print, print.isVariant(), plus(around, print.group()));
  }

  private Line line(String id, Print shown, boolean isVariant, List<String> stubs) {
    Table table = tables.get(tables.size() - 1);
    Line line = new Line(lines++, id, table, stubs, shown, isVariant);
    table.add(line);
    return line;
  }

  private static List<String> plus(List<String> stubs, String label) {
    List<String> more = new ArrayList<>(stubs);
    if (!label.isEmpty()) {
      more.add(label);
    }
    return more;
  }

  private Cell cell(String name, Line line, Print print, @Nullable Print around, boolean isColumn) {
    Cell cell = new Cell(cells.size(), name, line, print, around, isColumn);
    cells.add(cell);
    line.add(cell);
    return cell;
  }
}
