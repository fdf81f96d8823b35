package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters and rulings of a page together to tables and lines of text. */
final class PageBlocks {

  private PageBlocks() {}

  /** The blocks from top to bottom. */
  static List<Block> of(Page page) {
    List<Grid> grids = Grids.of(Ruling.joined(page.across()), Ruling.joined(page.down()));
    for (Box picture : page.pictures()) {
      grids.stream()
          .filter(grid -> grid.isAround(picture))
          .findFirst()
          .ifPresent(grid -> grid.picture(picture));
    }
    List<Glyph> outside = new ArrayList<>();
    for (List<Glyph> word : Glyph.words(page.glyphs())) {
      grids.stream()
          .filter(grid -> grid.contains(word))
          .findFirst()
          .ifPresentOrElse(grid -> grid.add(word), () -> outside.addAll(word));
    }
    List<Block> blocks = new ArrayList<>();
    grids.forEach(grid -> blocks.add(new Block.Table(grid, new LongTable(grid))));
    GlyphLine.of(outside).forEach(line -> blocks.add(new Block.Text(line)));
    blocks.sort(Comparator.comparingDouble(Block::top));
    return blocks;
  }
}
