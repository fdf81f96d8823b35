package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.testing.FormGenerator;

/** Whatever a form holds, each format gives it back unchanged. */
class RoundTripTest {

  @Property(tries = 150)
  void aSheetGivesTheFormBack(
      @ForAll Edition edition, @ForAll CsvEncoding encoding, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    byte[] bytes = Csv.write(Format.SHEET, encoding, List.of(form));
    List<Reading> readings = Csv.read(Format.SHEET, bytes);
    assertEquals(List.of(form), Csv.forms(readings));
    assertNothingButUnknown(form, readings.get(0), form.getUnknownLines().size());
  }

  @Property(tries = 100)
  void longGivesAllFormsBack(@ForAll CsvEncoding encoding, @ForAll long seed) {
    List<StatisticsForm> forms = new ArrayList<>();
    Random random = new Random(seed);
    for (Edition edition : Edition.values()) {
      forms.add(new FormGenerator(edition, random).next());
    }
    List<Reading> readings = Csv.read(Format.LONG, Csv.write(Format.LONG, encoding, forms));
    assertEquals(forms, Csv.forms(readings));
    for (int i = 0; i < forms.size(); i++) {
      assertNothingButUnknown(forms.get(i), readings.get(i), 0);
    }
  }

  @Property(tries = 100)
  void wideGivesAllFormsBack(
      @ForAll Edition edition, @ForAll CsvEncoding encoding, @ForAll long seed) {
    FormGenerator generator = new FormGenerator(edition, new Random(seed));
    List<StatisticsForm> forms = List.of(generator.next(), generator.next(), generator.next());
    List<Reading> readings = Csv.read(Format.WIDE, Csv.write(Format.WIDE, encoding, forms));
    assertEquals(forms, Csv.forms(readings));
    for (int i = 0; i < forms.size(); i++) {
      assertNothingButUnknown(forms.get(i), readings.get(i), 0);
    }
  }

  /** A form that was written is noted only for what no reader can make out. */
  private static void assertNothingButUnknown(
      StatisticsForm form, Reading reading, int unknownLines) {
    assertEquals(form.getUnreadable().size(), count(reading, Note.Kind.UNREADABLE));
    assertEquals(unknownLines, count(reading, Note.Kind.KEPT));
    assertEquals(form.getUnreadable().size() + unknownLines, reading.notes().size());
  }

  private static int count(Reading reading, Note.Kind kind) {
    return (int) reading.notes().stream().filter(note -> note.kind() == kind).count();
  }
}
