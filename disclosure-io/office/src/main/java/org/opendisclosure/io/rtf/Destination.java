package org.opendisclosure.io.rtf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the text of a group goes. */
enum Destination {
  /** Into the document. */
  TEXT,
  SKIPPED,
  FONTS,
  COLORS,
  /** The document, as the number of its paragraph. */
  NUMBER,
  /** What a field is made of. */
  INSTRUCTION,
  /** A field, in which the others stand. */
  FIELD,
  /** What a field shows. */
  RESULT,
  /** An entry of a list to choose from. */
  ENTRY,
  /** Skipped itself, though what stands in it may not be. */
  AROUND,
  /** A field of a form, with what it can be. */
  FORM,
  /** What is said of a row of a table in another. */
  NESTED_ROW,
  FOOTNOTE,
  PICTURE,
  /** The document, in a box beside its text. */
  BOX,
  /** The document, as a formula. */
  EQUATION;

  private static final Map<String, Destination> KNOWN =
      Map.ofEntries(
          Map.entry("fonttbl", FONTS),
          Map.entry("colortbl", COLORS),
          Map.entry("listtext", NUMBER),
          Map.entry("pntext", NUMBER),
          Map.entry("field", FIELD),
          Map.entry("fldinst", INSTRUCTION),
          Map.entry("fldrslt", RESULT),
          Map.entry("formfield", FORM),
          Map.entry("ffl", ENTRY),
          Map.entry("nesttableprops", NESTED_ROW),
          Map.entry("footnote", FOOTNOTE),
          Map.entry("pict", PICTURE),
          Map.entry("object", PICTURE),
          Map.entry("shppict", TEXT),
          Map.entry("shp", AROUND),
          Map.entry("shpinst", AROUND),
          Map.entry("do", AROUND),
          Map.entry("shptxt", BOX),
          Map.entry("dptxbxtext", BOX),
          Map.entry("upr", AROUND),
          Map.entry("ud", TEXT),
          Map.entry("mmath", EQUATION),
          Map.entry("moMath", EQUATION));

  /** What is no text of the document although a program may write no star before it. */
  private static final Set<String> SKIPPED_WORDS =
      Set.of(
          "annotation",
          "atnauthor",
          "atndate",
          "atnicn",
          "atnid",
          "atnparent",
          "atnref",
          "atntime",
          "atrfend",
          "atrfstart",
          "background",
          "bkmkend",
          "bkmkstart",
          "bxe",
          "comment",
          "filetbl",
          "fldtype",
          "footer",
          "footerf",
          "footerl",
          "footerr",
          "ftncn",
          "ftnsep",
          "ftnsepc",
          "header",
          "headerf",
          "headerl",
          "headerr",
          "info",
          "listoverridetable",
          "listtable",
          "mmathPict",
          "nonesttables",
          "nonshppict",
          "objdata",
          "pgdsctbl",
          "pn",
          "private",
          "revtbl",
          "rsidtbl",
          "rxe",
          "shprslt",
          "sp",
          "stylesheet",
          "tc",
          "tcn",
          "txe",
          "xe");

  /** The destination that a word at the start of a group opens, if it does. */
  static Optional<Destination> of(String word) {
    return SKIPPED_WORDS.contains(word)
        ? Optional.of(SKIPPED)
        : Optional.ofNullable(KNOWN.get(word));
  }

  /** Whether its text is kept at all. */
  boolean isText() {
    return switch (this) {
      case TEXT, BOX, RESULT, EQUATION, NUMBER, INSTRUCTION, ENTRY -> true;
      default -> false;
    };
  }

  /** Whether a group within it may have another destination. */
  boolean mayHoldOthers() {
    return switch (this) {
      case TEXT, BOX, RESULT, EQUATION, INSTRUCTION, FIELD, FORM, AROUND, FONTS, NESTED_ROW -> true;
      default -> false;
    };
  }

  /** Whether words within it mean something. */
  boolean hasWords() {
    return switch (this) {
      case SKIPPED, FOOTNOTE, PICTURE -> false;
      default -> true;
    };
  }
}
