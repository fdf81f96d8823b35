package org.opendisclosure.rules.wording;

import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.deciding.Mask;

/** What rules and findings need of a layout, prepared once. */
public record Variant(Layout layout, Mask mask, Wording wording) {

  public static Variant of(Layout layout) {
    return new Variant(layout, new Mask(layout), new Wording(layout));
  }
}
