package org.opendisclosure.io.ofd;

import org.opendisclosure.io.drawn.PageProblems;
import org.opendisclosure.io.text.RefusedException;

/**
 * Numbers as they stand in XML. What is none would set something in another place: it is refused.
 */
final class OfdNumbers {

  /** No page is larger, in millimetres. */
  private static final double LARGEST = 1e7;

  /** How long a list of them may be, and a text. */
  private static final int LONGEST = 1_000_000;

  private OfdNumbers() {}

  static double of(String text) throws RefusedException {
    try {
      double number = Double.parseDouble(text);
      if (Math.abs(number) <= LARGEST) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw malformed();
    }
    throw malformed();
  }

  /** Numbers with white space between them. */
  static double[] list(String text) throws RefusedException {
    String[] parts = words(text);
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = of(parts[i]);
    }
    return numbers;
  }

  static String[] words(String text) throws RefusedException {
    String stripped = bounded(text).strip();
    return stripped.isEmpty() ? new String[0] : stripped.split("\\s+");
  }

  /** A text, unless it is longer than anything on a page. */
  static String bounded(String text) throws RefusedException {
    if (text.length() > LONGEST) {
      throw new RefusedException(PageProblems.tooMuch(OfdReader.OFD));
    }
    return text;
  }

  static RefusedException malformed() {
    return new RefusedException(PageProblems.malformed(OfdReader.OFD));
  }
}
