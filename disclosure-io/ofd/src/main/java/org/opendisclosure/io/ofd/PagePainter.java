package org.opendisclosure.io.ofd;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opendisclosure.io.drawn.Box;
import org.opendisclosure.io.drawn.Effort;
import org.opendisclosure.io.drawn.PageDrawing;
import org.opendisclosure.io.drawn.PagePath;
import org.opendisclosure.io.drawn.TooMuchException;
import org.opendisclosure.io.text.RefusedException;

/** Draws what is on one page, layer by layer. */
final class PagePainter {

  /** Images of these kinds have no places through which one sees. */
  private static final Set<String> OPAQUE = Set.of("jpg", "jpeg", "jb2", "bmp");

  private static final int MOST_LEVELS = 30;

  /** How far beyond its boundary the thickness of a line may go, in points. */
  private static final double THICKNESS = 1.5;

  private final PageDrawing drawing;
  private final OfdResources resources;
  private final Styles styles;
  private final TextPainter text;
  private final Tally tally;
  private boolean hasImageOverFigures;

  PagePainter(PageDrawing drawing, OfdResources resources, Effort effort, Tally tally) {
    this.drawing = drawing;
    this.resources = resources;
    this.styles = new Styles(resources);
    this.text = new TextPainter(drawing, styles, effort, tally);
    this.tally = tally;
  }

  /** Whether an image stands over figures through which one may see them or not. */
  boolean hasImageOverFigures() {
    return hasImageOverFigures;
  }

  /** Draws the objects of a layer, of a block or of a composed drawing. */
  void draw(List<XmlNode> objects, Scene scene) throws RefusedException, TooMuchException {
    draw(objects, scene, 0);
  }

  private void draw(List<XmlNode> objects, Scene scene, int level)
      throws RefusedException, TooMuchException {
    if (level > MOST_LEVELS) {
      throw new TooMuchException();
    }
    for (XmlNode object : objects) {
      tally.object();
      tally.check(drawing.size());
      switch (object.name()) {
        case "TextObject" -> text.draw(object, own(object, scene), scene.style());
        case "PathObject" -> path(object, own(object, scene), scene.style());
        case "ImageObject" -> image(object, scene, own(object, scene));
        case "CompositeObject" -> {
          XmlNode composed = resources.find(object.attribute("ResourceID"));
          XmlNode content = composed == null ? null : composed.find("Content");
          if (content != null) {
            draw(content.children(), own(object, scene), level + 1);
          }
        }
        case "PageBlock" -> draw(object.children(), scene, level + 1);
        default -> {}
      }
    }
  }

  private static Scene own(XmlNode object, Scene scene) throws RefusedException {
    Scene own = scene.of(object);
    return own.clipped(OfdClips.of(object, scene, own));
  }

  private void path(XmlNode object, Scene scene, String around)
      throws RefusedException, TooMuchException {
    if (!scene.isShown()) {
      return;
    }
    Ink fill = styles.ink(object, "FillColor", around, Ink.NONE).faded(scene.alpha());
    Ink stroke = styles.ink(object, "StrokeColor", around, Ink.BLACK).faded(scene.alpha());
    PagePath path = new PagePath();
    PathData.add(object.text("AbbreviatedData"), scene.places(), path);
    Box shown = around(scene.frame()).intersection(scene.clip().box());
    if (object.is("Stroke", true) && stroke.alpha() > 0) {
      drawing.stroke(path, shown);
    }
    if (object.is("Fill", false) && fill.alpha() > 0) {
      drawing.fill(path, shown, fill.isWhite(), fill.alpha() == 1);
    }
  }

  private static Box around(Box box) {
    return new Box(
        box.left() - THICKNESS,
        box.top() - THICKNESS,
        box.right() + THICKNESS,
        box.bottom() + THICKNESS);
  }

  /** An image fills a square of 1 in its own places; without a matrix, its boundary. */
  private void image(XmlNode object, Scene scene, Scene own)
      throws RefusedException, TooMuchException {
    if (!own.isShown() || own.alpha() == 0) {
      return;
    }
    double[] boundary = object.numbers("Boundary");
    boolean hasMatrix = object.numbers("CTM").length > 0 || boundary.length != 4;
    Box box = hasMatrix ? own.area(0, 0, 1, 1) : scene.area(boundary);
    Box area = box.intersection(own.frame()).intersection(own.clip().box());
    if (own.alpha() == 1 && isOpaque(object)) {
      drawing.cover(area, false);
    } else {
      hasImageOverFigures |= drawing.hasFigureIn(area);
    }
    drawing.picture(area);
  }

  private boolean isOpaque(XmlNode object) {
    XmlNode image = resources.find(object.attribute("ResourceID"));
    if (image == null || !object.attribute("ImageMask").isEmpty()) {
      return false;
    }
    String file = image.text("MediaFile").toLowerCase(Locale.ROOT);
    return OPAQUE.contains(image.attribute("Format").toLowerCase(Locale.ROOT))
        || OPAQUE.contains(file.substring(file.lastIndexOf('.') + 1));
  }
}
