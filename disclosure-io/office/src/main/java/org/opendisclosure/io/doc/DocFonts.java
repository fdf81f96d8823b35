package org.opendisclosure.io.doc;

import org.apache.poi.hwpf.model.FontTable;
import org.jspecify.annotations.Nullable;

/** The names of the fonts of a document. */
final class DocFonts {

  private final @Nullable FontTable table;

  /** The fonts of a table, which may be missing. */
  DocFonts(@Nullable FontTable table) {
    this.table = table;
  }

  /** The name of a font; empty if it is not known. */
  String name(int font) {
    String name = table == null ? null : table.getMainFont(font);
    return name == null ? "" : name;
  }
}
