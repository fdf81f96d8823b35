package org.opendisclosure.io.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.opendisclosure.io.drawn.Box;
import org.opendisclosure.io.drawn.Transform;

/** Places on a page as PDFBox states them. */
final class Places {

  private Places() {}

  static Box of(PDRectangle box) {
    return new Box(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
  }

  static Transform of(Matrix matrix) {
    return new Transform(
        matrix.getScaleX(),
        matrix.getShearY(),
        matrix.getShearX(),
        matrix.getScaleY(),
        matrix.getTranslateX(),
        matrix.getTranslateY());
  }
}
