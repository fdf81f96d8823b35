package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Written forms that LibreOffice saves as OpenDocument are read as they were written. */
@Tag("office")
class OpenDocumentOfficeTest {

  private static final int FORMS = 40;

  @TempDir private Path folder;

  private static List<StatisticsForm> forms() {
    List<StatisticsForm> forms = new ArrayList<>();
    Edition[] editions = Edition.values();
    for (int i = 0; i < FORMS; i++) {
      forms.add(ConsistentForms.of(editions[i % editions.length], new Random(i)).next());
    }
    return forms;
  }

  private static byte[] written(StatisticsForm form, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    return out.toByteArray();
  }

  private static Reading read(byte[] file) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(file), "saved", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  @ParameterizedTest
  @CsvSource({"docx, odt", "docx, fodt", "xlsx, ods", "xlsx, fods"})
  void everyFormIsReadAsItWasWritten(String ending, String saved) throws Exception {
    Format format = ending.equals("docx") ? Format.DOCX : Format.XLSX;
    List<byte[]> files = forms().stream().map(form -> written(form, format)).toList();
    List<byte[]> converted = LibreOffice.convert(folder, ending, saved, files);
    for (int i = 0; i < FORMS; i++) {
      StatisticsForm form = forms().get(i);
      Reading reading = read(converted.get(i));
      StatisticsForm read = reading.form().orElseThrow();
      assertEquals(form.figures(), read.figures(), "form " + i);
      assertEquals(form.getHeader(), read.getHeader(), "form " + i);
      assertTrue(reading.isComplete(), () -> reading.notes().toString());
    }
  }
}
