package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.rules.Sentence;

/** Builds a form from the rows of a {@code sheet}: header and remarks first, then its tables. */
public final class SheetForm {

  private static final int EXTRA_VALUES = 6;

  /** Of so many numbers, one in so many must have a place in the form. */
  private static final int FEW = 5;

  private static final int SHARE = 10;

  private final List<Row> rows;
  private final Layouts layouts;
  private final List<Labels> labels;
  private final Notes notes;
  private final Header.Builder header = Header.builder();
  private final Set<HeaderField> stated = EnumSet.noneOf(HeaderField.class);
  private final List<Row> body = new ArrayList<>();
  private final List<Row> extras = new ArrayList<>();
  private final List<ExplainedDifference> explanations = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private String organ = "";
  private int organLine;
  private String editionId = "";
  private int editionLine = 1;
  private Numbers numbers;

  /** The form in these rows, or the self-assessment sheet. */
  public static Reading reading(List<Row> rows, Layouts layouts, Notes notes) {
    return reading(rows, layouts, notes, 0);
  }

  /**
   * The form in these rows, or the self-assessment sheet.
   *
   * @param refused how many numbers stood beside the rows, in what was refused before
   */
  static Reading reading(List<Row> rows, Layouts layouts, Notes notes, int refused) {
    Optional<SelfAssessment> assessment = AssessmentParser.read(rows, notes);
    if (assessment.isPresent()) {
      return assessment(assessment.get(), notes);
    }
    SheetForm sheet = new SheetForm(rows, layouts, notes, refused);
    Optional<StatisticsForm> form = sheet.read();
    if (form.isPresent() && isAlmostNothing(sheet.numbers)) {
      Sentence why = Problems.almostNothing(sheet.numbers.read(), sheet.numbers.stated());
      List<Note> all = refused(notes, why);
      return new Reading(Optional.empty(), Optional.empty(), all, sheet.numbers);
    }
    return new Reading(form, Optional.empty(), notes.inOrder(), sheet.numbers);
  }

  /** Whether a form would be almost blank although its file holds figures. */
  private static boolean isAlmostNothing(Numbers numbers) {
    int kept = numbers.stated() - numbers.leftOut();
    return numbers.stated() >= FEW && SHARE * kept < numbers.stated();
  }

  /** A self-assessment sheet, which is no form; the last note says so. */
  public static Reading assessment(SelfAssessment sheet, Notes notes) {
    List<Note> all = refused(notes, Problems.selfAssessment());
    return new Reading(Optional.empty(), Optional.of(sheet), all);
  }

  /** All notes, and last why there is no form. */
  private static List<Note> refused(Notes notes, Sentence why) {
    List<Note> all = new ArrayList<>(notes.inOrder());
    notes.add(Note.Kind.REFUSED, 0, 0, "", "", why);
    all.addAll(notes.take());
    return all;
  }

  private SheetForm(List<Row> rows, Layouts layouts, Notes notes, int refused) {
    this.numbers = new Numbers(0, 0, 0, refused);
    this.rows = rows;
    this.layouts = layouts;
    this.labels = Labels.all(layouts);
    this.notes = notes;
  }

  private Optional<StatisticsForm> read() {
    for (Row row : rows) {
      if (startsAnother(row)) {
        String raw = row.raw();
        notes.refuse(row, 0, row.text(row.firstColumn(0)), raw, Problems.anotherForm());
        break;
      }
      sort(row);
    }
    Optional<Edition> edition = edition();
    if (editionId.isEmpty()) {
      deriveLevel();
      edition.ifPresent(this::noteOtherFormat);
    }
    return edition.map(this::read);
  }

  /** States the level of the organ where its name leaves no doubt and nothing else tells it. */
  private void deriveLevel() {
    Optional<OrganLevel> level = OrganLevel.ofName(organ);
    if (level.isPresent() && !stated.contains(HeaderField.LEVEL)) {
      header.level(level.get());
      notes.add(
          Note.Kind.CORRECTED,
          organLine,
          0,
          HeaderField.LEVEL.label(),
          organ,
          Problems.levelOfName(level.get().label()));
    }
  }

