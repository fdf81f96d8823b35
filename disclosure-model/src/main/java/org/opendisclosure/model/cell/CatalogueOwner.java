package org.opendisclosure.model.cell;

import java.io.Serializable;

/** What has cells: an edition. It comes back as the same object when it is serialised. */
public interface CatalogueOwner extends Serializable {

  /**
   * The cells in printed order.
   *
   * @return the same catalogue every time
   */
  CellCatalogue catalogue();
}
