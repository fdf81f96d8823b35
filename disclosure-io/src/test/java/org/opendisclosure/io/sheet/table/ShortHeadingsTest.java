package org.opendisclosure.io.sheet.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.cell.Figures;

/** Headings of table four that offices shorten are known by what stands over them. */
class ShortHeadingsTest {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "huaian-city-2024.csv");

  private static Reading read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "a.csv", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static String[] atTableFour() throws IOException {
    String text = Files.readString(SAMPLE);
    int table = text.indexOf("四、政府信息公开行政复议");
    return new String[] {text.substring(0, table), text.substring(table)};
  }

  @Test
  void shortOutcomesAndTotalsOfTableFourAreRead() throws IOException {
    String[] text = atTableFour();
    String shortened =
        text[1]
            .replace("结果维持", "维持")
            .replace("结果纠正", "纠正")
            .replace("其他结果", "其他")
            .replace("尚未审结", "未审结")
            .replace("总计", "合计");
    Reading reading = read(text[0] + shortened);
    Figures expected = Forms.read(SAMPLE).form().orElseThrow().figures();
    assertEquals(expected, reading.form().orElseThrow().figures());
  }

  @Test
  void aSubtotalBesideTheTotalIsNotTakenForIt() throws IOException {
    String[] text = atTableFour();
    String more = text[0].replace("法律服务机构,其他,", "法律服务机构,其他,合计");
    Reading reading = read(more + text[1]);
    Figures figures = reading.form().orElseThrow().figures();
    long total =
        Forms.read(SAMPLE)
            .form()
            .orElseThrow()
            .figures()
            .findCount(figures.catalogue().get("applications.newlyReceived.total"))
            .orElseThrow();
    long read =
        figures
            .findCount(figures.catalogue().get("applications.newlyReceived.total"))
            .orElse(total);
    assertEquals(total, read);
    assertFalse(figures.hasUnreadable());
  }
}
