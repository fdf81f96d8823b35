package org.opendisclosure.io.quirks;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Writes the pages of a PDF file as OFD, as printers' drivers and converters do: what is drawn
 * stays where it is. Text is one object for each cell, or one for each line.
 */
final class PdfToOfd extends PDFGraphicsStreamEngine {

  private final OfdSheet sheet;
  private final GeneralPath path = new GeneralPath();
  private int clipping = -1;

  private PdfToOfd(PDPage page, boolean isByLine) {
    super(page);
    this.sheet = new OfdSheet(page.getCropBox(), isByLine);
  }

  static byte[] convert(byte[] pdf, boolean isByLine) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<OfdSheet> sheets = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PdfToOfd drawing = new PdfToOfd(page, isByLine);
        drawing.processPage(page);
        drawing.sheet.end();
        sheets.add(drawing.sheet);
      }
      return OfdSheet.packed(sheets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Area clip() {
    return getGraphicsState().getCurrentClippingPath();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    boolean isShown = getGraphicsState().getTextState().getRenderingMode().isFill();
    if (text == null || text.isEmpty()) {
      return;
    }
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    double advance = displacement.getX() * Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double turn = -Math.atan2(matrix.getShearY(), matrix.getScaleX());
    sheet.glyph(
        new OfdSheet.Glyph(
            text, matrix.getTranslateX(), matrix.getTranslateY(), advance, size, turn),
        colour(getGraphicsState().getNonStrokingColor()),
        isShown,
        clip());
  }

  private static String colour(PDColor colour) throws IOException {
    if (colour.getColorSpace() == null || colour.isPattern()) {
      return "128 128 128";
    }
    int rgb = colour.toRGB();
    return (rgb >> 16 & 255) + " " + (rgb >> 8 & 255) + " " + (rgb & 255);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (Point2D next : List.of(p1, p2, p3)) {
      lineTo((float) next.getX(), (float) next.getY());
    }
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x1, y1);
    }
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void clip(int windingRule) {
    clipping = windingRule;
  }

  @Override
  public void endPath() {
    if (clipping >= 0) {
      path.setWindingRule(clipping);
      getGraphicsState().intersectClippingPath(path);
      clipping = -1;
    }
    path.reset();
  }

  @Override
  public void strokePath() throws IOException {
    sheet.path(path, colour(getGraphicsState().getStrokingColor()), true, false, clip());
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    sheet.path(path, colour(getGraphicsState().getNonStrokingColor()), false, true, clip());
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    sheet.path(path, colour(getGraphicsState().getNonStrokingColor()), true, true, clip());
    endPath();
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}
}
