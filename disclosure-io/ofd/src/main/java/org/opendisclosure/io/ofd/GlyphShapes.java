package org.opendisclosure.io.ofd;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.text.RefusedException;

/**
 * Which characters of a text are drawn as one shape, or one as several (GB/T 33190, 11.4). What the
 * shapes look like is told by the font alone; what they mean, by the text.
 */
final class GlyphShapes {

  private GlyphShapes() {}

  /**
   * A text for each shape: all characters of the first shape that stands for several, and nothing
   * for the others.
   *
   * @param first how many characters of the object stand before these
   */
  static List<String> of(XmlNode object, List<String> characters, int first)
      throws RefusedException {
    List<String> shapes = new ArrayList<>();
    int next = 0;
    for (XmlNode transform : object.children("CGTransform")) {
      int from = (int) transform.number("CodePosition", 0) - first;
      int codes = (int) transform.number("CodeCount", 1);
      int glyphs = (int) transform.number("GlyphCount", 1);
      if (codes == glyphs || from < next || codes < 1 || from + codes > characters.size()) {
        continue;
      }
      shapes.addAll(characters.subList(next, from));
      shapes.add(String.join("", characters.subList(from, from + codes)));
      for (int i = 1; i < Math.min(glyphs, characters.size()); i++) {
        shapes.add("");
      }
      next = from + codes;
    }
    shapes.addAll(characters.subList(next, characters.size()));
    return shapes;
  }
}
