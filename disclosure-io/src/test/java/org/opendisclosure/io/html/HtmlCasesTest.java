package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;

/** Whole pages of which one cell is other than it seems in the source. */
class HtmlCasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hidden-by-class.html",
        "font-size-zero.html",
        "input-fields.html",
        "nested-table.html",
      })
  void allThatOneSeesIsRead(String name) throws IOException {
    Pages.assertRead(Pages.resource(name));
  }

  @ParameterizedTest
  @CsvSource({
    "raised-by-class.html, proactiveDisclosure.fees.amount, 96171.6 | 1",
    "link-beside-figure.html, applications.disclosed.total, 1362 | 1",
    "picture.html, applications.disclosed.total, [图]1362",
  })
  void whatMayBeTwoFiguresOrNoneIsKeptRaw(String name, String cell, String raw) throws IOException {
    Reading reading = Pages.resource(name);
    Pages.assertOneIsRaw(reading, cell);
    assertEquals(raw, Pages.raw(reading, cell));
  }

  @ParameterizedTest
  @ValueSource(strings = "picture.html")
  void aPictureInThePlaceOfAFigureIsTold(String name) throws IOException {
    String note = Pages.notes(Pages.resource(name), Note.Kind.UNREADABLE).get(0);
    assertTrue(note.contains("是图片"), note);
  }
}
