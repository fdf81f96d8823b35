package org.opendisclosure.io.sheet.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.table.HeadWords;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.sheet.words.YearText;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.model.text.Sentence;

/**
 * Organ and year of a published form from the lines before it: from its title, which may be broken
 * in several lines, and from what stands above and below it; else from the name of the page.
 */
public final class ReportTitle {

  private static final int LONGEST_LINE = 60;
  private static final int MOST_LINES = 500;
  private static final int MOST_PIECES = 4;

  private final List<Row> head = new ArrayList<>();
  private @Nullable Row late;
  private @Nullable Row row;
  private String organ = "";
  private int year;
  private String name = "";
  private final List<Row> used = new ArrayList<>();

  /**
   * The rows of a sheet with organ and year from its title, unless rows of its own state them.
   *
   * @param rows all rows
   * @param notes takes what was taken from the title
   * @return the rows, before them what the title states
   */
  public static List<Row> stated(List<Row> rows, Notes notes) {
    ReportTitle title = new ReportTitle();
    rows.stream().takeWhile(Row::isOneText).forEach(title::line);
    title.find();
    List<Row> own =
        title.own(rows.stream().filter(row -> !title.used().contains(row)).toList(), notes);
    List<Row> all = new ArrayList<>(title.header(own, notes));
    all.addAll(own);
    return all;
  }

  /** The rows without those of other reports, which follow below titles of their own. */
  private List<Row> own(List<Row> rows, Notes notes) {
    YearSections sections = new YearSections();
    for (int i = 1; i < rows.size(); i++) {
      TitleText other = rows.get(i).isOneText() ? TitleText.of(text(rows.get(i))) : null;
      if (other != null) {
        sections.title(i, rows.get(i), other);
      }
    }
    return sections.chosen(rows, this, notes);
  }

  /** The name of the page or document, which counts where nothing else names organ or year. */
  public void named(String text) {
    name = text;
  }

  /** Takes a line before the report. */
  public void line(Row line) {
    boolean isShort = text(line).length() <= LONGEST_LINE;
    if (isShort && head.size() < MOST_LINES && !namesFormat(text(line))) {
      head.add(line);
    }
  }

  /**
   * Whether a line states the edition or layout, in whose name a year stands that is no other's.
   */
  private static boolean namesFormat(String text) {
    LabelKey key = HeaderWords.label(text);
    return SheetFormat.is(SheetFormat.EDITION, key) || HeaderWords.of(key) == HeaderField.LAYOUT;
  }

  /** Takes a title behind what stands before most reports, which counts if none stands before. */
  public void late(Row title) {
    late = late == null ? title : late;
  }

  /** Finds the title among the lines. */
  public void find() {
    if (late != null && head.stream().noneMatch(line -> TitleText.of(text(line)) != null)) {
      head.add(late);
    }
    int[] place = place();
    if (place.length == 0) {
      return;
    }
    row = head.get(place[0]);
    used.addAll(head.subList(place[0], place[1]));
    TitleText title = TitleText.of(joined(place[0], place[1]));
    if (title != null) {
      organ = title.organ();
      year = title.year();
      beside(place[0] - 1);
      beside(place[1]);
      others();
    }
  }

  /** The lines of the title: of those that name a year the last, which is the nearest. */
  private int[] place() {
    int[] undated = new int[0];
    int[] named = new int[0];
    int wanted = pageYear();
    for (int size = 1; size <= MOST_PIECES && named.length == 0; size++) {
      for (int from = 0; from + size <= head.size(); from++) {
        TitleText title = TitleText.of(joined(from, from + size));
        if (title != null && title.year() > 0) {
          boolean isLess = named.length > 0 && wanted > 0 && title.year() != wanted;
          named = isLess ? named : new int[] {from, from + size};
        } else if (title != null && undated.length == 0) {
          undated = new int[] {from, from + size};
        }
      }
    }
    return named.length == 0 ? undated : named;
  }

  private String joined(int from, int to) {
    StringBuilder joined = new StringBuilder();
    head.subList(from, to).forEach(line -> joined.append(text(line)));
    return joined.toString();
  }

  private static String text(Row row) {
    return row.text(row.firstColumn(0));
  }

  /** Takes what the title lacks from the line above or below it. */
  private void beside(int place) {
    if (place < 0 || place >= head.size()) {
      return;
    }
    Row line = head.get(place);
    String bare = PlainText.withoutGaps(text(line));
    OptionalInt alone = YearText.of(bare.replaceAll("[()（）]", ""));
    if (year == 0 && alone.isPresent()) {
      year = alone.getAsInt();
      used.add(line);
    } else if (organ.isEmpty() && TitleText.isOrgan(bare)) {
      organ = bare;
      used.add(line);
    }
  }

