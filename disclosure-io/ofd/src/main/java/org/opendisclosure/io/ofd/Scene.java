package org.opendisclosure.io.ofd;

import org.opendisclosure.io.drawn.Box;
import org.opendisclosure.io.drawn.Clip;
import org.opendisclosure.io.drawn.Transform;
import org.opendisclosure.io.text.RefusedException;

/**
 * Where and how something is drawn.
 *
 * @param places from its own places to those of the page
 * @param clip what shows of the page, as paths say
 * @param frame what shows of it, as the boundaries of objects say, which programs only estimate
 * @param style of what it is in; empty if there is none
 * @param alpha from 0, which nobody sees, to 1
 * @param isShown false if it is said to be hidden
 */
record Scene(Transform places, Clip clip, Box frame, String style, double alpha, boolean isShown) {

  private static final int BOX = 4;
  private static final int MATRIX = 6;
  private static final double OPAQUE = 255;

  /** That of a page, in millimetres from its upper left corner downwards. */
  static Scene of(Box page, Transform places) {
    return new Scene(places, new Clip(page), page, "", 1, true);
  }

  /** The same with the style of a layer. */
  Scene styled(String name) {
    return name.isEmpty() ? this : new Scene(places, clip, frame, name, alpha, isShown);
  }

  Scene at(Transform others) {
    return new Scene(others, clip, frame, style, alpha, isShown);
  }

  Scene clipped(Clip other) {
    return new Scene(places, other, frame, style, alpha, isShown);
  }

  /** That of an object (GB/T 33190, 8.3). */
  Scene of(XmlNode object) throws RefusedException {
    Transform moved = places.with(boundary(object));
    double[] matrix = object.numbers("CTM");
    return new Scene(
        matrix.length == MATRIX ? moved.with(transform(matrix)) : moved,
        clip,
        frame(object),
        object.attribute("DrawParam", style),
        alpha * Math.min(1, object.number("Alpha", OPAQUE) / OPAQUE),
        isShown && object.is("Visible", true));
  }

  private static Transform boundary(XmlNode object) throws RefusedException {
    double[] box = object.numbers("Boundary");
    return box.length == BOX
        ? new Transform(1, 0, 0, 1, box[0], box[1])
        : new Transform(1, 0, 0, 1, 0, 0);
  }

  static Transform transform(double[] matrix) {
    return new Transform(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
  }

  /** The boundary of an object, if it has one, within that of what it is in. */
  private Box frame(XmlNode object) throws RefusedException {
    double[] box = object.numbers("Boundary");
    return box.length == BOX && box[2] > 0 && box[3] > 0 ? frame.intersection(area(box)) : frame;
  }

  /** The area of a box: its left and upper edge, width and height. */
  Box area(double... box) {
    return new Box(box[0], box[1], box[0] + box[2], box[1] + box[3]).transformed(places);
  }

  /** How much longer something becomes, by the mean of both directions. */
  double scale() {
    return Math.sqrt(Math.abs(places.a() * places.d() - places.b() * places.c()));
  }
}
