package org.opendisclosure.model.cell;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ties a form type to its cells: derives the {@link CellCatalogue} from the {@link Printed}
 * annotations, reads a typed form into {@link Figures} and builds a typed form from them. Lossless
 * both ways; immutable.
 */
public final class FormBinding {

  private final CellCatalogue catalogue;
  private final Node root;

  private FormBinding(CellCatalogue catalogue, Node root) {
    this.catalogue = catalogue;
    this.root = root;
  }

  /**
   * Derives the binding of a form type.
   *
   * @param form a value type with annotated accessors and a static {@code builder()}
   * @param lookup the access rights of the form's own package
   * @return the binding
   * @throws IllegalArgumentException if a type has no builder or a builder lacks a figure
   */
  public static FormBinding of(Class<?> form, MethodHandles.Lookup lookup) {
    ValueType type = ValueType.of(form, new Accessors(lookup));
    Derivation derivation = new Derivation(form.getAnnotation(OneTable.class));
    Node root = derivation.form(type);
    return new FormBinding(new CellCatalogue(derivation.tables, derivation.cells), root);
  }

  /**
   * The cells of the form type.
   *
   * @return the catalogue
   */
  public CellCatalogue catalogue() {
    return catalogue;
  }

  /**
   * Reads the figures of a form.
   *
   * @param form a value of the form type
   * @return a builder that holds them, to which unreadable cells can be added
   */
  public Figures.Builder read(Object form) {
    Figures.Builder figures = Figures.builder(catalogue);
    root.read(form, figures);
    return figures;
  }

  /**
   * Sets all stated figures on a builder of the form type.
   *
   * @param figures the figures
   * @param builder a builder of the form type
   */
  public void fill(Figures figures, Object builder) {
    root.fill(figures, builder);
  }

  /** One walk over the accessors in printed order. */
  private static final class Derivation {

    private final @Nullable OneTable oneTable;
    private final List<Table> tables = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int lines;

    Derivation(@Nullable OneTable oneTable) {
      this.oneTable = oneTable;
      if (oneTable != null) {
        tables.add(new Table(oneTable.id(), oneTable.title()));
      }
    }

    Node form(ValueType type) {
      return node(type, "", "", List.of());
    }

    private Node node(ValueType type, String path, String ownLabel, List<String> stubs) {
      int size = type.members().size();
      @Nullable Cell[] ownCells = new Cell[size];
      @Nullable Node[] children = new Node[size];
      for (int i = 0; i < size; i++) {
        Member member = type.members().get(i);
        Printed printed = member.printed();
        String name = path.isEmpty() ? member.name() : path + '.' + member.name();
        if (path.isEmpty() && oneTable == null) {
          tables.add(new Table(name, printed.label()));
        }
        ValueType group = member.group();
        if (group == null) {
          boolean own = printed.label().isEmpty();
          Line line =
              line(name, own ? ownLabel : printed.label(), own ? outer(stubs) : stubs, printed);
          ownCells[i] = cell(name, line, printed, false);
        } else if (group.isColumns()) {
          children[i] = columns(group, name, ownLabel, stubs, printed);
        } else {
          children[i] = node(group, name, printed.label(), inner(stubs, printed, path.isEmpty()));
        }
      }
      return new Node(type, ownCells, children);
    }

    private Node columns(
        ValueType type, String name, String ownLabel, List<String> stubs, Printed printed) {
      boolean own = printed.label().isEmpty();
      List<String> around = new ArrayList<>(own ? outer(stubs) : stubs);
      if (!printed.group().isEmpty()) {
        around.add(printed.group());
      }
      Line line = line(name, own ? ownLabel : printed.label(), around, printed);
      int size = type.members().size();
      @Nullable Cell[] ownCells = new Cell[size];
      for (int i = 0; i < size; i++) {
        Member member = type.members().get(i);
        ownCells[i] = cell(name + '.' + member.name(), line, member.printed(), true);
      }
      return new Node(type, ownCells, new Node[size]);
    }

    private List<String> inner(List<String> stubs, Printed printed, boolean isTable) {
      List<String> inner = new ArrayList<>(stubs);
      if (!printed.group().isEmpty()) {
        inner.add(printed.group());
      }
      if (!printed.label().isEmpty() && !(isTable && oneTable == null)) {
        inner.add(printed.label());
      }
      return inner;
    }

    private static List<String> outer(List<String> stubs) {
      return stubs.subList(0, Math.max(0, stubs.size() - 1));
    }

    private Line line(String id, String label, List<String> stubs, Printed printed) {
      Table table = Objects.requireNonNull(tables.get(tables.size() - 1));
      Line line = new Line(lines++, id, table, stubs, label, List.of(printed.aliases()));
      table.add(line);
      return line;
    }

    private Cell cell(String name, Line line, Printed printed, boolean isColumn) {
      Cell cell =
          new Cell(cells.size(), name, line, isColumn ? printed.group() : "", printed, isColumn);
      cells.add(cell);
      line.add(cell);
      return cell;
    }
  }
}
