package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.PieceReader;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.lines.LinePieces;
import org.opendisclosure.io.lines.LineReader;
import org.opendisclosure.io.text.JacksonVersion;

/**
 * Reads forms from canonical JSON documents. This is the specification of the format:
 *
 * <pre>{@code
 * {
 *   "schema": "urn:opendisclosure:annual-report-2021:1",
 *   "header": {"organ": "某市人民政府", "year": 2024, "level": "prefecture"},
 *   "overview": "……",
 *   "proactiveDisclosure": {"rules": {"issued": 1, "inForce": 12}, "fees": {"amount": 59237.2449}},
 *   "applications": {"newlyReceived": {"naturalPerson": 20, "total": 20}},
 *   "review": {"reconsideration": {"upheld": 2}},
 *   "unreadable": {"applications.carriedOver.naturalPerson": "约30"},
 *   "unknownLines": [{"table": "applications", "after": "applications.carriedForward",
 *                     "label": "其中:网上申请", "values": ["3", "", "1"]}],
 *   "notes": ["注:不含垂直管理部门"],
 *   "explanations": [{"rule": "report.total-handled", "fingerprint": "0a1b2c3d4e5f6071",
 *                     "cells": ["applications.totalHandled.total"], "code": "joint",
 *                     "text": "与税务部门联合答复 1 件", "who": "某市政务公开办", "when": "2025-01-20"}]
 * }
 * }</pre>
 *
 * <ul>
 *   <li><b>schema</b> is {@link JsonSchemas#id} of the edition: the other names mean nothing
 *       without. Properties may stand in any order; what stands before the schema is kept until it
 *       comes, which costs time and memory, so that writers should begin with it.
 *   <li><b>header</b>: {@code organ}, {@code creditCode}, {@code regionCode}, {@code layout},
 *       {@code principal}, {@code reviewer}, {@code compiler} are texts; {@code level} is the name
 *       of an {@link org.opendisclosure.model.OrganLevel} in small letters with hyphens, such as
 *       {@code county-department}; {@code year} is 2008 to 2999 and {@code quarter} 1 to 4; {@code
 *       compiledOn} and {@code publishedOn} are dates such as {@code 2024-01-31}. A name that forms
 *       print for a property ({@link org.opendisclosure.model.HeaderField#labels()}) and a level in
 *       Chinese are taken, too, with a note.
 *   <li><b>figures</b>: the properties that lead to a figure are the parts of its {@link
 *       org.opendisclosure.model.cell.Cell#name()}. A count is a JSON number without decimal point
 *       and exponent, in the range of {@code long} (negative counts are read; whether they may be
 *       is a question for validation); money is a number without exponent, of at most 100 digits
 *       before and after the point, whose decimal places are kept as written; yes/no is {@code
 *       true} or {@code false}; texts are kept verbatim.
 *   <li><b>blank</b>: a property that is absent or {@code null} is blank, which is not zero.
 *   <li><b>unreadable</b>: what stands in a cell that is no figure, by name of the cell.
 *   <li><b>unknownLines</b>: lines that the edition does not know, each after the line {@code
 *       after} of its {@code table} (first, if {@code after} is left out), with {@code number},
 *       {@code label}, {@code unit} and {@code values} as printed; blank values are empty texts.
 *   <li><b>notes</b>: remarks printed with the form.
 *   <li><b>explanations</b>: what the office says of differences that a check found ({@link
 *       org.opendisclosure.model.ExplainedDifference}); {@code rule}, {@code fingerprint}, {@code
 *       code} (the name of a {@link org.opendisclosure.model.ReasonCode} in small letters with
 *       hyphens, such as {@code earlier-year}) and {@code text} are required.
 * </ul>
 *
 * <p>A file holds one document, an array of documents, or documents one after another (JSON Lines);
 * they are read one at a time. It is UTF-8, with or without byte-order mark.
 *
 * <p>Nothing is corrected or dropped silently. A figure that is not of its kind ({@code 1.9},
 * {@code "7"}, {@code true} or {@code 1e3} for a count, {@code NaN}) is kept raw and noted as
 * {@link org.opendisclosure.io.format.Note.Kind#UNREADABLE UNREADABLE}; a blank text is read as
 * blank and noted as {@link org.opendisclosure.io.format.Note.Kind#CORRECTED CORRECTED}; what has
 * no place (an unknown property, the second of two properties of the same name, a header entry out
 * of range, a text where a group belongs) is noted as {@link
 * org.opendisclosure.io.format.Note.Kind#REFUSED REFUSED} with its raw text. A document without a
 * known schema gives a reading without a form; so does text that is no JSON, and nothing after that
 * is read.
 *
 * <p>Memory is bounded by the largest document: at most 4 million characters a text, 16 million a
 * document, 1000 digits a number, 256 characters a name, 50 levels, and 1000 notes a document.
 */
public final class JsonFormReader implements PieceReader {

  /** So far the first line is looked for; a form has about five thousand bytes. */
  private static final int START = 1 << 16;

