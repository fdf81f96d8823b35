package org.opendisclosure.io.drawn;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What runs in the margins of pages. */
class FurnitureTest {

  private static final Box BOX = new Box(0, 0, 595, 842);

  /** A page with a heading and one more line. */
  private static Page page(double baseline, String text) {
    List<Glyph> glyphs =
        List.of(new Glyph("一", 60, 72, 120, 12), new Glyph(text, 290, 295, baseline, 10));
    return new Page(
        glyphs, List.of(), List.of(), List.of(), BOX, "", 0, false, false, false, false);
  }

  private static List<String> left(Page... pages) {
    List<List<Block>> blocks = new ArrayList<>();
    List.of(pages).forEach(page -> blocks.add(PageBlocks.of(page)));
    Furniture.remove(blocks, List.of(pages));
    return blocks.stream()
        .flatMap(List::stream)
        .map(block -> block instanceof Block.Text text ? text.line().text() : "")
        .toList();
  }

  /** A figure on a line of its own that counts the pages, with more text above it. */
  @Test
  void onlyInItsMarginsHasAPageANumber() {
    assertTrue(left(page(500, "1"), page(500, "2"), page(500, "3")).contains("3"));
    assertFalse(left(page(800, "1"), page(800, "2")).contains("2"));
  }
}
