package org.opendisclosure.io.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.DatedText;
import org.opendisclosure.io.sheet.words.EditionGuess;
import org.opendisclosure.io.sheet.words.HeaderText;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.model.text.Sentence;

/** Reads what the rows of a {@code sheet} state of the form as a whole, its edition included. */
final class SheetHeader {

  private final Layouts layouts;
  private final Notes notes;
  private final Header.Builder header = Header.builder();
  private final Set<HeaderField> stated = EnumSet.noneOf(HeaderField.class);
  private String organ = "";
  private int organLine;
  private String editionId = "";
  private int editionLine = 1;

  SheetHeader(Layouts layouts, Notes notes) {
    this.layouts = layouts;
    this.notes = notes;
  }

  /** What is stated so far. */
  Header stated() {
    return header.build();
  }

  void useLayout(String id) {
    header.layout(id);
  }

  /**
   * Whether a row names a second organ, or a second edition: what follows is another form.
   *
   * @param isBeforeTables whether nothing but header rows stood before
   */
  boolean startsAnother(Row row, boolean isBeforeTables) {
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
          && isOtherOrgan(text.substring(0, colon), text.substring(colon + 1), isBeforeTables);
    }
    for (int i = column; i >= 0; i = row.firstColumn(valueColumn(row, i) + 1)) {
      if (isOtherOrgan(row.text(i), row.field(valueColumn(row, i)), isBeforeTables)) {
        return true;
      }
    }
    return false;
  }

  /** The column of the value beside a label, which may be merged with empty places after it. */
  static int valueColumn(Row row, int label) {
    int next = row.firstColumn(label + 1);
    boolean isMerged =
        row.field(label + 1).isEmpty() && next >= 0 && HeaderWords.of(row.key(next)) == null;
    return isMerged ? next : label + 1;
  }

  /** Whether a label and a value state the organ again: another one, or below the tables. */
  private boolean isOtherOrgan(String label, String value, boolean isBeforeTables) {
    return stated.contains(HeaderField.ORGAN)
        && HeaderWords.of(LabelKey.of(label)) == HeaderField.ORGAN
        && !value.isBlank()
        && !(isBeforeTables && PlainText.name(value).equals(PlainText.name(organ)));
  }

  /** Reads the edition behind its label. */
  void readEdition(Row row, int label) {
    int column = valueColumn(row, label);
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
  void readPairs(Row row, int first) {
    int column = first;
    while (column >= 0) {
      HeaderField field = HeaderWords.of(row.key(column));
      if (field == null) {
        notes.refuse(row, column + 1, "", row.field(column), Problems.NO_COLUMN);
        column = row.firstColumn(column + 1);
      } else {
        int value = valueColumn(row, column);
        read(field, row, value, row.field(value));
        column = row.firstColumn(value + 1);
      }
    }
  }

  private void read(HeaderField field, Row row, int column, String value) {
    if (value.isBlank()) {
      return;
    }
    if (!stated.add(field)) {
      notes.refuse(row, column + 1, field.label(), value, Problems.repeatedHeader(field.label()));
    } else if (!HeaderText.read(field, value, header)) {
      notes.refuse(
          row, column + 1, field.label(), value, Problems.headerValue(value, field.label()));
    } else if (HeaderText.isUnknownLayout(field, value, layouts)) {
      notes.correct(row.line(), column + 1, field.label(), value, Problems.unknownLayout(value));
    } else if (field == HeaderField.ORGAN) {
      organ = value.strip();
      organLine = row.line();
    }
  }

  /**
   * Reads labels and their values from the fields of a row, each with both, as in 填报单位:某某局, or with
   * a year and quarter alone; tells whether nothing else stands there.
   */
  boolean readLabelled(Row row, int first) {
    for (int i = first; i >= 0; i = row.firstColumn(i + 1)) {
      if (labelled(row.text(i)) == null && (i == first || DatedText.of(row.text(i)) == null)) {
        return false;
      }
    }
    for (int i = first; i >= 0; i = row.firstColumn(i + 1)) {
      HeaderField field = labelled(row.text(i));
      String value = row.text(i).substring(row.text(i).replace('：', ':').indexOf(':') + 1).strip();
      DatedText dated = DatedText.of(value);
      boolean isOrgan = field == HeaderField.ORGAN;
      String before = dated == null || !isOrgan ? "" : dated.text();
      if (field != null) {
        read(field, row, i, before.isEmpty() ? value : before);
      }
      if (dated != null && (!before.isEmpty() || field == null)) {
        date(row, i, dated);
      }
    }
    return true;
  }

  /** The field that is named before the colon of a text; null if none is. */
  private static @Nullable HeaderField labelled(String text) {
    int colon = text.replace('：', ':').indexOf(':');
    return colon < 0 ? null : HeaderWords.of(LabelKey.of(text.substring(0, colon)));
  }

  /** Reads year and quarter behind an organ or by themselves, unless they were stated before. */
  private void date(Row row, int column, DatedText dated) {
    if (dated.year().isPresent() && !dated.year().equals(stated().getYear())) {
      read(HeaderField.YEAR, row, column, "" + dated.year().getAsInt());
    }
    if (dated.quarter().isPresent() && !dated.quarter().equals(stated().getQuarter())) {
      read(HeaderField.QUARTER, row, column, "" + dated.quarter().getAsInt());
    }
  }

  /** The edition that is stated, or else that of the lines; the level of the organ is derived. */
  Optional<Edition> edition(List<Row> body) {
    Optional<Edition> edition =
        editionId.isEmpty()
            ? new EditionGuess(layouts).of(body, header.build().getYear())
            : Edition.find(editionId);
    if (edition.isEmpty()) {
      notes.refuse(
          editionLine,
          editionId.isEmpty() ? 0 : 2,
          SheetFormat.EDITION,
          editionId,
          editionId.isEmpty() ? Problems.NO_EDITION : Problems.unknownEdition(editionId));
    }
    if (editionId.isEmpty()) {
      deriveLevel();
      edition.ifPresent(this::noteOtherFormat);
    }
    return edition;
  }

  /** States the level of the organ where its name leaves no doubt and nothing else tells it. */
  private void deriveLevel() {
    Optional<OrganLevel> level = OrganLevel.ofName(organ);
    if (level.isPresent() && !stated.contains(HeaderField.LEVEL)) {
      header.level(level.get());
      notes.correct(
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
      notes.correct(
          1, 0, SheetFormat.EDITION, "", Problems.otherFormat(edition.title(), year.getAsInt()));
    }
  }
}
