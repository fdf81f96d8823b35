package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.PieceReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.model.Edition;
import org.opendisclosure.rules.testing.ConsistentForms;

/** What the pieces of a file give is what its reader gives, to the last note. */
class PieceReaderTest {

  private static final int FORMS = 60;
  private static final String JSON = text(Format.JSON);
  private static final String WIDE = text(Format.WIDE);
  private static final String LONG = text(Format.LONG);

  private static String text(Format format) {
    ConsistentForms forms = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, new Random(7));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer =
        format.equals(Format.JSON) ? JsonFormWriter.lines(out) : Forms.writer(out, format)) {
      for (int i = 0; i < FORMS; i++) {
        writer.write(forms.next());
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String at(String text, int line, String instead) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    lines.set(line, instead.replace("LINE", lines.get(line).strip()));
    return String.join("", lines);
  }

  /** Files of every kind of order and disorder that may stand between forms or in them. */
  static Stream<String> files() {
    return Stream.of(
            Stream.of(
                JSON, WIDE, LONG, LONG.substring(0, LONG.length() / 2), WIDE.substring(0, 40_000)),
            Stream.of(JSON, WIDE, LONG).map(text -> text.replace("\n", "\r\n")),
            Stream.of(JSON, WIDE, LONG).map(text -> "\uFEFF" + text),
            Stream.of(
                JSON.replace("\n", "\n\n"),
                JSON.replace("\n", "\r"),
                JSON.replace("\n", ""),
                JSON.replaceFirst("\n", " "),
                JSON.substring(0, JSON.length() - 1000),
                JSON.replace("\"total\"", "\"totals\""),
                JSON.replaceAll("\"naturalPerson\":[0-9]+", "\"naturalPerson\":\"约三件\""),
                JSON + "\u0000",
                at(JSON, 30, "no JSON\n"),
                at(JSON, 30, "\n"),
                at(JSON, 30, "\uFEFFLINE\n"),
                at(JSON, 30, "[LINE,\nLINE]\n"),
                at(JSON, 30, "LINE LINE\n"),
                at(JSON, 30, "LINE]\n"),
                at(JSON, 30, "{\"schema\":\n\"urn:else\"}\n"),
                at(JSON, 30, "{\"schema\":\"urn:else\"}\n"),
                at(JSON, 30, "{\"notes\":[\"" + "长".repeat(500_000) + "\"]}\n")),
            Stream.of(
                at(WIDE, 30, "LINE,1,2\n"),
                at(WIDE, 30, "\n"),
                at(WIDE, 30, "LINE\"x\n"),
                WIDE.replace(",0,", ",约0,"),
                WIDE.replaceAll("\n.*", "\n"),
                at(LONG, 3000, "1,2,3\n"),
                LONG.replaceAll("\n[1-3],", "\n4,"),
                LONG.replaceAll("\n5,", "\n3,"),
                LONG.replace("figure", "figur")))
        .flatMap(all -> all);
  }

  private static FormReader open(byte[] file) {
    return Forms.open(new ByteArrayInputStream(file), "file", ReadOptions.defaults());
  }

  private static List<Reading> oneByOne(byte[] file) {
    List<Reading> readings = new ArrayList<>();
    try (FormReader reader = open(file)) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  /** Each piece on another thread, the last one first, so that none can lean on another. */
  private static List<Reading> inPieces(byte[] file) {
    List<FormPiece> pieces = new ArrayList<>();
    try (FormReader reader = open(file)) {
      Optional<Iterator<FormPiece>> found = ((PieceReader) reader).pieces();
      if (found.isEmpty()) {
        return oneByOne(file);
      }
      found.get().forEachRemaining(pieces::add);
    }
    List<Optional<List<Reading>>> read = new ArrayList<>();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      read.add(0, CompletableFuture.supplyAsync(pieces.get(i)::read).join());
    }
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (read.get(i).isEmpty()) {
        try (FormReader rest = pieces.get(i).rest()) {
          rest.forEachRemaining(readings::add);
        }
        return readings;
      }
      readings.addAll(read.get(i).get());
    }
    return readings;
  }

  @ParameterizedTest
  @MethodSource("files")
  void piecesGiveWhatTheReaderGives(String text) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      byte[] file = text.getBytes(charset);
      assertEquals(oneByOne(file), inPieces(file));
    }
  }

  @Test
  void filesOfManyFormsAreDividedAndADocumentIsNot() {
    for (String text : List.of(JSON, WIDE, LONG)) {
      try (FormReader reader = open(text.getBytes(StandardCharsets.UTF_8))) {
        Iterator<FormPiece> pieces = ((PieceReader) reader).pieces().orElseThrow();
        pieces.next();
        assertTrue(pieces.hasNext());
      }
    }
    for (String text : List.of("[" + JSON.replaceFirst("(?s)\n.*", "]\n"), "{\n}\n")) {
      try (FormReader reader = open(text.getBytes(StandardCharsets.UTF_8))) {
        assertFalse(((PieceReader) reader).pieces().isPresent());
      }
    }
  }

  @Test
  void strictReadingGoesOneByOne() {
    ReadOptions strict = ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);
    for (String text : List.of(JSON, WIDE, LONG)) {
      byte[] file = text.getBytes(StandardCharsets.UTF_8);
      try (FormReader reader = Forms.open(new ByteArrayInputStream(file), "file", strict)) {
        assertFalse(((PieceReader) reader).pieces().isPresent());
        assertTrue(reader.hasNext());
      }
    }
  }
}
