package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layouts;

/** Pages for tests: a published report, changed in one place. */
final class Pages {

  static final String CITY = "huaian-city-2024.csv";

  /** The cell that {@link #withCell} changes; it states 3001. */
  static final String CHANGED = "applications.newlyReceived.naturalPerson";

  private static final String CELL = "<td class=\"figure\">3001</td>";
  private static final Path SAMPLES = Path.of("src", "main", "samples");

  private Pages() {}

  static StatisticsForm sample(String name) {
    return Forms.read(SAMPLES.resolve(name)).form().orElseThrow();
  }

  static String page(StatisticsForm form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, Format.HTML, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Reading read(String html, Charset charset) {
    byte[] bytes = html.getBytes(charset);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "page.html", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  static Reading read(String html) {
    return read(html, StandardCharsets.UTF_8);
  }

  /** A page among the resources of the tests. */
  static Reading resource(String name) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Reading withCell(String content) {
    return withCell("", content);
  }

  /** The report with a style sheet and with other content in the place of one figure. */
  static Reading withCell(String sheet, String content) {
    return with(sheet, CELL, "<td>" + content + "</td>");
  }

  /** The report with a style sheet and with a piece of its markup replaced. */
  static Reading with(String sheet, String markup, String changed) {
    String page = page(sample(CITY));
    assertTrue(page.contains(markup), markup);
    return read(
        page.replace("</head>", "<style>" + sheet + "</style></head>").replace(markup, changed));
  }

  /** What stands unread in the changed cell. */
  static String raw(Reading reading) {
    return raw(reading, CHANGED);
  }

  static String raw(Reading reading, String name) {
    Figures figures = reading.form().orElseThrow().figures();
    Cell cell = figures.catalogue().get(name);
    return figures
        .findUnreadable(cell)
        .orElse("stated " + figures.findCount(cell))
        .replace('\n', ' ');
  }

  static List<String> notes(Reading reading, Note.Kind kind) {
    return reading.notes().stream()
        .filter(note -> note.kind() == kind)
        .map(note -> note.message().zh())
        .toList();
  }

  /** Asserts that all figures are read and nothing is noted but that styles stand elsewhere. */
  static void assertReadWithoutStyles(Reading reading) {
    List<Note> others = new ArrayList<>(reading.notes());
    assertTrue(
        others.removeIf(note -> note.message().zh().contains("存放在别处的样式")), others.toString());
    assertRead(reading.with(others));
  }

  /** Asserts that all figures of the sample are read and nothing is noted. */
  static void assertRead(Reading reading) {
    assertEquals(
        sample(CITY).figures(),
        reading.form().orElseThrow().figures(),
        () -> reading.notes().toString());
    assertEquals(List.of(), reading.notes());
  }

  /** Asserts that all figures but one are read, and that of this one nothing is stated. */
  static void assertOneIsRaw(Reading reading, String name) {
    Figures expected = sample(CITY).figures();
    Figures figures = reading.form().orElseThrow().figures();
    for (Cell cell : expected.catalogue().cells()) {
      if (cell.name().equals(name)) {
        assertTrue(figures.findUnreadable(cell).isPresent(), () -> reading.notes().toString());
      } else {
        assertEquals(expected.findCount(cell), figures.findCount(cell), cell.name());
        assertEquals(expected.findAmount(cell), figures.findAmount(cell), cell.name());
      }
    }
    assertEquals(1, notes(reading, Note.Kind.UNREADABLE).size());
  }
}
