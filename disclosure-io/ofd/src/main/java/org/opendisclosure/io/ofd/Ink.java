package org.opendisclosure.io.ofd;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;

/**
 * What something is drawn with, as far as it decides whether one sees it.
 *
 * @param isWhite whether it is the colour of paper
 * @param alpha from 0, which nobody sees, to 1
 */
record Ink(boolean isWhite, double alpha) {

  static final Ink BLACK = new Ink(false, 1);
  static final Ink NONE = new Ink(false, 0);

  private static final double ALL = 255;

  /** How much darker than white nobody sees. */
  private static final double NEAR = 0.02;

  private static final int CMYK = 4;

  /** The ink of a colour, whose parts may be told by its place in a colour space. */
  static Ink of(XmlNode colour, OfdResources resources) throws RefusedException {
    double alpha = colour.number("Alpha", ALL) / ALL;
    XmlNode space = resources.find(colour.attribute("ColorSpace"));
    String value = value(colour, space);
    return new Ink(colour.children().isEmpty() && isWhite(value, space), alpha);
  }

  private static String value(XmlNode colour, @Nullable XmlNode space) throws RefusedException {
    String value = colour.attribute("Value");
    XmlNode palette = space == null ? null : space.find("Palette");
    if (value.isEmpty() && palette != null) {
      int index = (int) colour.number("Index", 0);
      List<XmlNode> colours = palette.children("CV");
      return index >= 0 && index < colours.size() ? colours.get(index).text() : "";
    }
    return value;
  }

  private static boolean isWhite(String value, @Nullable XmlNode space) throws RefusedException {
    String[] parts = OfdNumbers.words(value);
    double bits = space == null ? 8 : space.number("BitsPerComponent", 8);
    double most = Math.pow(2, bits) - 1;
    double[] shares = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      shares[i] = part(parts[i]) / most;
    }
    return parts.length > 0
        && DoubleStream.of(shares)
            .allMatch(share -> parts.length == CMYK ? share <= NEAR : share >= 1 - NEAR);
  }

  /** Parts may be hexadecimal: {@code #FF}. */
  private static double part(String part) throws RefusedException {
    if (!part.startsWith("#")) {
      return OfdNumbers.of(part);
    }
    try {
      return Integer.parseInt(part.substring(1), 16);
    } catch (NumberFormatException e) {
      throw OfdNumbers.malformed();
    }
  }

  Ink faded(double share) {
    return new Ink(isWhite, alpha * share);
  }
}
