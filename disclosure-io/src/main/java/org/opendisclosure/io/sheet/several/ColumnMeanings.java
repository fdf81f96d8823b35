package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.model.text.PlainText;

/** Tells from the headings over columns of figures which of them are forms, and whose. */
final class ColumnMeanings {

  private final HeadPaths paths;
  private final int first;
  private final List<GridCell> common = new ArrayList<>();

  private ColumnMeanings(HeadPaths paths, int first) {
    this.paths = paths;
    this.first = first;
  }

  /** Whether a column is a total, of which others may be said to be parts. */
  private boolean hasTotal() {
    return IntStream.range(first, paths.width())
        .boxed()
        .flatMap(i -> paths.over(i).stream())
        .anyMatch(cell -> OriginWords.of(cell.text()).origin().isTotal());
  }

  /** The columns from the first one of figures on that have headings; none if none is a form. */
  static List<FormColumn> of(HeadPaths paths, int first) {
    ColumnMeanings meanings = new ColumnMeanings(paths, first);
    meanings.findCommon();
    List<FormColumn> columns = distinct(beside(meanings.columns()));
    return columns.stream().anyMatch(FormColumn::holdsForm) ? columns : List.of();
  }

  /** Finds what stands over all columns and says nothing of any one. */
  private void findCommon() {
    List<List<GridCell>> headed = new ArrayList<>();
    for (int i = first; i < paths.width(); i++) {
      List<GridCell> over = paths.over(i);
      if (!over.isEmpty() && over.stream().noneMatch(ColumnMeanings::isAside)) {
        headed.add(over);
      }
    }
    boolean areSeveral =
        headed.stream().map(over -> over.get(over.size() - 1)).distinct().count() > 1;
    if (areSeveral) {
      headed.get(0).stream()
          .filter(cell -> headed.stream().allMatch(over -> over.contains(cell)))
          .forEach(common::add);
    }
  }

  private static boolean isAside(GridCell cell) {
    return OriginWords.of(cell.text()).isAside();
  }

  /** What the columns mean beside each other. */
  private static List<FormColumn> beside(List<FormColumn> columns) {
    List<Meaning> meanings = Company.of(columns.stream().map(FormColumn::meaning).toList());
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i).with(meanings.get(i)))
        .toList();
  }

  private List<FormColumn> columns() {
    List<FormColumn> columns = new ArrayList<>();
    int start = first;
    while (start < paths.width()) {
      List<GridCell> over = paths.over(start);
      int end = start + 1;
      while (!over.isEmpty() && end < paths.width() && over.equals(paths.over(end))) {
        end++;
      }
      if (!over.isEmpty()) {
        columns.add(new FormColumn(start, end, words(over), meaning(over)));
      }
      start = end;
    }
    return columns;
  }

  private static String words(List<GridCell> over) {
    String words =
        over.stream()
            .map(GridCell::text)
            .filter(text -> OriginWords.of(text).kind() != Meaning.Kind.VALUE)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? over.get(over.size() - 1).text() : words;
  }

  private Meaning meaning(List<GridCell> over) {
    Optional<Origin> together = Optional.of(Origin.NONE);
    StringBuilder joined = new StringBuilder();
    for (GridCell cell : over) {
      if (AsideWords.isSubset(PlainText.of(cell.text())) && hasTotal()) {
        continue;
      }
      Meaning meaning = OriginWords.of(cell.text());
      if (meaning.isAside()) {
        return meaning;
      }
      if (meaning.kind() != Meaning.Kind.VALUE && !common.contains(cell)) {
        joined.append(cell.text());
        together = meaning.isForm() ? together.flatMap(meaning.origin()::and) : Optional.empty();
      }
    }
    Optional<Origin> own =
        together.isPresent() ? together : origin(OriginWords.of(joined.toString()));
    return own.map(origin -> withCommon(origin, over)).orElse(Meaning.UNKNOWN);
  }

  private static Optional<Origin> origin(Meaning meaning) {
    return meaning.isForm() ? Optional.of(meaning.origin()) : Optional.empty();
  }

  /** What stands over all columns counts if no heading below says whose the figures are. */
  private Meaning withCommon(Origin own, List<GridCell> over) {
    Origin all = own;
    for (GridCell cell : over) {
      Meaning meaning = OriginWords.of(cell.text());
      boolean isOpen = own.organ().isEmpty() && own.scope().isEmpty();
      if (meaning.isForm() && common.contains(cell) && (isOpen || isOfTime(meaning))) {
        all = all.and(meaning.origin()).orElse(all);
      }
    }
    return all.equals(Origin.NONE) ? Meaning.VALUE : Meaning.of(all);
  }

  private static boolean isOfTime(Meaning meaning) {
    return meaning.origin().period().isPresent() || meaning.origin().quarter().isPresent();
  }

  /** The columns with what is printed over them where several would be the same form. */
  private static List<FormColumn> distinct(List<FormColumn> columns) {
    List<FormColumn> printed = replaced(columns, ColumnMeanings::printed);
    return replaced(printed, column -> column.with(Meaning.UNKNOWN));
  }

  private static List<FormColumn> replaced(
      List<FormColumn> columns, UnaryOperator<FormColumn> change) {
    Map<Meaning, Integer> times = new HashMap<>();
    columns.forEach(column -> times.merge(column.meaning(), 1, Integer::sum));
    return columns.stream()
        .map(
            column ->
                isOfForm(column) && times.getOrDefault(column.meaning(), 0) > 1
                    ? change.apply(column)
                    : column)
        .toList();
  }

  private static boolean isOfForm(FormColumn column) {
    return column.holdsForm() || column.meaning().kind() == Meaning.Kind.VALUE;
  }

  private static FormColumn printed(FormColumn column) {
    Origin origin = column.meaning().origin();
    return column.holdsForm()
        ? column.with(Meaning.of(origin.printed(OriginWords.stated(column.heading()))))
        : column;
  }
}
