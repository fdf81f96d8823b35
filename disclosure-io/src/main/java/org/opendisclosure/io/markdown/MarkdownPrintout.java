package org.opendisclosure.io.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opendisclosure.io.grid.GridRows;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.io.sheet.Printout;

/** Prints a form as Markdown. */
final class MarkdownPrintout implements Printout {

  /** A paragraph of nothing, which no viewer shows. */
  static final String EMPTY = "<!-- -->";

  private final Writer out;

  /** How many cells the rows of the table have that is being written; 0 if there is none. */
  private int fields;

  private boolean isStarted;

  MarkdownPrintout(Writer out) {
    this.out = out;
  }

  @Override
  public void header(String label, String value) {
    row(List.of(label, value));
  }

  @Override
  public void title(String title) {
    block("# " + Markdown.write(title));
  }

  @Override
  public void heading(String title) {
    block("## " + Markdown.write(title));
  }

  @Override
  public void table(PrintedForm form, PrintedTable table) {
    GridRows rows = new GridRows(form.figures(), table);
    for (PrintedTable.Section section : table.sections()) {
      List<List<TableCell>> all = new ArrayList<>(section.head());
      all.addAll(section.body());
      fields = 0;
      gap();
      if (section.head().isEmpty()) {
        cells(Collections.nCopies(table.columns(), ""));
        line("|" + " --- |".repeat(table.columns()));
      }
      for (List<TableCell> row : all) {
        boolean isFirst = row == section.head().stream().findFirst().orElse(null);
        boolean isOpen = row.stream().anyMatch(TableCell.Value.class::isInstance);
        cells(isOpen ? rows.next(row) : filled(rows.next(row), table.columns()));
        if (isFirst) {
          line(alignment(all.get(all.size() - 1), table.columns()));
        }
      }
    }
  }

  private static List<String> filled(List<String> row, int columns) {
    List<String> filled = new ArrayList<>(row);
    filled.addAll(Collections.nCopies(columns - row.size(), ""));
    return filled;
  }

  /** Figures, which fill the end of a row, stand on the right. */
  private static String alignment(List<TableCell> row, int columns) {
    int figures =
        row.stream()
            .filter(cell -> cell instanceof TableCell.Figure || cell instanceof TableCell.Value)
            .mapToInt(TableCell::columns)
            .sum();
    return "|" + " --- |".repeat(columns - figures) + " ---: |".repeat(figures);
  }

  @Override
  public void narrative(String title, String text) {
    heading(title);
    for (String line : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
      block(line.isEmpty() ? EMPTY : Markdown.paragraph(line));
    }
  }

  @Override
  public void row(List<String> texts) {
    if (fields != texts.size()) {
      gap();
      cells(Collections.nCopies(texts.size(), ""));
      line("|" + " --- |".repeat(texts.size()));
      fields = texts.size();
    }
    cells(texts.stream().map(Neutral::text).toList());
  }

  private void cells(List<String> texts) {
    StringBuilder row = new StringBuilder("|");
    texts.forEach(text -> row.append(' ').append(Markdown.write(text)).append(" |"));
    line(row.toString());
  }

  private void block(String text) {
    fields = 0;
    gap();
    line(text);
  }

  /** A blank line, except at the start. */
  private void gap() {
    if (isStarted) {
      line("");
    }
  }

  private void line(String text) {
    isStarted = true;
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
