package org.opendisclosure.io.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.LibreOffice;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;

/** LibreOffice opens, saves and renders written documents; needs {@code soffice}. */
@Tag("office")
class OfficeTest {

  private static final int FORMS = 10;

  @TempDir private Path folder;

  private static List<StatisticsForm> forms() {
    List<StatisticsForm> forms = new ArrayList<>();
    for (String sample :
        List.of(
            "huaian-city-2024.csv", "jinpen-township-2018.csv",
            "liupanshui-housing-2020.csv", "otog-housing-2017.csv")) {
      Path file = Path.of("src", "main", "samples", sample);
      forms.add(Forms.read(file).form().orElseThrow());
    }
    for (Edition edition : Edition.values()) {
      ConsistentForms consistent = ConsistentForms.of(edition, new Random(1));
      for (int i = 0; i < FORMS; i++) {
        forms.add(consistent.next());
      }
    }
    return forms;
  }

  private static List<byte[]> documents() {
    return forms().stream().map(Docx::of).toList();
  }

  @Test
  void aDocumentThatLibreOfficeSavedIsReadAsItWasWritten() throws Exception {
    List<byte[]> saved = LibreOffice.convert(folder, "docx", "docx", documents());
    for (int i = 0; i < saved.size(); i++) {
      assertEquals(forms().get(i), Docx.read(saved.get(i)).form().orElseThrow());
    }
  }
}
