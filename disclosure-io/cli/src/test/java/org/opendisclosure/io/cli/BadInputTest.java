package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read gives exit code 2 and a message with the place, never a stack trace. */
class BadInputTest {

  private static final String HEAD = "{\"schema\": \"urn:opendisclosure:annual-report-2021:1\"";
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  static Stream<Arguments> badTexts() {
    return Stream.of(
        Arguments.of("empty file", "", ""),
        Arguments.of(
            "truncated JSON", HEAD + ",\n\"applications\": {\"newlyReceived\": {", "第 2 行"),
        Arguments.of(
            "unknown schema", "{\"schema\": \"urn:opendisclosure:annual-report-2031:1\"}", "第 1 行"),
        Arguments.of("no schema", "{\"header\": {}}", "第 1 行"),
        Arguments.of("duplicate key", HEAD + ",\n\"notes\": [],\n\"notes\": []}", "第 3 行"),
        Arguments.of(
            "fraction for a count",
            HEAD + ",\n\"applications\": {\"newlyReceived\": {\"naturalPerson\": 1.9}}}",
            "第 2 行"),
        Arguments.of(
            "text for a count",
            HEAD + ",\n\"applications\": {\"newlyReceived\": {\"naturalPerson\": \"7\"}}}",
            "第 2 行"),
        Arguments.of("unknown property", HEAD + ",\n\"aplications\": {}}", "applications"),
        Arguments.of("no JSON", "{]", "第 1 行"),
        Arguments.of(
            "wide: wrong column count", "edition,organ,year\nannual-report-2021,a\n", "第 2 行"),
        Arguments.of(
            "wide: unknown edition",
            "edition,organ,year\nannual-report-2031,a,2031\n",
            "annual-report-2031"),
        Arguments.of(
            "wide: unknown column twice", "edition,organ,organ\nannual-report-2021,a,b\n", "organ"),
        Arguments.of(
            "long: unknown cell",
            "form,edition,organ,year,table,row,column,cell,unit,value\n"
                + "1,annual-report-2021,a,2024,,,,no.such,,1\n",
            "no.such"),
        Arguments.of("sheet: not a form", "姓名,年龄\n甲,3\n", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTexts")
  void badText(String name, String text, String place) throws IOException {
    Path file = folder.resolve("bad");
    Files.writeString(file, text);
    refused(file, place);
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    Path file = folder.resolve("bad.csv");
    Files.write(file, new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'});
    refused(file, "字节");
  }

  @Test
  void twoHundredMegabytesOfGarbage() throws IOException {
    for (int kind = 0; kind < 4; kind++) {
      Path file = folder.resolve("garbage");
      byte[] block = block(kind);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        for (int i = 0; i < 200; i++) {
          out.write(block);
        }
      }
      refused(file, "");
    }
  }

  private static byte[] block(int kind) {
    byte[] block = new byte[MEGABYTE];
    Random random = new Random(kind);
    switch (kind) {
      case 0 -> random.nextBytes(block);
      case 1 -> java.util.Arrays.fill(block, (byte) 'x');
      case 2 -> java.util.Arrays.fill(block, (byte) '[');
      default -> {
        for (int i = 0; i < block.length; i++) {
          block[i] = (byte) (i % 7 == 6 ? '\n' : i % 2 == 0 ? ',' : 'y');
        }
      }
    }
    return block;
  }

  private static void refused(Path file, String place) {
    Run run = Run.of("check", file);
    assertEquals(ExitCode.FAILURE, run.exitCode(), run.out());
    assertTrue(run.out().contains(place), run.out());
    assertTrue(run.out().length() < 20_000, "the message is short");
    assertFalse((run.out() + run.err()).contains("\tat "), run.out() + run.err());
  }
}
