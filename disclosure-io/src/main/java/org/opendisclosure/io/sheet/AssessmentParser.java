package org.opendisclosure.io.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.model.assessment.AssessmentAim;
import org.opendisclosure.model.assessment.AssessmentGroup;
import org.opendisclosure.model.assessment.AssessmentStandard;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.text.PlainText;

/**
 * Reads a self-assessment sheet: columns 考核项目, 目标要求, 具体标准, 自查评分, of which the first two are merged
 * over several rows. In a text copy the merges are lost, so that the cells of a row are counted
 * from the right; a row whose last cell is a standard has no score.
 */
final class AssessmentParser {

  private static final Pattern POINTS = Pattern.compile("\\((\\d{1,4}(?:\\.\\d{1,2})?)分\\)");
  private static final Pattern SCORE = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,4})?)分?");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
  private static final int COLUMNS = 4;
  private static final int LONGEST_SCORE = 12;
  private static final String BONUS = "不在总分内";

  private final Notes notes;
  private final SelfAssessment.Builder sheet = SelfAssessment.builder();
  private final List<AssessmentGroup> groups = new ArrayList<>();
  private boolean hasTotal;

  private AssessmentParser(Notes notes) {
    this.notes = notes;
  }

  /** The sheet that stands in the rows of a document; empty if they have not its headings. */
  static Optional<SelfAssessment> read(List<Row> rows, Notes notes) {
    for (int i = 0; i < rows.size(); i++) {
      if (isHead(rows.get(i))) {
        AssessmentParser parser = new AssessmentParser(notes);
        rows.subList(0, i).forEach(parser::title);
        rows.subList(i + 1, rows.size()).forEach(parser::row);
        return Optional.of(parser.sheet.groups(parser.groups).build());
      }
    }
    return Optional.empty();
  }

  private static boolean isHead(Row row) {
    return has(row, "具体标准") && has(row, "自查评分");
  }

  private static boolean has(Row row, String key) {
    return row.hasKey(label -> label.text().equals(key));
  }

  private void title(Row row) {
    String text = row.text(row.firstColumn(0)).strip();
    if (PlainText.of(text).contains("评分表")) {
      sheet.title(text);
      Matcher year = YEAR.matcher(PlainText.of(text));
      if (year.find()) {
        sheet.year(Integer.parseInt(year.group(1)));
      }
    }
  }

  private void row(Row row) {
    if (isHead(row)) {
      return;
    }
    List<String> cells = cells(row);
    String score = cells.get(COLUMNS - 1);
    if (row.key(row.firstColumn(0)).text().equals("总分")) {
      total(row, score);
    } else if (cells.get(2).isEmpty() || hasTotal) {
      String raw = row.raw();
      notes.refuse(row, 0, "", raw, Problems.NO_STANDARD);
    } else {
      group(cells);
      standard(row, cells.get(2), score);
    }
  }

  /** Group, aim, standard and score. */
  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(row.texts(0).stream().map(String::strip).toList());
    while (cells.size() > COLUMNS && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    String last = cells.get(cells.size() - 1);
    if (cells.size() < COLUMNS && last.length() > LONGEST_SCORE) {
      cells.add("");
    }
    while (cells.size() < COLUMNS) {
      cells.add(0, "");
    }
    return cells.subList(cells.size() - COLUMNS, cells.size());
  }

  private void group(List<String> cells) {
    String name = cells.get(0);
    if (!name.isEmpty() || groups.isEmpty()) {
      groups.add(
          AssessmentGroup.builder()
              .name(name(name))
              .maximum(last(maxima(name)))
              .bonus(PlainText.of(cells.get(2)).contains(BONUS))
              .build());
    }
    AssessmentGroup group = groups.get(groups.size() - 1);
    if (!cells.get(1).isEmpty() || group.getAims().isEmpty()) {
      List<AssessmentAim> aims = new ArrayList<>(group.getAims());
      aims.add(
          AssessmentAim.builder()
              .name(name(cells.get(1)))
              .maximum(last(maxima(cells.get(1))))
              .build());
      groups.set(groups.size() - 1, group.withAims(aims));
    }
  }

  private void standard(Row row, String text, String score) {
    AssessmentStandard.Builder standard =
        AssessmentStandard.builder().text(text).maxima(maxima(text));
    Optional<BigDecimal> points = points(score);
    if (points.isPresent()) {
      standard.score(points);
    } else if (!score.isEmpty()) {
      standard.unreadableScore(score);
      unreadable(row, text, score);
    }
    AssessmentGroup group = groups.get(groups.size() - 1);
    List<AssessmentAim> aims = new ArrayList<>(group.getAims());
    AssessmentAim aim = aims.get(aims.size() - 1);
    List<AssessmentStandard> standards = new ArrayList<>(aim.getStandards());
    standards.add(standard.build());
    aims.set(aims.size() - 1, aim.withStandards(standards));
    groups.set(groups.size() - 1, group.withAims(aims));
  }

  private void total(Row row, String score) {
    hasTotal = true;
    Optional<BigDecimal> points = points(score);
    if (points.isPresent()) {
      sheet.total(points);
    } else if (!score.isEmpty()) {
      sheet.unreadableTotal(score);
      unreadable(row, "总分", score);
    }
  }

  private void unreadable(Row row, String label, String raw) {
    notes.add(Note.Kind.UNREADABLE, row.line(), row.size(), label, raw, Problems.noScore(raw));
  }

  private static Optional<BigDecimal> points(String text) {
    Matcher score = SCORE.matcher(PlainText.of(text));
    return score.matches() ? Optional.of(new BigDecimal(score.group(1))) : Optional.empty();
  }

  private static List<BigDecimal> maxima(String text) {
    return POINTS
        .matcher(PlainText.of(text))
        .results()
        .map(found -> new BigDecimal(found.group(1)))
        .toList();
  }

  private static Optional<BigDecimal> last(List<BigDecimal> maxima) {
    return maxima.isEmpty() ? Optional.empty() : Optional.of(maxima.get(maxima.size() - 1));
  }

  private static String name(String text) {
    return POINTS.matcher(PlainText.of(text)).replaceAll("");
  }
}
