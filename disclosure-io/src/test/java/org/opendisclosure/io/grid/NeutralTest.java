package org.opendisclosure.io.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;

/** Whatever is marked on the way to a file or out of one is the same again. */
class NeutralTest {

  private static final String SIGNS = "'-=5\uFDD0";

  /** Every text of up to five of the signs. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; texts.get(i).length() < 5; i++) {
      for (char sign : SIGNS.toCharArray()) {
        texts.add(texts.get(i) + sign);
      }
    }
    return texts;
  }

  @Test
  void textsComeBackFromSheetsAndFromDocuments() {
    for (String text : texts()) {
      assertEquals(text, Neutral.original(Neutral.text(text)));
      assertEquals(text, Neutral.original(Neutral.kept(text)));
    }
  }

  @Test
  void unreadableFiguresComeBackFromSheetsAndFromDocuments() {
    Cell cell =
        Edition.ANNUAL_REPORT_2021.catalogue().cells().stream()
            .filter(known -> known.kind() == Kind.COUNT)
            .findFirst()
            .orElseThrow();
    for (String raw : texts()) {
      assertEquals(raw, read(Neutral.unreadable(cell, raw)));
      assertEquals(raw, read(Neutral.kept(Neutral.typed(cell, raw))));
    }
  }

  /** What a reader makes of a field that it does not take for a figure. */
  private static String read(String field) {
    String figure = Neutral.figure(field);
    return Neutral.isMarked(figure) ? figure.substring(1) : figure;
  }
}
