package org.opendisclosure.io.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where characters stand on what shows of a page. */
class DrawnGlyphTest {

  private static final Clip PAGE = new Clip(new Box(0, -800, 600, 0));

  /** Browsers leave out what is beyond the edge; the ink of wide characters begins further in. */
  @ParameterizedTest
  @CsvSource({"5, 1, true", "5, 3, false", "10, 3, true", "10, 5, false"})
  void aFigureMayGoOnBehindTheEdgeWhereTheNextCharacterHasNoRoom(
      double width, double room, boolean isAtEdge) {
    PagePoint end = new PagePoint(600 - room, -400);
    PagePoint start = new PagePoint(600 - room - width, -400);
    DrawnGlyph glyph = new DrawnGlyph("4", start, end, 10, PAGE, Sight.WHOLE);
    assertEquals(isAtEdge, glyph.isAtEdge());
  }
}
