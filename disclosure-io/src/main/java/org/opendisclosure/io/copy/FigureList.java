package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.model.cell.Table;

/**
 * Reads a list of figures, each with the number or title of its table, its row and its column, and
 * puts the figures that follow one another in a row together.
 */
final class FigureList {

  private static final List<String> COLUMNS = List.of("table", "row", "column", "value");
  private static final String COMMENT = "#";

  /** Figures of one row. */
  private record Figures(
      int line, String table, String row, List<String> columns, List<String> values) {}

  private final CopyWords words;
  private final Publication publication;
  private final List<Figures> review = new ArrayList<>();
  private String title = "";
  private List<String> headings = List.of();

  FigureList(CopyWords words, Publication publication) {
    this.words = words;
    this.publication = publication;
  }

  /** Whether a text is such a list: its first line that is no comment names the columns. */
  static boolean is(List<TextLine> lines, CopyStyle style) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !isComment(line))
        .findFirst()
        .filter(line -> style.split(line).equals(COLUMNS))
        .isPresent();
  }

  private static boolean isComment(TextLine line) {
    return line.bare().startsWith(COMMENT);
  }

  void read(List<TextLine> lines, CopyStyle style) {
    Figures open = null;
    for (TextLine line : lines) {
      List<String> fields = style.split(line);
      if (line.isBlank() || isComment(line) || fields.equals(COLUMNS)) {
        continue;
      }
      if (fields.size() != COLUMNS.size()) {
        publication.refuse(
            line.number(), 0, "", fields, Problems.fieldCount(COLUMNS.size(), fields.size()));
        continue;
      }
      if (open == null
          || !open.table().equals(fields.get(0))
          || !open.row().equals(fields.get(1))) {
        end(open);
        open =
            new Figures(
                line.number(), fields.get(0), fields.get(1), new ArrayList<>(), new ArrayList<>());
      }
      open.columns().add(fields.get(2));
      open.values().add(fields.get(3));
    }
    end(open);
    endReview();
  }

  private void end(@Nullable Figures row) {
    if (row == null) {
      return;
    }
    Optional<Table> table = words.table(row.table());
    if (table.isEmpty()) {
      publication.refuse(row.line(), 0, row.row(), row.values(), Problems.UNRESOLVED);
      return;
    }
    if (!title.equals(table.get().title())) {
      endReview();
      title = table.get().title();
      headings = List.of();
      publication.paragraph(row.line(), title);
    }
    if (table.get().isSideBySide()) {
      review.add(row);
    } else {
      row(row);
    }
  }

  private void row(Figures row) {
    if (!headings.equals(row.columns())) {
      headings = row.columns();
      publication.row(row.line(), fields(List.of(SheetFormat.CONTENT), headings));
    }
    List<String> labels =
        words.isKnown(row.row()) ? List.of(row.row()) : Arrays.asList(row.row().split("/", 3));
    publication.row(row.line(), fields(labels, row.values()));
  }

  private static List<String> fields(List<String> labels, List<String> values) {
    List<String> fields = new ArrayList<>(Collections.nCopies(CopyHead.LABELS - labels.size(), ""));
    fields.addAll(labels);
    fields.addAll(values);
    return fields;
  }

  /** The rows of table four stand side by side. */
  private void endReview() {
    List<String> groups = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Figures row : review) {
      groups.add(row.row());
      groups.addAll(Collections.nCopies(row.columns().size() - 1, ""));
      columns.addAll(row.columns());
      values.addAll(row.values());
    }
    if (!review.isEmpty()) {
      int line = review.get(0).line();
      publication.row(line, groups);
      publication.row(line, columns);
      publication.row(line, values);
      review.clear();
    }
  }
}
