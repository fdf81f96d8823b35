package org.opendisclosure.io.sheet.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;

/**
 * The reports of several years or organs on one page, each below its title. Of years, only the one
 * that the page is about is read; where nothing tells which that is, none. Of organs, the first.
 */
public final class YearSections {

  /**
   * A title in the middle of the page: from a place among the rows on another report may follow.
   */
  private record Start(int place, Row row, int year, String organ) {

    String title() {
      return row.text(row.firstColumn(0));
    }
  }

  private final List<Start> titles = new ArrayList<>();

  public void title(int place, Row row, TitleText title) {
    titles.add(new Start(place, row, title.year(), title.organ()));
  }

  /** The rows of the report that the title before all of them or the name of the page means. */
  public List<Row> chosen(List<Row> all, ReportTitle title, Notes notes) {
    List<Row> rows = ofOrgan(all, title.organ(), notes);
    List<Start> sections = rows.isEmpty() ? List.of() : sections(rows, title.year());
    if (sections.stream().mapToInt(Start::year).filter(year -> year > 0).distinct().count() < 2) {
      return rows;
    }
    int wanted = wanted(sections, title);
    List<Row> chosen = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Start section = sections.get(i);
      int end = i + 1 < sections.size() ? sections.get(i + 1).place() : rows.size();
      if (section.year() == wanted || section.year() == 0) {
        chosen.addAll(rows.subList(section.place(), end));
      } else {
        List<String> left = rows.subList(section.place(), end).stream().map(Row::raw).toList();
        String raw = String.join(" / ", left);
        notes.refuse(section.row(), 0, section.title(), raw, Problems.anotherYear(section.year()));
      }
    }
    return chosen;
  }

  /** The rows up to those below the title of another organ. */
  private List<Row> ofOrgan(List<Row> rows, String organ, Notes notes) {
    for (Start start : titles) {
      List<Row> before = rows.subList(0, Math.min(start.place(), rows.size()));
      List<Row> behind = rows.subList(before.size(), rows.size());
      if (isOther(organ, start.organ()) && hasFigures(behind) && hasForm(before, behind)) {
        String raw = String.join(" / ", behind.stream().map(Row::raw).toList());
        notes.refuse(start.row(), 0, start.title(), raw, Problems.ANOTHER_ORGAN);
        return before;
      }
    }
    return rows;
  }

  /** Whether two names are of two organs, and none of them only says less. */
  private static boolean isOther(String organ, String other) {
    return !organ.isEmpty() && !other.isEmpty() && !organ.contains(other) && !other.contains(organ);
  }

  /** Whether a form stands in rows, be it blank: with figures, or the headings of the next one. */
  private static boolean hasForm(List<Row> rows, List<Row> next) {
    Set<List<String>> heads = new HashSet<>();
    next.stream().filter(row -> !row.isOneText()).forEach(row -> heads.add(row.texts(0)));
    return hasFigures(rows) || rows.stream().anyMatch(row -> heads.contains(row.texts(0)));
  }

  private static boolean hasFigures(List<Row> rows) {
    return rows.stream().anyMatch(row -> !row.isOneText() && row.hasNumber(1));
  }

  /** The year of the page, if it is that of a section: as its name or its first title says. */
  private static int wanted(List<Start> sections, ReportTitle title) {
    for (int year : List.of(title.pageYear(), title.firstYear())) {
      if (year > 0 && sections.stream().anyMatch(section -> section.year() == year)) {
        return year;
      }
    }
    return -1;
  }

  /** The sections with tables; what follows another title belongs to the one before. */
  private List<Start> sections(List<Row> rows, int firstYear) {
    List<Start> sections = new ArrayList<>();
    sections.add(new Start(0, rows.get(0), firstYear, ""));
    List<Start> starts =
        titles.stream().filter(one -> one.year() > 0 && one.place() < rows.size()).toList();
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1).place() : rows.size();
      Start last = sections.get(sections.size() - 1);
      boolean isTable = hasTable(rows.subList(start.place(), end));
      if (start.year() != last.year() && isTable) {
        if (isHeader(rows.subList(0, start.place()))) {
          sections.clear();
          start = new Start(0, rows.get(0), start.year(), "");
        }
        sections.add(start);
      }
    }
    return sections;
  }

  /** Whether rows only state fields of the header, which belong to the report behind them. */
  private static boolean isHeader(List<Row> rows) {
    return !rows.isEmpty()
        && rows.stream()
            .map(row -> LabelKey.of(row.text(row.firstColumn(0))))
            .allMatch(
                key -> HeaderWords.of(key) != null || SheetFormat.is(SheetFormat.EDITION, key));
  }

  private static boolean hasTable(List<Row> rows) {
    return rows.stream().anyMatch(row -> !row.isOneText());
  }
}
