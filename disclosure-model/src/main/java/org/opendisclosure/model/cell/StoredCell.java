package org.opendisclosure.model.cell;

import java.io.Serializable;

/** A cell as it is serialised. */
record StoredCell(CatalogueOwner owner, String name) implements Serializable {

  static StoredCell of(Cell cell) {
    return new StoredCell(cell.line().table().owner(), cell.name());
  }

  private Object readResolve() {
    return owner.catalogue().get(name);
  }
}
