package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Written documents that LibreOffice prints show every figure in its place. */
@Tag("office")
class PrintedDocumentOfficeTest {

  private static final int FORMS = 12;

  @TempDir private Path folder;

  private static byte[] written(StatisticsForm form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Forms.write(form, out, Format.DOCX);
    return out.toByteArray();
  }

  @Test
  void thePagesShowEveryFigureInItsPlace() throws Exception {
    List<StatisticsForm> forms = new ArrayList<>();
    Edition[] editions = Edition.values();
    for (int i = 0; i < FORMS; i++) {
      forms.add(ConsistentForms.of(editions[i % editions.length], new Random(i)).next());
    }
    List<byte[]> documents = forms.stream().map(PrintedDocumentOfficeTest::written).toList();
    List<byte[]> pages = LibreOffice.convert(folder, "docx", "pdf", documents);
    for (int i = 0; i < FORMS; i++) {
      try (FormReader reader =
          Forms.open(new ByteArrayInputStream(pages.get(i)), "pages", ReadOptions.defaults())) {
        assertEquals(
            forms.get(i).figures(), reader.next().form().orElseThrow().figures(), "form " + i);
      }
    }
  }
}
