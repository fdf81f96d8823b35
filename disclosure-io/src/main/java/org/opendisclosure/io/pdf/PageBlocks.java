package org.opendisclosure.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters and rulings of a page together to tables and lines of text. */
final class PageBlocks {

  private PageBlocks() {}

  /** The blocks from top to bottom. */
  static List<Block> of(Page page) {
    List<Grid> grids = Grid.of(Ruling.joined(page.across()), Ruling.joined(page.down()));
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      grids.stream()
          .filter(grid -> grid.contains(glyph))
          .findFirst()
          .ifPresentOrElse(grid -> grid.add(glyph), () -> outside.add(glyph));
    }
    List<Block> blocks = new ArrayList<>();
    grids.forEach(grid -> blocks.add(new Block.Table(grid, new LongTable(grid))));
    GlyphLine.of(outside).forEach(line -> blocks.add(new Block.Text(line)));
    blocks.sort(Comparator.comparingDouble(Block::top));
    return blocks;
  }
}
