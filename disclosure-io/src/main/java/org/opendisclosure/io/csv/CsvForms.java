package org.opendisclosure.io.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;

/** Reads CSV of any of the three shapes, which the first row tells. */
public final class CsvForms {

  private static final int PREFIX = 1 << 16;

  private CsvForms() {}

  /**
   * A reader of a file whose shape is not known.
   *
   * @param in the bytes; closed with the reader
   * @param file how notes name the file; empty if it has no name
   * @param options how to read
   * @return a {@link LongReader}, {@link WideReader} or {@link SheetReader}
   * @throws UncheckedIOException if the source fails
   */
  public static FormReader open(InputStream in, String file, ReadOptions options) {
    try {
      byte[] prefix = in.readNBytes(PREFIX);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(prefix), in);
      return switch (recognise(prefix)) {
        case LONG -> new LongReader(whole, file, options);
        case WIDE -> new WideReader(whole, file, options);
        default -> new SheetReader(whole, file, options);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The shape of a file.
   *
   * @param prefix its first bytes, at least those of its first row
   * @return {@link Format#LONG} if the first row names the columns {@code form} and {@code value},
   *     {@link Format#WIDE} if it names {@code edition} or a cell, else {@link Format#SHEET}
   */
  public static Format recognise(byte[] prefix) {
    try (RowSource<Row> rows =
        new RowSource<>(new ByteArrayInputStream(prefix), new RowHandler(), new Notes(""))) {
      Row first = rows.next();
      List<String> names =
          first == null ? List.of() : first.fields().stream().map(String::strip).toList();
      if (names.contains(LongFormat.FORM) && names.contains(LongFormat.VALUE)) {
        return Format.LONG;
      }
      return WideColumns.areNames(names) ? Format.WIDE : Format.SHEET;
    }
  }
}
