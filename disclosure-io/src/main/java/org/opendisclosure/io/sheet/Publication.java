package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.grid.RepeatedMerges;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.origin.ReportTitle;
import org.opendisclosure.io.sheet.origin.TitleText;
import org.opendisclosure.io.sheet.origin.YearSections;
import org.opendisclosure.io.sheet.table.UnitLine;
import org.opendisclosure.io.sheet.words.Captions;
import org.opendisclosure.io.text.Shorten;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.text.Sentence;

/**
 * A document in which an office published a form: paragraphs and rows of tables in the order of
 * reading, among them what stands around a report on a web page.
 *
 * <p>Organ and year are taken from the title if nothing else states them. Short paragraphs before
 * the report and everything from the first line of a page's foot on are left out; both are noted.
 * The title of a part that is broken in two lines is one.
 */
public final class Publication {

  /** What one document may hold; more is refused. */
  private static final int MAX_ROWS = 20_000;

  private static final long MAX_CHARACTERS = 1L << 24;

  /** Shorter paragraphs before a report are menus and dates, longer ones belong to it. */
  private static final int SHORTEST_PREFACE = 25;

  /** What pandoc writes for a table that the format at hand cannot hold. */
  private static final String LOST_TABLE = "[TABLE]";

  private static final int MOST_TITLE_LINES = 4;

  private static final Pattern LINES = Pattern.compile("\\R");

  private final ReadOptions options;
  private final Notes notes;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> around = new ArrayList<>();
  private final ReportParagraphs reports;
  private final ReportTitle title = new ReportTitle();
  private final YearSections sections = new YearSections();
  private final BrokenRows broken;
  private long characters;
  private int refused;
  private boolean isHead = true;
  private boolean isStarted;
  private boolean isEnded;

  /**
   * An empty document.
   *
   * @param options layouts
   * @param notes takes what was corrected and left out
   */
  public Publication(ReadOptions options, Notes notes) {
    this.options = options;
    this.notes = notes;
    this.broken = new BrokenRows(options.layouts());
    this.reports = new ReportParagraphs(options.layouts());
  }

  /** The name of the page or document, which may tell organ and year if nothing else does. */
  public void named(String name) {
    title.named(name);
  }

  /**
   * Takes a paragraph, of which each line is one unless they are a title together; tells whether
   * there is room for more.
   */
  public boolean paragraph(int line, String text) {
    String[] lines = LINES.split(text.strip());
    if (isHead && lines.length > 1 && lines.length <= MOST_TITLE_LINES && isTitle(lines)) {
      for (String part : lines) {
        title.line(Row.of(line, List.of(Neutral.kept(part.strip()))));
      }
      return hasRoom(line, text.length());
    }
    boolean hasRoom = true;
    for (int i = 0; i < lines.length && hasRoom; i++) {
      hasRoom = oneLine(line, lines[i]);
    }
    return hasRoom;
  }

  private static boolean isTitle(String... lines) {
    return TitleText.of(String.join("", lines)) != null
        || Arrays.stream(lines).anyMatch(line -> TitleText.of(line) != null);
  }

  private boolean oneLine(int line, String text) {
    String stripped = text.strip();
    if (stripped.equals(LOST_TABLE)) {
      notes.refuse(line, 0, "", stripped, Problems.LOST_TABLE);
      return hasRoom(line, stripped.length());
    }
    if (stripped.isEmpty()) {
      return hasRoom(line, 0);
    }
    if (continuesHeading(stripped)) {
      return hasRoom(line, stripped.length());
    }
    Row row = Row.of(line, List.of(Neutral.kept(stripped)));
    isHead = isHead && !reports.isWorded(stripped);
    boolean isTitle = isTitle(row) || !isStarted && Captions.isFormTitle(stripped);
    if (isEnded || isStarted && reports.isFoot(stripped)) {
      isEnded = true;
      around.add(row);
    } else if (!isTitle
        && (isStarted
            || reports.isNeeded(stripped)
            || UnitLine.isOne(row)
            || stripped.length() >= SHORTEST_PREFACE)) {
      isStarted = isStarted || reports.startsReport(stripped);
      rows.add(row);
    } else if (!isTitle) {
      around.add(row);
    }
    return hasRoom(line, stripped.length());
  }

  /** Whether a line is a title; those before the report are looked at together later. */
  private boolean isTitle(Row row) {
    if (isHead) {
      title.line(row);
    }
    TitleText text = TitleText.of(row.text(row.firstColumn(0)));
    if (text != null && !isHead) {
      title.late(row);
      sections.title(rows.size(), row, text);
    }
    return text != null;
  }

  /** Takes a row of a table; tells whether there is room for more. */
  public boolean row(int line, List<String> fields) {
    return neutralRow(line, fields.stream().map(Neutral::kept).toList());
  }

