package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Forms that LibreOffice saves in the old formats; needs {@code soffice}. */
@Tag("office")
class OldOfficeTest {

  private static final int FORMS = 14;

  @TempDir private Path folder;

  private static List<StatisticsForm> forms() {
    List<StatisticsForm> forms = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      ConsistentForms consistent = ConsistentForms.of(edition, new Random(9));
      for (int i = 0; i < FORMS; i++) {
        forms.add(consistent.next());
      }
    }
    return forms;
  }

  private static byte[] written(StatisticsForm form, String ending) {
    Format format = ending.equals("docx") ? Format.DOCX : Format.XLSX;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    return out.toByteArray();
  }

  private static StatisticsForm read(byte[] bytes) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "表", ReadOptions.defaults())) {
      return reader.next().form().orElseThrow();
    }
  }

  @ParameterizedTest
  @CsvSource({"docx, doc", "xlsx, xls"})
  void everyFormIsReadAsItWasWritten(String from, String to) throws Exception {
    List<StatisticsForm> forms = forms();
    List<byte[]> files = forms.stream().map(form -> written(form, from)).toList();
    List<byte[]> saved = LibreOffice.convert(folder, from, to, files);
    for (int i = 0; i < forms.size(); i++) {
      assertEquals(forms.get(i), read(saved.get(i)), "form " + i);
    }
  }
}
