package org.opendisclosure.model.cell;

import java.util.List;

/** What a {@link Printed} annotation says, but for the order of the accessors. */
record Print(
    String label,
    String group,
    String unit,
    Kind kind,
    Overlap overlap,
    List<String> aliases,
    boolean isVariant,
    boolean sideBySide) {

  static Print of(Printed printed) {
    return new Print(
        printed.label(),
        printed.group(),
        printed.unit(),
        printed.kind(),
        printed.overlap(),
        List.of(printed.aliases()),
        printed.isVariant(),
        printed.sideBySide());
  }
}
