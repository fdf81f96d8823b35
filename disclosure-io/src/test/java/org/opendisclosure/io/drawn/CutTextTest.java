package org.opendisclosure.io.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Figures of which the edge of a page leaves only a part. */
class CutTextTest {

  private static final Box PAGE = new Box(0, -800, 600, 0);

  /** Characters of five points, one behind the other up to a place. */
  private static List<DrawnGlyph> ending(String text, double right, double baseline) {
    List<DrawnGlyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      double end = right - 5 * (text.length() - 1 - i);
      glyphs.add(
          new DrawnGlyph(
              text.substring(i, i + 1),
              new PagePoint(end - 5, baseline),
              new PagePoint(end, baseline),
              10,
              new Clip(PAGE),
              Sight.WHOLE));
    }
    return glyphs;
  }

  private static String seen(List<DrawnGlyph> glyphs) throws TooMuchException {
    Walls walls = new Walls(List.of(), PAGE, new Effort());
    return new CutText(glyphs, PAGE, walls, 0)
        .seen().stream().map(DrawnGlyph::text).collect(Collectors.joining());
  }

  @Test
  void aFigureAwayFromTheEdgeIsWhole() throws TooMuchException {
    assertEquals("5987902", seen(ending("5987902", 500, -400)));
  }

  /** Browsers set the unit on a line of its own, and leave out the digits beyond the edge. */
  @Test
  void aFigureThatMeetsTheEdgeMayGoOnThoughItsUnitStandsOnTheNextLine() throws TooMuchException {
    List<DrawnGlyph> glyphs = ending("5987902", 599.5, -400);
    glyphs.addAll(ending("项", 570, -388));
    assertTrue(CutText.isIn(seen(glyphs)), () -> "taken for a whole figure");
    assertTrue(seen(glyphs).contains("5987902"), () -> "lost");
  }
}
