package org.opendisclosure.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.LibreOffice;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;

/** LibreOffice opens, recomputes and saves written workbooks; needs {@code soffice}. */
@Tag("office")
class OfficeTest {

  private static final int FORMS = 20;

  @TempDir private Path folder;

  @Test
  void libreOfficeRecomputesEveryLineAsTheEngineDecidesIt() throws Exception {
    List<StatisticsForm> forms = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      for (int i = 0; i < FORMS; i++) {
        forms.add(new BrokenForms(i).next(edition, i % 7));
      }
    }
    List<byte[]> spoiled = new ArrayList<>();
    for (StatisticsForm form : forms) {
      XSSFWorkbook workbook = Xlsx.open(Xlsx.write(form));
      CheckLines.spoil(workbook);
      spoiled.add(Xlsx.bytes(workbook));
    }
    List<byte[]> saved = savedByOffice(spoiled);
    int lines = 0;
    for (int i = 0; i < forms.size(); i++) {
      XSSFWorkbook workbook = Xlsx.open(saved.get(i));
      CheckLines.assertAgree(forms.get(i), workbook);
      lines += CheckLines.stored(workbook).size();
    }
    assertTrue(lines > 100 * FORMS, lines + " lines");
  }

  @Test
  void aWorkbookThatLibreOfficeSavedIsReadAsItWasWritten() throws Exception {
    List<StatisticsForm> forms = new ArrayList<>();
    for (String sample :
        List.of(
            "huaian-city-2024.csv", "jinpen-township-2018.csv",
            "liupanshui-housing-2020.csv", "otog-housing-2017.csv")) {
      forms.add(Xlsx.sample(sample));
    }
    List<byte[]> saved = savedByOffice(forms.stream().map(Xlsx::write).toList());
    for (int i = 0; i < forms.size(); i++) {
      assertEquals(forms.get(i), Xlsx.read(saved.get(i)).form().orElseThrow());
    }
  }

  private List<byte[]> savedByOffice(List<byte[]> workbooks)
      throws IOException, InterruptedException {
    return LibreOffice.convert(folder, "xlsx", "xlsx:Calc MS Excel 2007 XML", workbooks);
  }
}
