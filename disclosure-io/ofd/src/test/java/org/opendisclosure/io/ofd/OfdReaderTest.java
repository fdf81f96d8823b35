package org.opendisclosure.io.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Forms of all editions as programs write them: an object for each cell, or one for each line. */
class OfdReaderTest {

  private static final int FORMS = 14;
  private static final Path SAMPLES = Path.of("src", "main", "samples");

  static Reading read(byte[] ofd) {
    try (FormReader reader =
        new OfdReader(new ByteArrayInputStream(ofd), "", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  static String told(Reading reading) {
    return String.join("\n", reading.notes().stream().map(Note::toString).toList());
  }

  private static List<StatisticsForm> forms(Edition edition) {
    List<StatisticsForm> forms = new ArrayList<>();
    ConsistentForms generator = ConsistentForms.of(edition, new Random(edition.ordinal()));
    for (int i = 0; i < FORMS; i++) {
      forms.add(generator.next());
    }
    return forms;
  }

  private static void assertExact(Edition edition, boolean isByLine) {
    Random random = new Random(7);
    for (StatisticsForm form : forms(edition)) {
      OfdStyle style = OfdStyle.random(isByLine, random);
      OfdPages pages = new OfdPages(842, 595, style);
      FormPrinter.print(form, pages, 842, 595);
      Reading reading = read(pages.bytes());
      assertTrue(reading.form().isPresent(), () -> told(reading));
      assertEquals(form.figures(), reading.form().get().figures(), () -> style + told(reading));
      assertTrue(reading.isComplete(), () -> told(reading));
    }
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void aTextObjectForEachCellIsReadExactly(Edition edition) {
    assertExact(edition, false);
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void aTextObjectForEachLineIsReadExactly(Edition edition) {
    assertExact(edition, true);
  }

  /**
   * Files that ofdrw-layout 2.3.1 made of the samples: of two the text as its canvas draws it, of
   * two as its paragraphs do; and two that {@link MadeFiles} made.
   */
  @ParameterizedTest
  @CsvSource({
    "huaian-city-2024, huaian-city-2024",
    "jinpen-township-2018, jinpen-township-2018",
    "liupanshui-housing-2020, liupanshui-housing-2020",
    "otog-housing-2017, otog-housing-2017",
    "by-cell, huaian-city-2024",
    "by-line, jinpen-township-2018"
  })
  void filesOfOtherWritersAreReadExactly(String file, String sample) {
    StatisticsForm form = Forms.read(SAMPLES.resolve(sample + ".csv")).form().orElseThrow();
    Reading reading = read(resource(file + ".ofd"));
    StatisticsForm read = reading.form().orElseThrow(() -> new AssertionError(told(reading)));
    assertEquals(form.getHeader(), read.getHeader());
    for (Cell cell : form.edition().catalogue().cells()) {
      if (cell.kind() != Kind.TEXT) {
        assertEquals(figure(form, cell), figure(read, cell), cell::name);
      }
    }
    assertTrue(reading.isComplete(), () -> told(reading));
  }

  /** A browser printed it without the line between (七)总计 and 四、结转下年度继续办理. */
  @Test
  void ofTwoRowsThatRanTogetherNothingIsReadIfAFigureHasNoColumn() {
    Reading reading = read(resource("two-rows-in-one.ofd"));
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(
        Optional.empty(), form.findNumber("applications.totalHandled.publicInterestOrganisation"));
    assertTrue(told(reading).contains("495"), () -> told(reading));
  }

  private static String figure(StatisticsForm form, Cell cell) {
    return switch (cell.kind()) {
      case COUNT, CHANGE -> form.figures().findCount(cell).toString();
      case MONEY -> form.figures().findAmount(cell).toString();
      default -> form.figures().findAnswer(cell).toString();
    };
  }

  private static byte[] resource(String name) {
    try (InputStream in = OfdReaderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
