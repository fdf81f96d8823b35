package org.opendisclosure.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.layout.Layouts;

/**
 * The annual report of a city in a format in which offices publish it, with the least that the
 * library of the format must do to read it.
 */
public enum PublishedFormat {
  /** CSV: the rows as strings. */
  SHEET {
    @Override
    byte[] bytes() {
      return written(Format.SHEET);
    }

    @Override
    Object load(InputStream in) {
      return CsvReader.builder()
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
          .stream()
          .toList();
    }
  },
  /** Web page: the document of jsoup. */
  HTML {
    @Override
    byte[] bytes() {
      return written(Format.HTML);
    }

    @Override
    Object load(InputStream in) throws IOException {
      return Jsoup.parse(in, "UTF-8", "");
    }
  },
  /** Text copy: the lines as strings. */
  TEXT {
    @Override
    byte[] bytes() throws IOException {
      return resource("plain/huaian-city-2024.tsv");
    }

    @Override
    Object load(InputStream in) throws IOException {
      return lines(in);
    }
  },
  /** Markdown: the lines as strings. */
  MARKDOWN {
    @Override
    byte[] bytes() {
      return written(Format.MARKDOWN);
    }

    @Override
    Object load(InputStream in) throws IOException {
      return lines(in);
    }
  },
  /** Workbook: that of Apache POI. */
  XLSX {
    @Override
    byte[] bytes() {
      return written(Format.XLSX);
    }

    @Override
    Object load(InputStream in) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
        return workbook.getSheetAt(0).getLastRowNum();
      }
    }
  },
  /** Word document: that of Apache POI. */
  DOCX {
    @Override
    byte[] bytes() {
      return written(Format.DOCX);
    }

    @Override
    Object load(InputStream in) throws IOException {
      try (XWPFDocument document = new XWPFDocument(in)) {
        return document.getTables().size();
      }
    }
  },
  /** PDF: its text as PDFBox strips it. */
  PDF {
    @Override
    byte[] bytes() throws IOException {
      return resource("pdf/huaian-city-2024.pdf");
    }

    @Override
    Object load(InputStream in) throws IOException {
      try (PDDocument document = Loader.loadPDF(in.readAllBytes())) {
        return new PDFTextStripper().getText(document);
      }
    }
  };

  abstract byte[] bytes() throws IOException;

  abstract Object load(InputStream in) throws IOException;

  private static byte[] written(Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(Samples.huaian());
    }
    return out.toByteArray();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Forms.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static Object lines(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
  }
}
