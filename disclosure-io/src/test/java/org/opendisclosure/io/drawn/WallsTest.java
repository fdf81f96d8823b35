package org.opendisclosure.io.drawn;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines down a page that part what stands on both sides of them. */
class WallsTest {

  private static final Box PAGE = new Box(0, -800, 600, 0);

  private static boolean part(double line) throws TooMuchException {
    Walls walls = new Walls(List.of(new Ruling(line, -500, -300)), PAGE, new Effort());
    Glyph left = new Glyph("1", line - 6, line - 1, -400, 10);
    return walls.part(left, new Glyph("2", line - 1, line + 4, -400, 10));
  }

  @Test
  void aLineBetweenTwoCharactersPartsThem() throws TooMuchException {
    assertTrue(part(300));
  }

  /** LibreOffice draws the side of a cell that runs beyond the page at the edge of the page. */
  @Test
  void aLineAtTheEdgeOfThePagePartsNothing() throws TooMuchException {
    assertFalse(part(599.75));
  }
}
