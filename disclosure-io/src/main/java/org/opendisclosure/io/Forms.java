package org.opendisclosure.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.csv.FormRow;
import org.opendisclosure.io.file.SafeFile;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.sheet.OneForm;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.WriteOptions;
import org.opendisclosure.io.text.Utf16Bytes;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Checker;

/**
 * Reads and writes forms of every format. Reading recognises format, encoding, edition and layout
 * from the content; the name of a file means nothing.
 *
 * <pre>{@code
 * Reading reading = Forms.read(Path.of("report-2024.csv"));
 * reading.notes().forEach(note -> System.out.println(note.message().zh()));
 * StatisticsForm form = reading.form().orElseThrow();
 * Forms.write(form, Path.of("report-2024.json"), Format.JSON);
 * }</pre>
 */
public final class Forms {

  private static final Sentence MORE =
      new Sentence(
          "文件中不止一份表,此处只读取了第一份", "the file holds more than one form; only the first was read");

  private Forms() {}

  /**
   * Reads a file that holds one form, with {@link ReadOptions#defaults()}.
   *
   * @param path the file
   * @return the form and the notes; a note says so if the file holds more forms
   * @throws UncheckedIOException if the file cannot be opened or the disk fails
   */
  public static Reading read(Path path) {
    return read(path, ReadOptions.defaults());
  }

  /**
   * Reads a file that holds one form.
   *
   * @param path the file
   * @param options how to read
   * @return the form and the notes; a note says so if the file holds more forms
   * @throws UncheckedIOException if the file cannot be opened or the disk fails
   * @throws ReadException in strict mode, if there is any note, such as that the file holds more
   *     forms
   */
  public static Reading read(Path path, ReadOptions options) {
    try (FormReader reader = open(path, options)) {
      return first(reader, path.toString(), options);
    }
  }

