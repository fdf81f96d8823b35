package org.opendisclosure.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;

/** The properties of an edition's documents, derived from its cells once. Immutable. */
final class DocumentShape {

  static final String SCHEMA = "schema";
  static final String HEADER = "header";
  static final String UNREADABLE = "unreadable";
  static final String UNKNOWN_LINES = "unknownLines";
  static final String NOTES = "notes";
  static final String EXPLANATIONS = "explanations";

  private static final Map<Edition, DocumentShape> SHAPES = new ConcurrentHashMap<>();

  private final Edition edition;
  private final CellCatalogue catalogue;
  private final String schemaId;
  private final Property root = new Property("", null, 0, null);
  private final Property[] figures;
  private final int schemaSlot;
  private int slots = 1;

  private DocumentShape(Edition edition) {
    this.edition = edition;
    this.catalogue = edition.catalogue();
    this.schemaId = schemaId(edition);
    this.figures = new Property[catalogue.size()];
    for (Cell cell : catalogue.cells()) {
      figures[cell.index()] = figure(cell);
    }
    for (String name : List.of(HEADER, UNREADABLE, UNKNOWN_LINES, NOTES, EXPLANATIONS)) {
      add(name, root, null);
    }
    this.schemaSlot = add(SCHEMA, root, null).slot();
  }

  private Property figure(Cell cell) {
    String[] names = cell.name().split("\\.");
    Property group = root;
    for (int i = 0; i < names.length - 1; i++) {
      Property member = group.member(names[i]);
      group = member == null ? add(names[i], group, null) : member;
    }
    return add(names[names.length - 1], group, cell);
  }

  private Property add(String name, Property group, @Nullable Cell cell) {
    slots++;
    return new Property(name, group, slots - 1, cell);
  }

  static DocumentShape of(Edition edition) {
    DocumentShape shape = SHAPES.get(edition);
    return shape == null ? SHAPES.computeIfAbsent(edition, DocumentShape::new) : shape;
  }

  static Optional<DocumentShape> find(String schemaId) {
    for (Edition edition : Edition.values()) {
      if (schemaId(edition).equals(schemaId)) {
        return Optional.of(of(edition));
      }
    }
    return Optional.empty();
  }

  static String schemaId(Edition edition) {
    return "urn:opendisclosure:" + edition.id() + ":1";
  }

  static List<String> schemaIds() {
    List<String> ids = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      ids.add(schemaId(edition));
    }
    return ids;
  }

  Edition edition() {
    return edition;
  }

  CellCatalogue catalogue() {
    return catalogue;
  }

  String schemaId() {
    return schemaId;
  }

  /** The document itself: the tables, narratives and, last, the properties that are no figures. */
  Property root() {
    return root;
  }

  /** The property of a cell. */
  Property figure(int cellIndex) {
    return figures[cellIndex];
  }

  /** The slot of the property {@code schema}. */
  int schemaSlot() {
    return schemaSlot;
  }

  /** The number of slots. */
  int slots() {
    return slots;
  }
}
