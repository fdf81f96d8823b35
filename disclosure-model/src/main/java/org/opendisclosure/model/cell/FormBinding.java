package org.opendisclosure.model.cell;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties a form type to its cells: derives the {@link CellCatalogue} from the {@link Printed}
 * annotations, reads a typed form into {@link Figures} and builds a typed form from them. Lossless
 * both ways; immutable.
 */
public final class FormBinding {

  private final Class<?> form;
  private final MethodHandles.Lookup lookup;
  private final List<CountRow<?>> rows;
  private final CellCatalogue catalogue;
  private final CellWalk.Place place;
  private volatile @Nullable Node root;

  private FormBinding(
      @Nullable CatalogueOwner owner,
      Class<?> form,
      MethodHandles.Lookup lookup,
      Outline outline,
      List<CountRow<?>> rows) {
    CellWalk walk = new CellWalk(owner, form.getAnnotation(OneTable.class));
    this.form = form;
    this.lookup = lookup;
    this.rows = rows;
    this.place = walk.form(outline);
    this.catalogue = walk.catalogue();
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
    Outline outline = OutlineScan.of(form);
    types(form, lookup, List.of()).get(outline);
    return new FormBinding(null, form, lookup, outline, List.of());
  }

  /**
   * The same for a form type that the build has examined: what its annotations say is read from
   * where the build wrote it, if that is up to date, and accessors are looked for when the first
   * form is read or built.
   *
   * @param owner what has the cells
   * @param form as for {@link #of}
   * @param lookup as for {@link #of}
   * @param rows what moves the figures of some value types at once; it must say the same as their
   *     accessors
   * @return the binding
   */
  public static FormBinding ofBuilt(
      CatalogueOwner owner, Class<?> form, MethodHandles.Lookup lookup, List<CountRow<?>> rows) {
    return new FormBinding(owner, form, lookup, OutlineFile.of(form), List.copyOf(rows));
  }

  private static ValueType.Known types(
      Class<?> form, MethodHandles.Lookup lookup, List<CountRow<?>> rows) {
    return new ValueType.Known(form.getClassLoader(), new Accessors(lookup), rows);
  }

  /** Two threads may make it at once; either will do. */
  private Node root() {
    Node made = root;
    if (made == null) {
      made = new Node(place, types(form, lookup, rows));
      root = made;
    }
    return made;
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
    return root().newBuilder();
  }

  /**
   * Reads the figures of a form.
   *
   * @param form a value of the form type
   * @return a builder that holds them, to which unreadable cells can be added
   */
  public Figures.Builder read(Object form) {
    Figures.Builder figures = Figures.builder(catalogue);
    root().read(form, figures);
    return figures;
  }

  /**
   * Sets all stated figures on a builder of the form type.
   *
   * @param figures the figures
   * @param builder a builder of the form type
   */
  public void fill(Figures figures, Object builder) {
    root().fill(figures, builder);
  }
}