  /** Says so if an office used the format of other years. */
  private void noteOtherFormat(Edition edition) {
    OptionalInt year = header.build().getYear();
    boolean isOther =
        year.isPresent()
            && (year.getAsInt() < edition.firstYear()
                || year.getAsInt() > edition.lastYear().orElse(Integer.MAX_VALUE));
    if (isOther) {
      notes.add(
          Note.Kind.CORRECTED,
          1,
          0,
          SheetFormat.EDITION,
          "",
          Problems.otherFormat(edition.title(), year.getAsInt()));
    }
  }

  /** Whether a row names a second organ, or a second edition: what follows is another form. */
  private boolean startsAnother(Row row) {
    int column = row.firstColumn(0);
    LabelKey key = row.key(column);
    if (SheetFormat.is(SheetFormat.EDITION, key)) {
      String id = row.field(valueColumn(row, column)).strip();
      return !editionId.isEmpty() && !id.isEmpty() && !id.equals(editionId);
    }
    if (HeaderWords.of(key) == null) {
      String text = row.text(column).replace('：', ':');
      int colon = text.indexOf(':');
      return colon >= 0
          && row.firstColumn(column + 1) < 0
          && isOtherOrgan(text.substring(0, colon), text.substring(colon + 1));
    }
    for (int i = column; i >= 0; i = row.firstColumn(valueColumn(row, i) + 1)) {
      if (isOtherOrgan(row.text(i), row.field(valueColumn(row, i)))) {
        return true;
      }
    }
    return false;
  }

  /** The column of the value beside a label, which may be merged with empty places after it. */
  private static int valueColumn(Row row, int label) {
    int next = row.firstColumn(label + 1);
    boolean isMerged =
        row.field(label + 1).isEmpty() && next >= 0 && HeaderWords.of(row.key(next)) == null;
    return isMerged ? next : label + 1;
  }

  /** Whether a label and a value state the organ again: another one, or below the tables. */
  private boolean isOtherOrgan(String label, String value) {
    return stated.contains(HeaderField.ORGAN)
        && HeaderWords.of(LabelKey.of(label)) == HeaderField.ORGAN
        && !value.isBlank()
        && !(body.isEmpty() && PlainText.name(value).equals(PlainText.name(organ)));
  }

  /** Puts a row where it belongs. */
  private void sort(Row row) {
    int first = row.firstColumn(0);
    LabelKey key = row.key(first);
    if (HeaderWords.of(key) != null && !HeadWords.hasHeading(row)) {
      header(row, first);
    } else if (SheetFormat.is(SheetFormat.EDITION, key)) {
      edition(row, valueColumn(row, first));
    } else if (SheetFormat.is(SheetFormat.NOTE, key)) {
      if (!row.field(valueColumn(row, first)).isEmpty()) {
        remarks.add(row.text(valueColumn(row, first)));
      }
    } else if (SheetFormat.is(SheetFormat.EXTRA, key)) {
      extras.add(row);
    } else if (SheetFormat.is(SheetFormat.EXPLANATION, key)) {
      explanation(row, row.texts(first + 1));
    } else if (PageNumber.isMarked(row)) {
      notes.correct(row, "", row.text(first), Problems.pageNumber());
    } else if (!isLabelWithValue(row, first)) {
      body.add(ColonLine.apart(row, labels));
    }
  }

  /** Reads an explanation, unless the row holds the headings of its columns. */
  private void explanation(Row row, List<String> texts) {
    String first = texts.isEmpty() ? "" : texts.get(0);
    if (!SheetFormat.is(ExplanationField.RULE.label(), LabelKey.of(first))) {
      String raw = row.raw();
      ExplanationParser.read(
              texts, problem -> notes.refuse(row, 0, SheetFormat.EXPLANATION, raw, problem))
          .ifPresent(explanations::add);
    }
  }

  private void edition(Row row, int column) {
    String id = row.field(column).strip();
    if (editionId.isEmpty()) {
      editionId = id;
      editionLine = row.line();
    } else if (!id.isEmpty()) {
      Sentence message = Problems.repeatedHeader(SheetFormat.EDITION);
      notes.refuse(row, column + 1, SheetFormat.EDITION, id, message);
    }
  }

