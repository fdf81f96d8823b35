package org.opendisclosure.io.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Forms of all editions as programs write them: an object for each cell, or one for each line. */
class OfdReaderTest {

  private static final int FORMS = 14;

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
}