  /**
   * Reads a stream that holds one form, with {@link ReadOptions#defaults()}.
   *
   * @param in the bytes; closed afterwards
   * @param file the name of the file for notes; empty if it has none
   * @return the form and the notes; a note says so if the stream holds more forms
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Reading read(InputStream in, String file) {
    return read(in, file, ReadOptions.defaults());
  }

  /**
   * Reads a stream that holds one form.
   *
   * @param in the bytes; closed afterwards
   * @param file the name of the file for notes; empty if it has none
   * @param options how to read
   * @return the form and the notes; a note says so if the stream holds more forms
   * @throws UncheckedIOException if the stream cannot be read
   * @throws ReadException in strict mode, if there is any note
   */
  public static Reading read(InputStream in, String file, ReadOptions options) {
    try (in;
        FormReader reader = open(in, file, options)) {
      return first(reader, file, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the bytes of a file that holds one form, with {@link ReadOptions#defaults()}.
   *
   * @param bytes the content of the file
   * @param file the name of the file for notes; empty if it has none
   * @return the form and the notes; a note says so if the bytes hold more forms
   */
  public static Reading read(byte[] bytes, String file) {
    return read(new ByteArrayInputStream(bytes), file);
  }

  /**
   * Reads a form from a row that a program has, such as one of a database, with {@link
   * ReadOptions#defaults()}.
   *
   * @param row what stands in each column, as {@link FormRow#read} takes it
   * @return the form and the notes
   */
  public static Reading read(Map<String, ?> row) {
    return FormRow.read(row, ReadOptions.defaults());
  }

  /**
   * A form as a row, which {@link #read(Map)} takes.
   *
   * @param form the form
   * @return what is stated, by the names of the columns of {@code wide}, in their order
   */
  public static Map<String, String> row(StatisticsForm form) {
    return FormRow.of(form);
  }

  private static Reading first(FormReader reader, String file, ReadOptions options) {
    Reading first = reader.next();
    if (!reader.hasNext()) {
      return first;
    }
    List<Note> notes = new ArrayList<>(first.notes());
    notes.add(new Note(Note.Kind.REFUSED, file, 0, 0, "", "", MORE));
    if (options.strictness() == ReadOptions.Strictness.STRICT) {
      throw new ReadException(notes);
    }
    return first.with(notes);
  }

  /**
   * Opens a file of any number of forms; they are read one at a time.
   *
   * @param path the file
   * @param options how to read
   * @return a reader, to be closed by the caller; it gives at least one reading
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static FormReader open(Path path, ReadOptions options) {
    try {
      InputStream in = stream(path);
      boolean isOpen = false;
      try {
        FormReader reader = open(in, path.toString(), options);
        isOpen = true;
        return reader;
      } finally {
        if (!isOpen) {
          in.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a file; of a pipe, which has no place to go to, as they come. */
  private static InputStream stream(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "is a folder, not a file");
    }
    return Files.isRegularFile(path) || !Files.exists(path)
        ? Files.newInputStream(path)
        : new FileInputStream(path.toFile());
  }

  /**
   * Reads any number of forms from a stream, one at a time.
   *
   * @param in the bytes; closed with the reader
   * @param file the name of the file for notes; empty if it has none
   * @param options how to read
   * @return a reader, to be closed by the caller; it gives at least one reading
   * @throws UncheckedIOException if the stream cannot be read; it is left open
   */
  public static FormReader open(InputStream in, String file, ReadOptions options) {
    BufferedInputStream content = new BufferedInputStream(in, FileStart.LENGTH);
    FileStart start = FileStart.of(content);
    byte[] prefix = start.bytes();
    if (Utf16Bytes.isOne(prefix)) {
      return open(new Utf16Bytes(content, prefix), file, options);
    }
    Optional<FormatDescriptor> signed = Formats.signed(start);
    Optional<Sentence> advice = signed.isPresent() ? Optional.empty() : Formats.advice(start);
    return advice.isPresent()
        ? refused(content, file, options, advice.get())
        : signed
            .orElseGet(() -> Formats.guessed(start))
            .reader(new FormSource(content, file, start), options);
  }

  private static FormReader refused(
      InputStream in, String file, ReadOptions options, Sentence why) {
    Note note = new Note(Note.Kind.REFUSED, file, 0, 0, "", "", why);
    return new OneForm(options, in, () -> List.of(new Reading(Optional.empty(), List.of(note))));
  }

  /**
   * Writes a form to a file, in UTF-8 and with the built-in layouts. It is written to a draft in
   * the same folder first, so that whatever fails, the file stays as it was.
   *
   * @param form the form
   * @param path the file, in a folder where files may be created; replaced if it exists, with its
   *     permissions kept and symbolic links followed
   * @param format the format
   * @throws UncheckedIOException if the file cannot be written, or the path is a folder or in none
   * @throws UnsupportedOperationException if the application lacks the module of the format
   * @throws IllegalArgumentException if the format is {@linkplain Format#isWritten() only read}, or
   *     cannot hold the form, or a figure of the form is {@link Long#MIN_VALUE}
   */
  public static void write(StatisticsForm form, Path path, Format format) {
    requireWritable(format);
    SafeFile.write(
        path,
        out -> {
          try (FormWriter writer = writer(out, format)) {
            writer.write(form);
          }
          return true;
        });
  }

  /**
   * Writes a form to a stream that stays open, in UTF-8 and with the built-in layouts.
   *
   * @param form the form
   * @param out where to write; flushed, not closed
   * @param format the format
   * @throws UncheckedIOException if the stream fails
   * @throws UnsupportedOperationException if the application lacks the module of the format
   * @throws IllegalArgumentException if the format is {@linkplain Format#isWritten() only read}, or
   *     cannot hold the form, or a figure of the form is {@link Long#MIN_VALUE}
   */
  public static void write(StatisticsForm form, OutputStream out, Format format) {
    try {
      try (FormWriter writer = writer(new OpenStream(out), format)) {
        writer.write(form);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A writer of forms, in UTF-8 and with the built-in layouts.
   *
   * @param out where to write; closed with the writer
   * @param format the format; one that does not {@linkplain Format#holdsMany() hold many} takes one
   *     form only, and any further one is an {@link IllegalArgumentException}
   * @return a writer, to be closed by the caller
   * @throws UnsupportedOperationException if the application lacks the module of the format
   * @throws IllegalArgumentException if the format is {@linkplain Format#isWritten() only read}
   */
  public static FormWriter writer(OutputStream out, Format format) {
    return writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn());
  }

  /**
   * A writer of forms.
   *
   * @param out where to write; closed with the writer
   * @param format the format; one that does not {@linkplain Format#holdsMany() hold many} takes one
   *     form only, and any further one is an {@link IllegalArgumentException}
   * @param encoding the encoding of CSV; JSON is UTF-8
   * @param layouts the layouts in which forms are printed
   * @return a writer, to be closed by the caller
   * @throws UnsupportedOperationException if the application lacks the module of the format
   * @throws IllegalArgumentException if the format is {@linkplain Format#isWritten() only read}
   */
  public static FormWriter writer(
      OutputStream out, Format format, CsvEncoding encoding, Layouts layouts) {
    return writer(out, format, encoding, layouts, Checker.builtIn());
  }

  /**
   * A writer of forms, with rules of one's own for what checks itself.
   *
   * @param out where to write; closed with the writer
   * @param format the format; one that does not {@linkplain Format#holdsMany() hold many} takes one
   *     form only, and any further one is an {@link IllegalArgumentException}
   * @param encoding the encoding of CSV; JSON is UTF-8
   * @param layouts the layouts in which forms are printed
   * @param checker whose rules a workbook applies to its form; other formats apply none
   * @return a writer, to be closed by the caller
   * @throws UnsupportedOperationException if the application lacks the module of the format
   * @throws IllegalArgumentException if the format is {@linkplain Format#isWritten() only read}
   */
  public static FormWriter writer(
      OutputStream out, Format format, CsvEncoding encoding, Layouts layouts, Checker checker) {
    requireWritable(format);
    return Formats.get(format).writer(out, new WriteOptions(encoding, layouts, checker));
  }

  private static void requireWritable(Format format) {
    if (!format.isWritten()) {
      throw new IllegalArgumentException(format + " is only read");
    }
  }
}
