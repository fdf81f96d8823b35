package org.opendisclosure.io.odf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/** Files of OpenDocument for tests, put together by hand. */
final class Odf {

  static final String TYPE = "application/vnd.oasis.opendocument.";

  private static final String XMLNS =
      List.of("office", "style", "text", "table", "drawing", "meta", "manifest").stream()
              .map(
                  name ->
                      " xmlns:%s='urn:oasis:names:tc:opendocument:xmlns:%s:1.0'"
                          .formatted(name.equals("drawing") ? "draw" : name, name))
              .reduce("", String::concat)
          + " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
          + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
          + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
          + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'"
          + " xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

  private Odf() {}

  /** A flat file of a kind. */
  static byte[] flat(String kind, String styles, String body) {
    String root =
        "<?xml version='1.0' encoding='UTF-8'?><office:document%s"
            + " office:mimetype='%s'>%s<office:automatic-styles>%s</office:automatic-styles><office:body><office:%s>%s</office:%s></office:body></office:document>";
    return root.formatted(XMLNS, TYPE + kind, "", styles, kind, body, kind)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The part of an archive that holds the text. */
  static String content(String kind, String styles, String body) {
    return "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body><office:%s>%s</office:%s></office:body></office:document-content>"
        .formatted(XMLNS, styles, kind, body, kind);
  }

  /** The part of an archive that holds the styles with names. */
  static String styles(String styles) {
    return "<office:document-styles%s><office:styles>%s</office:styles></office:document-styles>"
        .formatted(XMLNS, styles);
  }

  static String manifest(String entries) {
    return "<manifest:manifest%s>%s</manifest:manifest>".formatted(XMLNS, entries);
  }

  /** A zip file of texts, of which the type of the file is not packed. */
  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(entry(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8)));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      CRC32 checksum = new CRC32();
      checksum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(checksum.getValue());
    }
    return entry;
  }

  static List<Reading> readAll(byte[] file) {
    List<Reading> readings = new ArrayList<>();
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(file), "file", ReadOptions.defaults())) {
      while (reader.hasNext()) {
        readings.add(reader.next());
      }
    }
    return readings;
  }

  static Reading read(byte[] file) {
    List<Reading> readings = readAll(file);
    if (readings.size() != 1) {
      throw new AssertionError(readings.size() + " readings");
    }
    return readings.get(0);
  }

  static String paragraph(String text) {
    return "<text:p>" + text + "</text:p>";
  }

  static String cell(String text) {
    return "<table:table-cell>" + paragraph(text) + "</table:table-cell>";
  }

  static String row(String... texts) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    List.of(texts).forEach(text -> row.append(cell(text)));
    return row + "</table:table-row>";
  }

  /** A style of a family, with the elements in it. */
  static String style(String family, String name, String properties) {
    return "<style:style style:family='%s' style:name='%s'>%s</style:style>"
        .formatted(family, name, properties);
  }

  /** A style of text. */
  static String textStyle(String name, String properties) {
    return style("text", name, "<style:text-properties " + properties + "/>");
  }
}
