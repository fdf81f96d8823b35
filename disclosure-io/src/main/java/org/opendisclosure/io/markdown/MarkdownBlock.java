package org.opendisclosure.io.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.copy.TextLine;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.model.text.Sentence;

/** A piece of a Markdown document. */
sealed interface MarkdownBlock {

  /** The line on which it starts, from 1. */
  int line();

  /** A heading. */
  record Heading(int line, String text) implements MarkdownBlock {}

  /** A line of text; blank if it is an empty paragraph. */
  record Text(int line, String text) implements MarkdownBlock {}

  /** A table. */
  record Table(int line, List<TableRow> rows) implements MarkdownBlock {}

  /** Lines with tags, as they stand. */
  record Tags(int line, List<TextLine> lines) implements MarkdownBlock {}

  /**
   * A row of a table.
   *
   * @param row what stands in it
   * @param hasColumns whether its cells stand in columns that can be told
   * @param flaw why its figures cannot be used; null if they can
   */
  record TableRow(Row row, boolean hasColumns, @Nullable Sentence flaw) {

    static TableRow of(Row row) {
      return new TableRow(row, true, null);
    }
  }
}
