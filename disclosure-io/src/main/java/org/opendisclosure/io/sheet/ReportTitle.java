package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.text.Characters;
import org.opendisclosure.io.text.LabelKey;

/** Organ and year in the title of a published form, such as 某市人民政府2024年政府信息公开工作年度报告. */
final class ReportTitle {

  private static final int LONGEST = 80;
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?<before>.{0,40}?)(?<year>20\\d{2})年?度?(?<after>.{0,40}?)"
              + "(政府信息公开|政务公开|政府信息公開|政務公開)(工作)?(情况|情況)?(年度报告|年度報告|年报|年報|报告|報告|统计表|統計表)$");
  private static final Pattern QUOTES = Pattern.compile("^[《“\"]|[》”\"]$");

  private @Nullable Row row;
  private String organ = "";
  private String year = "";

  /** Whether a row is a title; the first title counts, others repeat it. */
  boolean read(Row candidate) {
    String text = Characters.withoutSpaces(candidate.text(candidate.firstColumn(0)));
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher title = TITLE.matcher(QUOTES.matcher(text).replaceAll(""));
    if (!title.matches()) {
      return false;
    }
    if (row == null) {
      row = candidate;
      year = title.group("year");
      organ = organ(title.group("before"), title.group("after"));
    }
    return true;
  }

  private static String organ(String before, String after) {
    String name = before.isBlank() ? after : before;
    return name.length() < 2 || name.startsWith("年") ? "" : name;
  }

  /** Rows that state what the title says, unless the form states it itself. */
  List<Row> header(List<Row> rows, Notes notes) {
    List<Row> header = new ArrayList<>();
    Row from = row;
    if (from != null) {
      add(HeaderField.ORGAN, organ, from, rows, header, notes);
      add(HeaderField.YEAR, year, from, rows, header, notes);
    }
    return header;
  }

  private static void add(
      HeaderField field, String value, Row from, List<Row> rows, List<Row> header, Notes notes) {
    if (value.isEmpty() || rows.stream().anyMatch(row -> states(row, field))) {
      return;
    }
    header.add(Row.of(from.line(), List.of(field.label(), value)));
    notes.add(
        Note.Kind.CORRECTED,
        from.line(),
        1,
        field.label(),
        from.text(from.firstColumn(0)),
        Problems.takenFromTitle(field.label(), value));
  }

  private static boolean states(Row row, HeaderField field) {
    for (String text : row.fields()) {
      int colon = text.replace('：', ':').indexOf(':');
      String label = colon < 0 ? text : text.substring(0, colon);
      if (HeaderField.ofLabel(LabelKey.of(label)) == field) {
        return true;
      }
    }
    return false;
  }
}
