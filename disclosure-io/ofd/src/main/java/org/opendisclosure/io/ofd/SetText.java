package org.opendisclosure.io.ofd;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.text.RefusedException;

/**
 * The characters of one piece of text and where each stands (GB/T 33190, 11.3), in the places of
 * its object.
 */
final class SetText {

  /**
   * A character.
   *
   * @param advance where the next one would begin, along its text
   */
  record Place(String text, double x, double y, double advance) {}

  /** How much wider than usual a character is at most, in sizes of the type; more is a gap. */
  private static final double WIDER = 0.15;

  /** What a character takes at least. */
  private static final double LEAST = 0.1;

  private static final double WIDE = 1;
  private static final double NARROW = 0.5;

  /** From here on characters take a whole square. */
  private static final int FIRST_WIDE = 0x2E80;

  private final List<String> glyphs;
  private final double[] right;
  private final double[] down;

  private SetText(List<String> glyphs, double[] right, double[] down) {
    this.glyphs = glyphs;
    this.right = right;
    this.down = down;
  }

  /**
   * The text of an element {@code TextCode}.
   *
   * @param object what has it, and tells which characters are drawn as one shape
   * @param first how many characters of the object stand before it
   */
  static SetText of(XmlNode object, XmlNode code, int first) throws RefusedException {
    String right = code.attribute("DeltaX");
    String down = code.attribute("DeltaY");
    List<String> glyphs = characters(code);
    List<String> shapes = GlyphShapes.of(object, glyphs, first);
    long stated = Math.max(Deltas.count(right), Deltas.count(down));
    glyphs = stated == shapes.size() - 1L ? shapes : glyphs;
    int count = Math.max(0, glyphs.size() - 1);
    return new SetText(glyphs, Deltas.of(right, count), Deltas.of(down, count));
  }

  /** The characters of a text; line breaks come from laying out the XML. */
  static List<String> characters(XmlNode code) throws RefusedException {
    return OfdNumbers.bounded(code.text())
        .codePoints()
        .filter(c -> c != '\n' && c != '\r' && c != '\t')
        .mapToObj(Character::toString)
        .toList();
  }

  /**
   * Where the characters stand.
   *
   * @param along the direction in which a character goes on, of length 1
   * @param stretch how much wider characters are than usual
   */
  List<Place> from(double x, double y, double[] along, double size, double stretch) {
    List<Place> places = new ArrayList<>(glyphs.size());
    double left = x;
    double top = y;
    double digit = NARROW * size * stretch;
    for (int i = 0; i < glyphs.size(); i++) {
      String glyph = glyphs.get(i);
      boolean isDigit = !glyph.isEmpty() && glyph.charAt(0) >= '0' && glyph.charAt(0) <= '9';
      double usual = isDigit ? digit : usual(glyph) * size * stretch;
      double advance = usual;
      if (i < right.length) {
        double next = right[i] * along[0] + down[i] * along[1];
        advance = next > LEAST * size && next <= usual + WIDER * size ? next : usual;
      }
      digit = isDigit ? advance : digit;
      places.add(new Place(glyph, left, top, advance));
      left += i < right.length ? right[i] : 0;
      top += i < down.length ? down[i] : 0;
    }
    return places;
  }

  private static double usual(String glyph) {
    return !glyph.isEmpty() && glyph.codePointAt(0) >= FIRST_WIDE ? WIDE : NARROW;
  }
}
