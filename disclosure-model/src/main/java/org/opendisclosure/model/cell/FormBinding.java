package org.opendisclosure.model.cell;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties a form type to its cells: derives the {@link CellCatalogue} from the {@link Printed}
 * annotations, reads a typed form into {@link Figures} and builds a typed form from them. Lossless
 * both ways; immutable.
 */
public final class FormBinding {

  private final CellCatalogue catalogue;
  private final ValueType type;
  private final Node root;

  private FormBinding(CellCatalogue catalogue, ValueType type, Node root) {
    this.catalogue = catalogue;
    this.type = type;
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
    return new FormBinding(new CellCatalogue(derivation.tables, derivation.cells), type, root);
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
   * A builder of the form type.
   *
   * @return a new builder in which nothing is set
   */
  public Object newBuilder() {
    return type.newBuilder();
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

    private final boolean oneTable;
    private final List<Table> tables = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int lines;

    Derivation(@Nullable OneTable table) {
      oneTable = table != null;
      if (table != null) {
        tables.add(new Table(table.id(), table.title(), List.of(), false));
      }
    }

    Node form(ValueType type) {
      return node(type, "", null, List.of());
    }

    /** The members of a group, which is printed as {@code group} within {@code stubs}. */
    private Node node(ValueType type, String path, @Nullable Printed group, List<String> stubs) {
      int size = type.members().size();
      @Nullable Cell[] ownCells = new Cell[size];
      @Nullable Node[] children = new Node[size];
      for (int i = 0; i < size; i++) {
        Member member = type.members().get(i);
        Printed printed = member.printed();
        String name = path.isEmpty() ? member.name() : path + '.' + member.name();
        boolean isTable = path.isEmpty() && !oneTable;
        if (isTable) {
          List<String> aliases = List.of(printed.aliases());
          tables.add(new Table(name, printed.label(), aliases, printed.sideBySide()));
        }
        ValueType inner = member.group();
        if (inner == null) {
          ownCells[i] = cell(name, line(name, printed, group, stubs), printed, group, false);
        } else if (inner.isColumns()) {
          children[i] = columns(inner, name, line(name, printed, group, stubs), printed);
        } else {
          List<String> around = group == null ? stubs : plus(stubs, group.label());
          children[i] = node(inner, name, isTable ? null : printed, plus(around, printed.group()));
        }
      }
      return new Node(type, ownCells, children);
    }

    private Node columns(ValueType type, String name, Line line, Printed around) {
      int size = type.members().size();
      @Nullable Cell[] ownCells = new Cell[size];
      for (int i = 0; i < size; i++) {
        Member member = type.members().get(i);
        ownCells[i] = cell(name + '.' + member.name(), line, member.printed(), around, true);
      }
      return new Node(type, ownCells, new Node[size]);
    }

    /** A line without a label of its own is printed as its group. */
    private Line line(String id, Printed printed, @Nullable Printed group, List<String> stubs) {
      if (group != null && printed.label().isEmpty()) {
        return line(id, group, printed.isVariant(), stubs);
      }
      List<String> around = group == null ? stubs : plus(stubs, group.label());
      return line(id, printed, printed.isVariant(), plus(around, printed.group()));
    }

    private Line line(String id, Printed shown, boolean isVariant, List<String> stubs) {
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

    private Cell cell(
        String name, Line line, Printed printed, @Nullable Printed around, boolean isColumn) {
      Cell cell = new Cell(cells.size(), name, line, printed, around, isColumn);
      cells.add(cell);
      line.add(cell);
      return cell;
    }
  }
}
