package org.opendisclosure.io.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.drawn.Box;
import org.opendisclosure.io.drawn.Clip;
import org.opendisclosure.io.drawn.DrawingStates;
import org.opendisclosure.io.drawn.DrawnGlyph;
import org.opendisclosure.io.drawn.Effort;
import org.opendisclosure.io.drawn.GlyphText;
import org.opendisclosure.io.drawn.Page;
import org.opendisclosure.io.drawn.PageDrawing;
import org.opendisclosure.io.drawn.PagePath;
import org.opendisclosure.io.drawn.PagePoint;
import org.opendisclosure.io.drawn.Sight;
import org.opendisclosure.io.drawn.TooMuchException;
import org.opendisclosure.io.drawn.Transform;

/**
 * Draws the text and the straight lines of pages, as far as they can be seen. Of images and areas
 * only the place counts; annotations, patterns, scripts and embedded files are not touched.
 */
final class PageEngine extends PDFStreamEngine {

  /** What makes an image transparent somewhere. */
  private static final List<COSName> MASKS =
      List.of(COSName.IMAGE_MASK, COSName.MASK, COSName.SMASK);

  /** The height of a figure, in sizes of the type. */
  private static final double HEIGHT = 0.7;

  /** In how many units the shapes of a font are drawn for each size of the type. */
  private static final int UNITS = 1_000;

  /** Nobody can read a smaller type. */
  private static final double SMALLEST = 1.5;

  private static final int MAX_OPERATORS = 3_000_000;
  private static final int MAX_DRAWN = 1_000_000;
  private static final int MAX_FORMS = 20_000;

  private final Layers layers;
  private final PagePath path = new PagePath();
  private final Effort effort = new Effort();
  private final OperatorNames names = new OperatorNames();
  private final Map<COSDictionary, FontMeaning> meanings = new IdentityHashMap<>();
  private Box page = new Box(0, 0, 0, 0);
  private PageDrawing drawing = new PageDrawing(page, effort);
  private DrawingStates states = new DrawingStates(page);
  private boolean isClipping;
  private boolean isEvenOdd;
  private int hidden;
  private int operators;
  private int forms;
  private int drawn;

  PageEngine(PDDocument document) {
    layers = new Layers(document);
    TextOperators.add(this);
  }

