package org.opendisclosure.rules.wording;

import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.deciding.Mask;

/**
 * A layout with what rules and findings need of it, worked out once.
 *
 * @param mask which cells it does not print
 * @param wording how it words tables, lines and columns
 */
public record PreparedLayout(Layout layout, Mask mask, Wording wording) {

  public static PreparedLayout of(Layout layout) {
    return new PreparedLayout(layout, new Mask(layout), new Wording(layout));
  }
}