  private final InputStream in;
  private final Input input;
  private final boolean isStrict;
  private @Nullable Reading next;
  private boolean inArray;
  private boolean isEmpty;
  private boolean isDone;

  private JsonFormReader(InputStream in, String file, int firstLine, boolean isStrict) {
    boolean isStart = firstLine == 1;
    this.in = in;
    this.isStrict = isStrict;
    this.isEmpty = isStart;
    try {
      Utf8Columns columns = new Utf8Columns(in, isStart);
      this.input = new Input(Limits.FACTORY.createParser(columns), file, columns, firstLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A reader of all forms in a stream.
   *
   * @param in the bytes; closed with the reader
   * @param file the name of the file for notes; empty if it has none
   * @param options what to do about notes; layouts mean nothing to this format
   * @return the reader
   * @throws UncheckedIOException if the stream cannot be read
   * @throws UnsupportedOperationException if the application has a Jackson older than 2.16
   */
  public static JsonFormReader of(InputStream in, String file, ReadOptions options) {
    JacksonVersion.check();
    return new JsonFormReader(in, file, 1, options.strictness() == ReadOptions.Strictness.STRICT);
  }

  /**
   * {@inheritDoc}
   *
   * @return pieces of whole lines, if the first line is one document and nobody asked for strict
   *     reading
   */
  @Override
  public Optional<Iterator<FormPiece>> pieces() {
    if (isStrict || !startsWithDocument()) {
      return Optional.empty();
    }
    return Optional.of(new LinePieces(in, new DocumentLines(input.file())));
  }

  private boolean startsWithDocument() {
    if (!in.markSupported()) {
      return false;
    }
    try {
      in.mark(START);
      byte[] start = in.readNBytes(START);
      in.reset();
      return DocumentLines.startWithOne(start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of whole documents. */
  private record DocumentLines(String file) implements LineReader {

    /** How a byte-order mark begins. */
    private static final byte MARK = (byte) 0xEF;

    static boolean startWithOne(byte[] start) {
      String text = new String(start, StandardCharsets.ISO_8859_1);
      int end = text.indexOf('\n');
      String line = end < 0 ? "" : text.substring(0, end).strip();
      int brace = line.indexOf('{');
      return brace >= 0 && brace <= 3 && line.endsWith("}");
    }

    @Override
    public Optional<List<Reading>> read(byte[] lines, int first, int next) {
      if (first > 1 && lines[0] == MARK) {
        return Optional.empty();
      }
      try (JsonFormReader reader = rest(new ByteArrayInputStream(lines), first)) {
        return reader.documents(next);
      }
    }

    @Override
    public JsonFormReader rest(InputStream in, int first) {
      return new JsonFormReader(in, file, first, false);
    }
  }

  /** All that is still to be read, if it is documents and the last ends before a line. */
  private Optional<List<Reading>> documents(int line) {
    List<Reading> readings = new ArrayList<>();
    try {
      JsonToken token = input.parser().nextToken();
      while (token == JsonToken.START_OBJECT) {
        readings.add(input.takeReading(DocumentReader.read(input)));
        token = input.parser().nextToken();
      }
      return token == null && input.current().line() == line
          ? Optional.of(readings)
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null && !isDone) {
      Reading reading = read();
      if (isStrict && reading != null && !reading.notes().isEmpty()) {
        throw new ReadException(reading.notes());
      }
      next = reading;
    }
    return next != null;
  }

  @Override
  public Reading next() {
    Reading reading = hasNext() ? next : null;
    if (reading == null) {
      throw new NoSuchElementException("no further form");
    }
    next = null;
    return reading;
  }

  @Override
  public void close() {
    isDone = true;
    next = null;
    try {
      input.parser().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Reading read() {
    try {
      return advance();
    } catch (JacksonException e) {
      isDone = true;
      Malformed.note(input, e);
    } catch (IOException e) {
      isDone = true;
      throw new UncheckedIOException(e);
    }
    return input.takeReading(Optional.empty());
  }

  private @Nullable Reading advance() throws IOException {
    while (true) {
      JsonToken token = input.parser().nextToken();
      if (token == JsonToken.START_OBJECT) {
        isEmpty = false;
        return input.takeReading(DocumentReader.read(input));
      }
      if (token == null && !isEmpty) {
        isDone = true;
        return null;
      }
      if (token == JsonToken.START_ARRAY && !inArray) {
        inArray = true;
        isEmpty = false;
      } else if (token == JsonToken.END_ARRAY) {
        inArray = false;
      } else {
        return noDocument(token);
      }
    }
  }

  private Reading noDocument(@Nullable JsonToken token) throws IOException {
    isDone = true;
    if (token == null) {
      Malformed.noteEmpty(input);
    } else {
      Malformed.noteNoDocument(input);
    }
    return input.takeReading(Optional.empty());
  }

  /** What is known to a Jackson that is not too old; loaded after that is checked. */
  private static final class Limits {
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNameLength(256)
                    .maxNumberLength(1000)
                    .maxStringLength(4_000_000)
                    .build())
            .build();
  }
}
