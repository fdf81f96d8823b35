package org.opendisclosure.io.ofd;

/** Pages on which a form is drawn; places in points from the upper left corner of a page. */
interface Paper {

  /** Starts a page. */
  void page();

  /** Text on a line, from a place on. */
  void text(double x, double baseline, double size, String text);

  void line(double x1, double y1, double x2, double y2);

  /** The room that a character takes. */
  static double width(int character, double size) {
    return character < 0x250 ? size / 2 : size;
  }

  static double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> width(c, size)).sum();
  }
}
