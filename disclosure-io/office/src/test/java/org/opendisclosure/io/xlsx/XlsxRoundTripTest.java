package org.opendisclosure.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Whatever a form holds, a workbook gives it back unchanged. */
class XlsxRoundTripTest {

  @Property(tries = 12)
  void aWorkbookGivesTheFormBack(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    Reading reading = Xlsx.read(Xlsx.write(form));
    assertEquals(form, reading.form().orElseThrow(), () -> reading.notes().toString());
    assertEquals(form.getUnreadable().size(), count(reading, Note.Kind.UNREADABLE));
    assertEquals(form.getUnknownLines().size(), count(reading, Note.Kind.KEPT));
    assertEquals(0, count(reading, Note.Kind.REFUSED), () -> reading.notes().toString());
  }

  private static long count(Reading reading, Note.Kind kind) {
    return reading.notes().stream().filter(note -> note.kind() == kind).count();
  }

  @Property(tries = 6)
  void aFormThatAddsUpIsReadWithoutANote(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = ConsistentForms.of(edition, new Random(seed)).next();
    Reading reading = Xlsx.read(Xlsx.write(form));
    assertEquals(form, reading.form().orElseThrow());
    assertEquals(List.of(), reading.notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "huaian-city-2024.csv", "jinpen-township-2018.csv",
        "liupanshui-housing-2020.csv", "otog-housing-2017.csv"
      })
  void aPublishedFormSurvivesAsAWorkbook(String name) {
    StatisticsForm form = Xlsx.sample(name);
    assertEquals(form, Xlsx.read(Xlsx.write(form)).form().orElseThrow());
  }
}