  /** Draws a page; throws {@link TooMuchException} beyond the limits of a document. */
  Page draw(PDPage page) throws IOException {
    this.page = Places.of(page.getCropBox());
    drawing = new PageDrawing(this.page, effort);
    states = new DrawingStates(this.page);
    path.clear();
    hidden = 0;
    processPage(page);
    drawn += drawing.size();
    return drawing.upright(Remarks.areOn(page));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MAX_OPERATORS || drawn + drawing.size() > MAX_DRAWN) {
      throw new TooMuchException();
    }
    names.take(operator.getName());
    construct(operator.getName(), operands);
    super.processOperator(operator, operands);
  }

  /** What cannot be drawn may be figures, so that it ends everything, also within an object. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (!(exception instanceof EmptyGraphicsStackException)) {
      throw exception;
    }
  }

  private void construct(String operator, List<COSBase> operands) throws TooMuchException {
    switch (operator) {
      case "m" -> path.move(place(operands, 0));
      case "l" -> path.line(place(operands, 0));
      case "c" -> path.curve(place(operands, 0), place(operands, 2), place(operands, 4));
      case "v" -> path.curve(end(place(operands, 0)), place(operands, 0), place(operands, 2));
      case "y" -> path.curve(place(operands, 0), place(operands, 2), place(operands, 2));
      case "h" -> path.close();
      case "re" -> rectangle(operands);
      case "W", "W*" -> clip(operator.equals("W*"));
      case "S" -> paint(true, false);
      case "s" -> closeAndPaint(false);
      case "f", "F", "f*" -> paint(false, true);
      case "B", "B*" -> paint(true, true);
      case "b", "b*" -> closeAndPaint(true);
      case "n" -> paint(false, false);
      case "Do" -> image(operands);
      case "BI" -> drawing.picture(unit().intersection(states.shown()));
      case "sh" -> drawing.area(states.shown(), false);
      case "g" -> states.fillWithWhite(isEach(1, 1, operands));
      case "rg", "sc", "scn" -> states.fillWithWhite(isEach(1, 3, operands));
      case "k" -> states.fillWithWhite(isEach(0, 4, operands));
      case "cs" -> states.fillWithWhite(false);
      default -> {}
    }
  }

  private static boolean isEach(double value, int count, List<COSBase> operands) {
    return operands.size() == count
        && operands.stream()
            .allMatch(o -> o instanceof COSNumber n && Math.abs(n.floatValue() - value) < 0.02);
  }

  private void rectangle(List<COSBase> operands) {
    double x = number(operands, 0);
    double y = number(operands, 1);
    double width = number(operands, 2);
    double height = number(operands, 3);
    path.move(place(x, y));
    path.line(place(x + width, y));
    path.line(place(x + width, y + height));
    path.line(place(x, y + height));
    path.close();
  }

  /** Where a curve begins that does not say so. */
  private PagePoint end(PagePoint other) {
    PagePoint end = path.end();
    return end == null ? other : end;
  }

  private void clip(boolean isEvenOdd) {
    isClipping = true;
    this.isEvenOdd = isEvenOdd;
  }

  private void closeAndPaint(boolean isFilled) throws TooMuchException {
    path.close();
    paint(true, isFilled);
  }

  private void paint(boolean isStroked, boolean isFilled) throws TooMuchException {
    if (isStroked && hidden == 0) {
      drawing.stroke(path, states.shown());
    }
    if (isFilled && hidden == 0) {
      fill();
    }
    if (isClipping) {
      states.clip(states.clip().within(path, isEvenOdd));
      isClipping = false;
    }
    path.clear();
  }

  private void fill() throws TooMuchException {
    drawing.fill(path, states.shown(), states.isWhite(), isOpaque());
  }

  /** Images, which are not looked at, hide what is drawn below them. */
  private void image(List<COSBase> operands) throws TooMuchException {
    COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    COSDictionary image = objects.getCOSDictionary(name);
    if (image != null && hidden == 0 && COSName.IMAGE.equals(image.getCOSName(COSName.SUBTYPE))) {
      Box area = unit().intersection(states.shown());
      if (MASKS.stream().noneMatch(image::containsKey) && isOpaque()) {
        drawing.cover(area, false);
      }
      drawing.picture(area);
    }
  }

  /** Where an image is drawn. */
  private Box unit() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    return new Box(0, 0, 1, 1).transformed(Places.of(matrix));
  }

  private boolean isOpaque() {
    PDGraphicsState state = getGraphicsState();
    return state.getNonStrokeAlphaConstant() == 1
        && state.getSoftMask() == null
        && state.getBlendMode() == BlendMode.NORMAL;
  }

  private PagePoint place(List<COSBase> operands, int first) {
    return place(number(operands, first), number(operands, first + 1));
  }

  private PagePoint place(double x, double y) {
    return Places.of(getGraphicsState().getCurrentTransformationMatrix()).of(x, y);
  }

  private static double number(List<COSBase> operands, int index) {
    return index < operands.size() && operands.get(index) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    states.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    states.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (++forms > MAX_FORMS) {
      throw new TooMuchException();
    }
    DrawingStates before = states;
    int hiddenBefore = hidden;
    hidden += layers.hide(form.getOptionalContent()) ? 1 : 0;
    states = new DrawingStates(before);
    PDRectangle shown = form.getBBox();
    if (shown != null) {
      Matrix matrix = getGraphicsState().getCurrentTransformationMatrix().clone();
      matrix.concatenate(form.getMatrix());
      states.clip(states.clip().within(Places.of(shown).transformed(Places.of(matrix))));
    }
    super.showForm(form);
    hidden = hiddenBefore;
    states = before;
  }

  /** Counts the parts within a hidden one, to know where that ends. */
  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    if (hidden > 0 || properties != null && layers.hide(PDPropertyList.create(properties))) {
      hidden++;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    hidden = Math.max(0, hidden - 1);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    showForm(group);
  }

  /** Whatever the font is drawn with, only its place and its meaning matter. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++drawn > MAX_DRAWN) {
      throw new TooMuchException();
    }
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    double advance = font.isVertical() ? 1 : displacement.getX();
    Transform places = Places.of(matrix);
    PagePoint start = places.of(0, 0);
    PagePoint end = places.of(advance, 0);
    String text = GlyphText.of(meaning(font).of(code));
    if (text.isEmpty() || size == 0) {
      return;
    }
    Clip clip = states.clip();
    Sight sight = clip.of(Box.between(start, places.of(advance, HEIGHT)), effort);
    if (isVisible(start.middle(end)) && !isTooSmall(font, size)) {
      drawing.glyph(new DrawnGlyph(text, start, end, size, clip, sight));
    } else if (sight != Sight.NONE) {
      drawing.invisible();
    }
  }

  /** Fonts that the file draws have sizes of their own. */
  private static boolean isTooSmall(PDFont font, double size) {
    double unit = font instanceof PDType3Font drawn ? drawn.getFontMatrix().getScaleY() * UNITS : 1;
    return size * Math.abs(unit) < SMALLEST;
  }

  private boolean isVisible(PagePoint place) throws TooMuchException {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    return hidden == 0
        && (mode.isStroke() && state.getAlphaConstant() > 0
            || mode.isFill()
                && state.getNonStrokeAlphaConstant() > 0
                && !(states.isWhite() && drawing.isWhite(place)));
  }

  private FontMeaning meaning(PDFont font) throws IOException {
    FontMeaning meaning = meanings.get(font.getCOSObject());
    if (meaning == null) {
      meaning = FontMeaning.of(font);
      meanings.put(font.getCOSObject(), meaning);
    }
    return meaning;
  }
}
