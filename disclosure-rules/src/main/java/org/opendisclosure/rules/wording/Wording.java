package org.opendisclosure.rules.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.PrintedCell;

/** How a layout words tables, lines and columns, made unambiguous and short enough to be read. */
public final class Wording {

  private static final Phrases CHINESE = new ChinesePhrases();
  private static final Phrases ENGLISH = new EnglishPhrases();

  private static final int LONG = 30;
  private static final java.util.regex.Pattern OTHER =
      java.util.regex.Pattern.compile("(.*\\W)?其[他它]");
  private static final String NUMERALS = "一二三四五六七八九十";

  private final Layout layout;
  private final Map<String, Integer> uses = new HashMap<>();

  public Wording(Layout layout) {
    this.layout = layout;
    for (Line line : layout.edition().catalogue().lines()) {
      if (layout.prints(line)) {
        uses.merge(line.table().id() + layout.label(line), 1, Integer::sum);
      }
    }
  }

  /** The printed title of the cell's table. */
  public String table(Cell cell) {
    return isOnlyTable() ? layout.title() : cell.line().table().title();
  }

  /** The Chinese number of the cell's table; empty if the form has one table only. */
  String tableNumber(Cell cell) {
    Table table = cell.line().table();
    String first = table.title().substring(0, 1);
    return !isOnlyTable() && NUMERALS.contains(first) ? first : "";
  }

  /** Where a cell stands, as part of a sentence. */
  Sentence place(Cell cell) {
    return new Sentence(place(CHINESE, cell), place(ENGLISH, cell));
  }

  private String place(Phrases phrases, Cell cell) {
    return phrases.place(tableNumber(cell), shortRow(cell), cell.column());
  }

  /** A cell by its place in the catalogue. */
  Cell cell(int index) {
    return layout.edition().catalogue().cells().get(index);
  }

  /** A cell in printed words. */
  public PrintedCell printed(Cell cell) {
    return new PrintedCell(cell, table(cell), row(cell), cell.column(), place(cell));
  }

  private boolean isOnlyTable() {
    return layout.edition().catalogue().tables().size() == 1;
  }

  /** The printed wording of the cell's line, with the heading over it where that is needed. */
  public String row(Cell cell) {
    return qualified(cell.line(), layout.label(cell.line()));
  }

  /** The row without the explanation in brackets at its end, unless that makes it no clearer. */
  String shortRow(Cell cell) {
    String label = layout.label(cell.line());
    boolean keep = cell.column().isEmpty() && label.length() <= LONG;
    return qualified(cell.line(), keep ? label : withoutExplanation(label));
  }

  /** The row without any explanation. */
  String briefRow(Cell cell) {
    return qualified(cell.line(), withoutExplanation(layout.label(cell.line())));
  }

  private String qualified(Line line, String wording) {
    List<String> stubs = line.stubs();
    boolean alike =
        uses.getOrDefault(line.table().id() + layout.label(line), 0) > 1
            || OTHER.matcher(layout.label(line)).matches();
    if (stubs.isEmpty() || !alike) {
      return wording;
    }
    return withoutExplanation(heading(line, stubs.get(stubs.size() - 1))) + "/" + wording;
  }

  /** The layout's own wording of a heading that is a line itself. */
  private String heading(Line below, String official) {
    return below.table().lines().stream()
        .filter(line -> line.label().equals(official))
        .findFirst()
        .map(layout::label)
        .orElse(official);
  }

  private static String withoutExplanation(String label) {
    int bracket = label.lastIndexOf('(');
    return label.endsWith(")") && bracket > 0 ? label.substring(0, bracket) : label;
  }
}
