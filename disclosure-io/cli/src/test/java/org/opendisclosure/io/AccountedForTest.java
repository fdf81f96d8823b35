package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/** Every format counts the numbers of what it reads. */
class AccountedForTest {

  private static List<StatisticsForm> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "main", "samples"))) {
      return files.sorted().map(file -> Forms.read(file).form().orElseThrow()).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("org.opendisclosure.io.FormsTest#written")
  void everyNumberOfAWrittenFormIsRead(Format format) throws IOException {
    for (StatisticsForm form : samples()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
        writer.write(form);
      }
      Reading reading = read(out.toByteArray());
      int figures = form.figures().countNumbers();
      assertTrue(figures > 50);
      assertEquals(new Numbers(figures, 0, 0, 0), reading.numbers());
      assertTrue(reading.isComplete(), reading.notes().toString());
    }
  }

  private static Reading read(byte[] file) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(file), "", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  @Test
  void readingsAreHeldToTheirCountInEveryTest() {
    assertTrue(Reading.class.desiredAssertionStatus(), "run tests with assertions");
  }
}
