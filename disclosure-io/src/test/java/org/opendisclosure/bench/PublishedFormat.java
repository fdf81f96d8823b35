package org.opendisclosure.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/** A format in which offices publish forms, with the least that its library must do to read it. */
public enum PublishedFormat {
  /** CSV: the rows as strings. */
  SHEET(Format.SHEET) {
    @Override
    Object load(InputStream in) {
      return CsvReader.builder()
          .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
          .stream()
          .toList();
    }
  },
  /** Web page: the document of jsoup. */
  HTML(Format.HTML) {
    @Override
    Object load(InputStream in) throws IOException {
      return Jsoup.parse(in, "UTF-8", "");
    }
  };

  private final Format format;

  PublishedFormat(Format format) {
    this.format = format;
  }

  byte[] bytes(StatisticsForm form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    return out.toByteArray();
  }

  abstract Object load(InputStream in) throws IOException;
}
