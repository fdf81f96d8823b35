package org.opendisclosure.io.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;

/** Workbooks in memory. */
final class Xlsx {

  private static final Path SAMPLES = Path.of("src", "main", "samples");

  private Xlsx() {}

  static StatisticsForm sample(String name) {
    return Forms.read(SAMPLES.resolve(name)).form().orElseThrow();
  }

  static byte[] write(StatisticsForm form) {
    return write(form, Checker.builtIn());
  }

  static byte[] write(StatisticsForm form, Checker checker) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer =
        Forms.writer(out, Format.XLSX, CsvEncoding.UTF_8, Layouts.builtIn(), checker)) {
      writer.write(form);
    }
    return out.toByteArray();
  }

  static XSSFWorkbook open(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(XSSFWorkbook workbook) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static List<Reading> readAll(byte[] bytes) {
    List<Reading> readings = new ArrayList<>();
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "表.xlsx", ReadOptions.defaults())) {
      while (reader.hasNext()) {
        readings.add(reader.next());
      }
    }
    return readings;
  }

  static Reading read(byte[] bytes) {
    List<Reading> readings = readAll(bytes);
    if (readings.size() != 1) {
      throw new AssertionError(readings.size() + " readings");
    }
    return readings.get(0);
  }

  /** A zip file of texts. */
  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
