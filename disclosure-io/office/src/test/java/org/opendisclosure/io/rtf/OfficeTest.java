package org.opendisclosure.io.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.LibreOffice;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Documents that LibreOffice made of those of this library; left out if it is not installed. */
@Tag("office")
class OfficeTest {

  private static final int FORMS = 14;

  @TempDir private Path folder;

  private static List<StatisticsForm> forms() {
    List<StatisticsForm> forms = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      ConsistentForms consistent = ConsistentForms.of(edition, new Random(3));
      for (int i = 0; i < FORMS; i++) {
        forms.add(consistent.next());
      }
    }
    return forms;
  }

  private static byte[] written(StatisticsForm form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Forms.write(form, out, Format.DOCX);
    return out.toByteArray();
  }

  @Test
  void everyFigureOfADocumentSavedAsRichTextIsRead() throws Exception {
    List<byte[]> sources = forms().stream().map(OfficeTest::written).toList();
    List<byte[]> saved = LibreOffice.convert(folder, "docx", "rtf", sources);
    for (int i = 0; i < saved.size(); i++) {
      Reading reading = Rtf.read(saved.get(i));
      assertEquals(
          forms().get(i).figures(),
          reading.form().map(StatisticsForm::figures).orElse(null),
          "form " + i + ": " + reading.notes());
    }
  }
}