  /** Reads one pair after another: label, value, label, value, … */
  private void header(Row row, int first) {
    int column = first;
    while (column >= 0) {
      HeaderField field = HeaderWords.of(row.key(column));
      if (field == null) {
        notes.refuse(row, column + 1, "", row.field(column), Problems.noColumn());
        column = row.firstColumn(column + 1);
      } else {
        int value = valueColumn(row, column);
        header(field, row, value, row.field(value));
        column = row.firstColumn(value + 1);
      }
    }
  }

  private void header(HeaderField field, Row row, int column, String value) {
    if (value.isBlank()) {
      return;
    }
    if (!stated.add(field)) {
      notes.refuse(row, column + 1, field.label(), value, Problems.repeatedHeader(field.label()));
    } else if (!HeaderText.read(field, value, header)) {
      notes.refuse(
          row, column + 1, field.label(), value, Problems.headerValue(value, field.label()));
    } else if (HeaderText.isUnknownLayout(field, value, layouts)) {
      notes.add(
          Note.Kind.CORRECTED,
          row.line(),
          column + 1,
          field.label(),
          value,
          Problems.unknownLayout(value));
    } else if (field == HeaderField.ORGAN) {
      organ = value.strip();
      organLine = row.line();
    }
  }

  /** Reads a label and its value from one field, as in 填报单位:某某局. */
  private boolean isLabelWithValue(Row row, int column) {
    String text = row.text(column).replace('：', ':');
    int colon = text.indexOf(':');
    HeaderField field = colon < 0 ? null : HeaderWords.of(LabelKey.of(text.substring(0, colon)));
    if (field == null || row.firstColumn(column + 1) >= 0) {
      return false;
    }
    header(field, row, column, text.substring(colon + 1).strip());
    return true;
  }

  private Optional<Edition> edition() {
    Optional<Edition> edition =
        editionId.isEmpty()
            ? new EditionGuess(layouts).of(body, header.build().getYear())
            : Edition.find(editionId);
    if (edition.isEmpty()) {
      notes.add(
          Note.Kind.REFUSED,
          editionLine,
          editionId.isEmpty() ? 0 : 2,
          SheetFormat.EDITION,
          editionId,
          editionId.isEmpty() ? Problems.noEdition() : Problems.unknownEdition(editionId));
    }
    return edition;
  }

  private StatisticsForm read(Edition edition) {
    SheetContent content = new SheetContent(new SheetWords(edition, layouts), layouts, notes);
    header.build().getLayout().ifPresent(content::useLayout);
    new ReportParser(content, header.build().getYear().orElse(0)).read(body);
    content.numbers().leaveOut(numbers.leftOut());
    numbers = content.numbers().close(notes);
    content.recognisedLayout().ifPresent(header::layout);
    extras.forEach(row -> extra(content, row));
    content.remarks().addAll(remarks);
    return StatisticsForm.of(
        edition,
        header.build(),
        content.cells().build(),
        content.unknownLines(),
        content.remarks(),
        explanations);
  }

  private void extra(SheetContent content, Row row) {
    int first = row.firstColumn(0);
    if (row.text(first + 4).isBlank()) {
      notes.refuse(row, first + 5, "", "", Problems.noLabel());
      return;
    }
    UnknownLine line =
        UnknownLine.builder()
            .table(row.text(first + 1))
            .after(row.text(first + 2))
            .number(UnknownLines.stated(row.text(first + 3)))
            .label(row.text(first + 4))
            .unit(UnknownLines.stated(row.text(first + 5)))
            .values(row.texts(first + EXTRA_VALUES))
            .build();
    if (UnknownLines.isPlaced(line, content.edition())) {
      content.unknownLines().add(line);
    } else {
      notes.refuse(
          row,
          first + 2,
          line.getLabel(),
          row.raw(),
          Problems.noPlace(line.getTable(), line.getAfter()));
    }
  }
}