  /**
   * Takes a row in which texts are marked as in a sheet, so that no unreadable one is taken for a
   * figure; tells whether there is room for more.
   */
  public boolean neutralRow(int line, List<String> fields) {
    return row(Row.of(line, fields));
  }

  /** Takes what may be a row of its own, or what a page or a line broke off the row before. */
  public boolean looseRow(int line, List<String> fields) {
    return looseRow(Row.of(line, fields.stream().map(Neutral::kept).toList()));
  }

  /** Takes what may be a row of its own, or what a page or a line broke off the row before. */
  public boolean looseRow(Row row) {
    broken.mayFollow(row);
    return row(row);
  }

  /** Takes a row of a table; tells whether there is room for more. */
  public boolean row(Row row) {
    if (!row.isBlank()) {
      boolean isSingle = row.firstColumn(row.firstColumn(0) + 1) < 0;
      isHead &= isSingle;
      if (!isSingle || !isTitle(row)) {
        isStarted = true;
        rows.add(row);
      }
    }
    return hasRoom(row.line(), row.length());
  }

  /**
   * Notes that a row is not used; its numbers, behind its label if that is among the fields, count
   * as left out.
   *
   * @param line where it stands, from 1
   * @param column from 1; 0 if it is the whole row
   * @param label what the figures are of; empty if nothing tells
   * @param fields what stands in the row
   * @param message why it is not used
   */
  public void refuse(int line, int column, String label, List<String> fields, Sentence message) {
    notes.refuse(line, column, label, String.join(" | ", fields), message);
    int from = label.isEmpty() ? NumberCount.firstCounted(fields) : fields.indexOf(label) + 1;
    refused += NumberCount.count(fields.subList(from, fields.size()));
  }

  private boolean hasRoom(int line, int length) {
    characters += length;
    if (rows.size() + around.size() < MAX_ROWS && characters <= MAX_CHARACTERS) {
      return true;
    }
    notes.refuse(line, Problems.tooManyRows(rows.size()));
    return false;
  }

  /** Whether a paragraph is the rest of a title that was broken in two; it is joined then. */
  private boolean continuesHeading(String text) {
    List<Row> before = isStarted ? rows : around;
    Row last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (isEnded || last == null || last.size() > 1 || !reports.isContinued(last.text(0), text)) {
      return false;
    }
    before.remove(before.size() - 1);
    rows.add(Row.of(last.line(), List.of(Neutral.kept(last.text(0) + text))));
    isStarted = true;
    return true;
  }

  /** Whether a line of text is the title of a part, or of a block that has headings of its own. */
  public boolean startsTable(String text) {
    return reports.startsTable(text);
  }

  /** The forms in this document, at least one, with notes in the order of the document. */
  public List<Reading> read() {
    if (rows.isEmpty()) {
      notes.refuse(0, Problems.NO_FORM);
      Numbers numbers = new Numbers(0, 0, 0, refused);
      return List.of(new Reading(Optional.empty(), Optional.empty(), notes.inOrder(), numbers));
    }
    Optional<SelfAssessment> assessment = assessment();
    if (assessment.isPresent()) {
      return List.of(SheetForm.assessment(assessment.get(), notes));
    }
    title.find();
    around.removeAll(title.used());
    rows.removeAll(title.used());
    leaveOut();
    List<Row> own = sections.chosen(rows, title, notes);
    if (own.stream().allMatch(Row::isOneText)) {
      refused += numbers(rows) - numbers(own);
    }
    List<Row> all = new ArrayList<>(title.header(own, notes));
    all.addAll(RepeatedMerges.merged(broken.joined(own)));
    return SheetForms.readings(all, options.layouts(), notes, refused);
  }

  /** A self-assessment sheet, whose title may stand among what is around. */
  private Optional<SelfAssessment> assessment() {
    List<Row> all = new ArrayList<>(around);
    all.addAll(rows);
    return AssessmentParser.read(all, notes);
  }

  /** Says what is left out; more numbers than in the tables are not of menus, but of the form. */
  private void leaveOut() {
    if (around.isEmpty()) {
      return;
    }
    int numbers = numbers(around);
    boolean areOfForm = numbers > numbers(rows);
    refused += areOfForm ? numbers : 0;
    String raw = String.join(" / ", around.stream().map(row -> row.field(0)).toList());
    notes.add(
        areOfForm ? Note.Kind.REFUSED : Note.Kind.CORRECTED,
        around.get(0).line(),
        0,
        "",
        areOfForm ? raw : Shorten.quoted(raw),
        Problems.around(around.size()));
  }

  private static int numbers(List<Row> rows) {
    return rows.stream().mapToInt(row -> NumberCount.count(row.fields())).sum();
  }
}