  /** Other titles of the same year, which may name the organ. */
  private void others() {
    for (Row line : head) {
      TitleText title = organ.isEmpty() ? TitleText.of(text(line)) : null;
      if (title != null && (year == 0 || title.year() == 0 || title.year() == year)) {
        organ = title.organ();
      }
    }
  }

  /** The lines that are the title or part of it. */
  public List<Row> used() {
    return used;
  }

  /** The year of the first title before the report; 0 if none names one. */
  int firstYear() {
    return head.stream()
        .mapToInt(line -> year(text(line)))
        .filter(y -> y > 0)
        .findFirst()
        .orElse(0);
  }

  /** The organ that the title of the report names; empty if it names none. */
  String organ() {
    return organ;
  }

  /** The year of the title of the report; 0 if it names none. */
  int year() {
    return year;
  }

  private static int year(String text) {
    TitleText title = TitleText.of(text);
    return title == null ? 0 : title.year();
  }

  /** The year in the name of the page; 0 if it names none. */
  int pageYear() {
    TitleText page = page();
    return page == null ? 0 : page.year();
  }

  /** The title in the name of the page, behind or before which the site may be named. */
  private @Nullable TitleText page() {
    for (String part : (name + "-" + name.replaceAll("[-–—_|·]", "-")).split("[-–—_|·>]+")) {
      TitleText title = TitleText.of(part);
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  /** Rows that state what the title says, unless the form states it itself. */
  public List<Row> header(List<Row> rows, Notes notes) {
    List<Row> header = new ArrayList<>();
    Row statedOrgan = stating(rows, HeaderField.ORGAN);
    Row statedYear = stating(rows, HeaderField.YEAR);
    if (row != null) {
      String lines = String.join(" / ", used.stream().map(ReportTitle::text).toList());
      Row from = Row.of(row.line(), List.of(lines));
      add(HeaderField.ORGAN, statedOrgan == null ? organ : "", from, header, notes);
      add(HeaderField.YEAR, statedYear == null ? number(year) : "", from, header, notes);
    }
    int period = ReportPeriod.of(rows);
    contradictions(statedYear, period, rows, notes);
    if (year == 0) {
      year = period;
      period(statedYear, rows, header, notes);
    }
    TitleText page = page();
    if (page != null) {
      Row from = Row.of(1, List.of(name));
      boolean isNamed = statedOrgan != null || !organ.isEmpty();
      boolean isDated = statedYear != null || year > 0;
      add(HeaderField.ORGAN, isNamed ? "" : page.organ(), from, header, notes);
      add(HeaderField.YEAR, isDated ? "" : number(page.year()), from, header, notes);
    }
    return header;
  }

  /** Says that title, period and the row for the year name different years. */
  private void contradictions(@Nullable Row stated, int period, List<Row> rows, Notes notes) {
    int own = stated == null ? 0 : HeaderWords.year(stated);
    int line = stated != null ? stated.line() : rows.isEmpty() ? 0 : rows.get(0).line();
    if (rows.stream().noneMatch(ReportTitle::namesEdition)) {
      tell(own, year, line, notes);
    }
    tell(own > 0 ? own : year, period, line, notes);
  }

  /** Whether a row states the edition, as programs write it; they print titles as a layout has. */
  private static boolean namesEdition(Row row) {
    return SheetFormat.is(SheetFormat.EDITION, row.key(row.firstColumn(0)));
  }

  private static void tell(int taken, int other, int line, Notes notes) {
    if (taken > 0 && other > 0 && taken != other) {
      Sentence message = Problems.otherYear(taken, other);
      notes.correct(line, 0, HeaderField.YEAR.label(), "", message);
    }
  }

  private void period(@Nullable Row stated, List<Row> rows, List<Row> header, Notes notes) {
    if (year > 0 && stated == null) {
      header.add(Row.of(rows.get(0).line(), List.of(HeaderField.YEAR.label(), number(year))));
      notes.correct(
          rows.get(0).line(),
          0,
          HeaderField.YEAR.label(),
          "",
          Problems.takenFromPeriod(HeaderField.YEAR.label(), number(year)));
    }
  }

  private static String number(int year) {
    return year == 0 ? "" : String.valueOf(year);
  }

  private static void add(
      HeaderField field, String value, Row from, List<Row> header, Notes notes) {
    if (value.isEmpty()) {
      return;
    }
    header.add(Row.of(from.line(), List.of(field.label(), value)));
    notes.correct(
        from.line(), 1, field.label(), text(from), Problems.takenFromTitle(field.label(), value));
  }

  private static @Nullable Row stating(List<Row> rows, HeaderField field) {
    return rows.stream().filter(row -> states(row, field)).findFirst().orElse(null);
  }

  private static boolean states(Row row, HeaderField field) {
    for (int i = 0; i < row.size(); i++) {
      if (HeaderWords.in(row, i) == field) {
        return !HeadWords.hasHeading(row);
      }
    }
    return false;
  }
}
