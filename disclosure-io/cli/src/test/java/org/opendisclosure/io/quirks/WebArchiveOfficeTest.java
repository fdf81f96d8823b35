package org.opendisclosure.io.quirks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Written pages that Chromium saves as one file are read as they were written. */
@Tag("office")
class WebArchiveOfficeTest {

  private static final int FORMS = 42;

  @TempDir private Path folder;

  private static byte[] written(StatisticsForm form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Forms.write(form, out, Format.HTML);
    return out.toByteArray();
  }

  @Test
  void everyFormIsReadAsItWasWritten() {
    List<StatisticsForm> forms = new ArrayList<>();
    Edition[] editions = Edition.values();
    for (int i = 0; i < FORMS; i++) {
      forms.add(ConsistentForms.of(editions[i % editions.length], new Random(i)).next());
    }
    List<byte[]> saved;
    try (Press chromium = Chromium.ofArchives(folder)) {
      saved = chromium.print(forms.stream().map(WebArchiveOfficeTest::written).toList());
    }
    for (int i = 0; i < FORMS; i++) {
      Reading reading = Trial.read(saved.get(i));
      assertTrue(reading.isComplete(), () -> reading.notes().toString());
      StatisticsForm read = reading.form().orElseThrow();
      assertEquals(forms.get(i).figures(), read.figures(), "form " + i);
      assertEquals(forms.get(i).getHeader(), read.getHeader(), "form " + i);
    }
  }
}
