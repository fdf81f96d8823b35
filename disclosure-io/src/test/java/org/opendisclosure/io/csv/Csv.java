package org.opendisclosure.io.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/** Writes and reads in memory. */
final class Csv {

  private Csv() {}

  static FormWriter writer(Format format, OutputStream out, CsvEncoding encoding) {
    if (format.equals(Format.SHEET)) {
      return new SheetWriter(out, Layouts.builtIn(), encoding);
    }
    if (format.equals(Format.LONG)) {
      return new LongWriter(out, Layouts.builtIn(), encoding);
    }
    if (format.equals(Format.WIDE)) {
      return new WideWriter(out, encoding);
    }
    throw new IllegalArgumentException(format.id());
  }

  static FormReader reader(Format format, InputStream in, ReadOptions options) {
    if (format.equals(Format.SHEET)) {
      return new SheetReader(in, "test.csv", options);
    }
    if (format.equals(Format.LONG)) {
      return new LongReader(in, "test.csv", options);
    }
    if (format.equals(Format.WIDE)) {
      return new WideReader(in, "test.csv", options);
    }
    throw new IllegalArgumentException(format.id());
  }

  static byte[] write(Format format, CsvEncoding encoding, List<? extends StatisticsForm> forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = writer(format, out, encoding)) {
      forms.forEach(writer::write);
    }
    return out.toByteArray();
  }

  static String write(Format format, StatisticsForm form) {
    return new String(write(format, CsvEncoding.UTF_8, List.of(form)), StandardCharsets.UTF_8);
  }

  static List<Reading> read(Format format, byte[] bytes) {
    return read(format, bytes, ReadOptions.defaults());
  }

  static List<Reading> read(Format format, byte[] bytes, ReadOptions options) {
    List<Reading> readings = new ArrayList<>();
    try (FormReader reader = reader(format, new ByteArrayInputStream(bytes), options)) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  static List<Reading> read(Format format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading one(Format format, String text) {
    List<Reading> readings = read(format, text);
    if (readings.size() != 1) {
      throw new AssertionError("expected one reading, found " + readings);
    }
    return readings.get(0);
  }

  static List<StatisticsForm> forms(List<Reading> readings) {
    return readings.stream().map(reading -> reading.form().orElseThrow()).toList();
  }

  static List<Note.Kind> kinds(Reading reading) {
    return reading.notes().stream().map(Note::kind).toList();
  }
}
