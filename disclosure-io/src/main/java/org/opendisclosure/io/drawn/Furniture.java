package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes page numbers, running heads and running feet away. */
final class Furniture {

  /** How many lines at either end of a page may be furniture. */
  private static final int DEPTH = 3;

  /** How far from the edge of a page they stand: the text begins behind a wider margin. */
  private static final double MARGIN = 76;

  /** How much of a small page such a margin takes at most. */
  private static final double SHARE = 1.0 / 6;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–─·~]+\\d{1,4}[-—–─·~]+"
              + "|第\\d{1,4}页([,\uFF0C/\uFF0F]?[共总]\\d{1,4}页)?"
              + "|(第?\\d{1,4}页)?[(\uFF08]?[共总]\\d{1,4}页[)\uFF09]?"
              + "|\\d{1,4}[/\uFF0F]\\d{1,4}"
              + "|[Pp]age\\d{1,4}(of\\d{1,4})?");
  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  private final List<List<Block>> pages;
  private final List<Box> boxes;

  private Furniture(List<List<Block>> pages, List<Box> boxes) {
    this.pages = pages;
    this.boxes = boxes;
  }

  /** Removes it from the pages of a document; what runs at the top stays on the first page. */
  static void remove(List<List<Block>> blocks, List<Page> pages) {
    Furniture furniture = new Furniture(blocks, pages.stream().map(Page::box).toList());
    furniture.removeNumbers();
    furniture.removeRepeated();
    furniture.removeNumbers();
  }

  private void removeNumbers() {
    Map<Integer, Integer> offsets = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Block block : ends(i)) {
        String text = bare(block);
        if (BARE.matcher(text).matches()) {
          offsets.merge(Integer.parseInt(text) - i, 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < pages.size(); i++) {
      int page = i;
      List<Block> numbers = ends(i).stream().filter(b -> isNumber(bare(b), page, offsets)).toList();
      pages.get(i).removeAll(numbers);
    }
  }

  /** A bare number is that of a page if it counts the pages. */
  private boolean isNumber(String text, int page, Map<Integer, Integer> offsets) {
    if (BARE.matcher(text).matches()) {
      int offset = Integer.parseInt(text) - page;
      int counted = offsets.getOrDefault(offset, 0);
      return counted > 1 && 2 * counted >= pages.size() || pages.size() == 1 && offset == 1;
    }
    return NUMBER.matcher(text).matches();
  }

  private void removeRepeated() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      ends(i).stream()
          .map(Furniture::key)
          .distinct()
          .forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    boolean isFirst = true;
    for (int i = 0; i < pages.size(); i++) {
      List<Block> page = pages.get(i);
      for (Block block : ends(i)) {
        boolean isAtTop = page.indexOf(block) < DEPTH;
        int count = counts.getOrDefault(key(block), 0);
        if (count > 1 && 2 * count >= pages.size() && !(isFirst && isAtTop)) {
          page.remove(block);
        }
      }
      isFirst = isFirst && page.isEmpty();
    }
  }

  /** The lines in the margins of a page, before its first table and after its last. */
  private List<Block> ends(int number) {
    List<Block> page = pages.get(number);
    Box box = boxes.get(number);
    double margin = Math.min(MARGIN, SHARE * box.height());
    List<Block> ends = new ArrayList<>();
    for (int i = 0; i < Math.min(DEPTH, page.size()); i++) {
      if (!(page.get(i) instanceof Block.Text text) || text.top() > box.top() + margin) {
        break;
      }
      ends.add(text);
    }
    int last = page.size() - 1;
    for (int i = last; i > Math.max(last - DEPTH, ends.size() - 1); i--) {
      if (!(page.get(i) instanceof Block.Text text) || text.top() < box.bottom() - margin) {
        break;
      }
      ends.add(text);
    }
    return ends;
  }

  private static String bare(Block block) {
    return block instanceof Block.Text text ? text.line().text().replaceAll("\\s", "") : "";
  }

  /**
   * What the same line of another page has in common with a line: all but its digits, its place.
   */
  private static String key(Block block) {
    return bare(block).replaceAll("\\d+", "0") + "@" + Math.round(block.top() / 10);
  }
}
