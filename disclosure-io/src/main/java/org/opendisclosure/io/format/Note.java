package org.opendisclosure.io.format;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;

/**
 * Something that a reader corrected, kept raw or could not use.
 *
 * @param kind what was done
 * @param file the file as it was named to the reader; empty if read from a stream without a name
 * @param part the part of the document in which lines are counted, such as 第 2 个表格 (table 2); empty
 *     if they are counted through the file
 * @param line the line of the file or its part, from 1; 0 if unknown
 * @param column the column of the line, from 1: of characters in JSON, of fields in CSV; 0 if
 *     unknown
 * @param label the printed label of the cell or line; empty if none is meant
 * @param raw what stood there, verbatim; empty if nothing is to be shown
 * @param message what stood there, what was expected and what was done
 * @serial exclude
 */
public record Note(
    Kind kind,
    String file,
    Optional<Sentence> part,
    int line,
    int column,
    String label,
    String raw,
    Sentence message)
    implements JavaSerialized {

  /**
   * A note on a file whose lines are counted from its start.
   *
   * @param kind what was done
   * @param file the file as it was named to the reader; empty if it has no name
   * @param line the line of the file, from 1; 0 if unknown
   * @param column the column of the line, from 1; 0 if unknown
   * @param label the printed label of the cell or line; empty if none is meant
   * @param raw what stood there, verbatim; empty if nothing is to be shown
   * @param message what stood there, what was expected and what was done
   */
  public Note(
      Kind kind, String file, int line, int column, String label, String raw, Sentence message) {
    this(kind, file, Optional.empty(), line, column, label, raw, message);
  }

  /**
   * The same note with its line counted in a part of the document.
   *
   * @param newPart the part
   * @param newLine the line of the part, from 1; 0 if the part has neither lines nor columns
   * @return a new note
   */
  public Note within(Sentence newPart, int newLine) {
    int newColumn = newLine == 0 ? 0 : column;
    return new Note(kind, file, Optional.of(newPart), newLine, newColumn, label, raw, message);
  }

  /**
   * The same note on a file that is called otherwise.
   *
   * @param newFile the name to show; empty for none
   * @return a new note
   */
  public Note from(String newFile) {
    return new Note(kind, newFile, part, line, column, label, raw, message);
  }

  /**
   * All that is known, in one line: the place, the label, the message, and what stood there unless
   * the message quotes it. Long texts are shortened; every number in what was not read is shown.
   *
   * @param language the language
   * @return such as {@code report.csv, line 12, column 3, 规章: "约3" is not a whole number}; what is
   *     unknown is left out
   */
  public String in(Language language) {
    return NoteText.of(this, language);
  }

  /**
   * Where it stands within the file.
   *
   * @param language the language
   * @return such as 第 2 个表格第 12 行第 3 列 (table 2, line 12, column 3); empty if nothing is known
   */
  public String place(Language language) {
    return NoteText.place(this, language);
  }

  private Object writeReplace() {
    return new Stored(kind, file, part.orElse(null), line, column, label, raw, message);
  }

  /** A note as it is serialised, without the part's {@link Optional}. */
  private record Stored(
      Kind kind,
      String file,
      @Nullable Sentence part,
      int line,
      int column,
      String label,
      String raw,
      Sentence message)
      implements Serializable {

    private Object readResolve() {
      return new Note(kind, file, Optional.ofNullable(part), line, column, label, raw, message);
    }
  }

  /** What a reader did with what it found. */
  public enum Kind {
    /** Read as meant, although it was not written so: 1,234 as 1234, — as blank. */
    CORRECTED,
    /** Kept verbatim, because the edition does not know it: an unknown line. */
    KEPT,
    /** Kept raw, because it is no figure of its cell's kind. */
    UNREADABLE,
    /** Not used: the form, or this part of it, could not be read. */
    REFUSED;

    /**
     * Whether something that stands in the file is missing from the form's figures.
     *
     * @return true for {@link #UNREADABLE} and {@link #REFUSED}
     */
    public boolean isFailure() {
      return this == UNREADABLE || this == REFUSED;
    }
  }
}
