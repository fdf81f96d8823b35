package org.opendisclosure.io.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.RefusedException;

/**
 * Reads the workbook (.xlsx) in which an office keeps or published forms. This is the specification
 * of what is understood.
 *
 * <ul>
 *   <li><b>Sheets</b>: those that hold a form are found by their labels, whatever they are called.
 *       The parts of one form may stand on several sheets in any order, each with the title and the
 *       header again or without; several forms, one a sheet or each on several, are several
 *       readings. Other sheets are left out and named in a note, and so are hidden ones. A sheet of
 *       checks as {@link XlsxWriter} writes it is no part of a form and passed over.
 *   <li><b>Cells</b>: text (shared, inline, rich, without phonetic guides) is read as text, also
 *       where it is digits; parts of it that are raised, lowered, struck out, white or much smaller
 *       stay apart, and a figure beside such, or in a cell that is struck out, is unreadable. A
 *       number is what stands in the file, digit for digit: 251000, {@code 9007199254740993} or an
 *       amount with six decimals stay exact. A number with more than six decimals and more than
 *       fifteen digits comes of the binary arithmetic of spreadsheet programs and is taken with the
 *       fifteen digits that these show, with a note if that changes the number they store. These
 *       programs keep no more than fifteen digits of what is typed; what they cut off before saving
 *       nobody can tell, so longer figures must be typed as text.
 *   <li><b>Number formats</b> do not round, but 12.5 that is shown as 12.50 is read so. Where they
 *       show other digits, what one sees is read, with a note: of 961716000 in the format {@code
 *       0!.0000}, 96171.6000; in {@code 0.00,,"百万元"}, 961.716百万元. Percents, words instead of the
 *       number and words beside it that change it (约, 万, 余) make it the text that one sees. A unit
 *       of money that a format prints behind the number (0.00"万元") is read with it. A format of
 *       dates makes a number a date, such as 2021-01-20. Where it is not certain which number the
 *       digits mean, as those of a negative number without its sign, the figure is unreadable.
 *   <li><b>What nobody sees</b> is read as blank, with a note: by its format ({@code ;;;}, {@code
 *       #} for zero), in the color of its cell or a size of one point. Hidden rows and columns,
 *       also those without height or width, are not used; a note names the figures in them, and the
 *       reading is not complete. Merged cells show their text as long as one of their places is
 *       seen.
 *   <li><b>Formulas</b> count as their stored results; one without a result is kept as it stands,
 *       with a note. Logical values and errors (#REF!) are kept as they stand.
 *   <li><b>Merged cells</b> hold what stands in their first place; what is left beneath them is not
 *       used, with a note. A title that stands in the first cell of its table, on a line of its
 *       own, is a title.
 * </ul>
 *
 * <p>Notes give the sheet, its row and column. Nothing is fetched, no name in the file is taken for
 * a path, no macro or formula is run. The file is read by the directory at its end, whether it was
 * written at once or streamed. Limits: 16 MiB packed, 64 MiB unpacked, 16 MiB of XML, 4000 entries,
 * 192 levels of XML, no document type; 20 000 rows, 200 columns and 16 million characters. A
 * workbook of the old format (.xls) or with a password is refused with the advice to save it anew.
 * Not safe between threads.
 */
public final class XlsxReader implements FormReader {

  private static final int MAX_BYTES = 1 << 24;

  private final InputStream in;
  private final String file;
  private final ReadOptions options;
  private @Nullable WorkbookForms forms;
  private boolean isStarted;

  /**
   * A reader of one workbook.
   *
   * @param in the workbook; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public XlsxReader(InputStream in, String file, ReadOptions options) {
    this.in = in;
    this.file = file;
    this.options = options;
  }

  @Override
  public boolean hasNext() {
    return !isStarted || forms != null && forms.hasMore();
  }

  @Override
  public Reading next() {
    Reading reading = isStarted ? further() : first();
    isStarted = true;
    if (options.strictness() == ReadOptions.Strictness.STRICT && !reading.notes().isEmpty()) {
      throw new ReadException(reading.notes());
    }
    return reading;
  }

  private Reading first() {
    WorkbookForms found = new WorkbookForms(file, options);
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new RefusedException(Problems.tooLarge(MAX_BYTES));
      }
      found.read(WorkbookFile.of(bytes));
    } catch (RefusedException e) {
      Note note = new Note(Note.Kind.REFUSED, file, 0, 0, "", "", e.reason());
      return new Reading(Optional.empty(), List.of(note));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    forms = found;
    return found.next(true).orElseThrow();
  }

  private Reading further() {
    return Optional.ofNullable(forms)
        .flatMap(found -> found.next(false))
        .orElseThrow(() -> new NoSuchElementException("there is no further form"));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
