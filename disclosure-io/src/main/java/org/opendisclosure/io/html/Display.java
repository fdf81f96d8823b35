package org.opendisclosure.io.html;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** As what an element is laid out. */
enum Display {
  NONE,
  INLINE,
  /** A box within a line. */
  INLINE_BLOCK,
  /** On lines of its own. */
  BLOCK,
  /** A box whose children stand side by side, each on its own. */
  FLEX,
  TABLE,
  ROW_GROUP,
  HEADER_GROUP,
  FOOTER_GROUP,
  ROW,
  CELL;

  private static final Map<String, Display> TAGS =
      Map.of(
          "table", TABLE,
          "thead", HEADER_GROUP,
          "tbody", ROW_GROUP,
          "tfoot", FOOTER_GROUP,
          "tr", ROW,
          "td", CELL,
          "th", CELL);

  /** As what an element is laid out that a style says this of, or says nothing of. */
  static Display of(Element element, @Nullable String value) {
    Display stated = value == null ? null : of(value);
    return stated == null ? ofTag(element) : stated;
  }

  private static Display ofTag(Element element) {
    return TAGS.getOrDefault(element.normalName(), element.isBlock() ? BLOCK : INLINE);
  }

  private static @Nullable Display of(String value) {
    return switch (value) {
      case "none" -> NONE;
      case "inline", "contents", "initial", "unset" -> INLINE;
      case "inline-block", "inline-table" -> INLINE_BLOCK;
      case "block", "list-item", "flow-root", "table-caption" -> BLOCK;
      case "flex", "grid", "inline-flex", "inline-grid" -> FLEX;
      case "table" -> TABLE;
      case "table-row-group" -> ROW_GROUP;
      case "table-header-group" -> HEADER_GROUP;
      case "table-footer-group" -> FOOTER_GROUP;
      case "table-row" -> ROW;
      case "table-cell" -> CELL;
      default -> null;
    };
  }

  boolean isRowGroup() {
    return this == ROW_GROUP || this == HEADER_GROUP || this == FOOTER_GROUP;
  }

  /** Whether it is a part of a table, whose size follows from what it holds. */
  boolean isTablePart() {
    return this == TABLE || this == ROW || this == CELL || isRowGroup();
  }
}
