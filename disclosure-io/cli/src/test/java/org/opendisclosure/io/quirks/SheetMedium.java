package org.opendisclosure.io.quirks;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A spreadsheet saved as CSV: of a merged cell, the first place has the text. */
final class SheetMedium {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private SheetMedium() {}

  static byte[] print(Document document, Random random) {
    StringWriter text = new StringWriter();
    try (CsvWriter out = CsvWriter.builder().build(text)) {
      for (Block block : document.blocks()) {
        if (block instanceof Paragraph paragraph) {
          out.writeRecord(paragraph.text());
        } else if (block instanceof Grid grid) {
          rows(grid).forEach(out::writeRecord);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (document.isGbk()) {
      return text.toString().getBytes(GB18030);
    }
    String mark = random.nextBoolean() ? "\uFEFF" : "";
    return (mark + text).getBytes(StandardCharsets.UTF_8);
  }

  static List<List<String>> rows(Grid grid) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      List<Box> boxes = grid.rows().get(i).boxes();
      List<String> row = new ArrayList<>();
      for (int column = 0; column < boxes.size(); column++) {
        row.add(grid.startsAt(i, column) ? boxes.get(column).text() : "");
      }
      rows.add(row);
    }
    return rows;
  }
}
