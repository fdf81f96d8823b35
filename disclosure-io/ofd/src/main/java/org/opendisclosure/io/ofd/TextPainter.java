package org.opendisclosure.io.ofd;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.drawn.Box;
import org.opendisclosure.io.drawn.Clip;
import org.opendisclosure.io.drawn.DrawnGlyph;
import org.opendisclosure.io.drawn.Effort;
import org.opendisclosure.io.drawn.GlyphText;
import org.opendisclosure.io.drawn.PageDrawing;
import org.opendisclosure.io.drawn.PagePoint;
import org.opendisclosure.io.drawn.Sight;
import org.opendisclosure.io.drawn.TooMuchException;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.RefusedException;

/** Draws the glyphs of text objects. */
final class TextPainter {

  /** The height of a figure, in sizes of the type. */
  private static final double HEIGHT = 0.7;

  /** Nobody can read a smaller type, in points. */
  private static final double SMALLEST = 1.5;

  /** How much of a character a boundary must leave, which is seldom exact. */
  private static final double SEEN = 0.5;

  private static final double HARDLY = 0.1;

  /** How far from each other digits stand that are not one text, in sizes of the type. */
  private static final double APART = 0.25;

  private final PageDrawing drawing;
  private final Styles styles;
  private final Effort effort;
  private final Tally tally;

  TextPainter(PageDrawing drawing, Styles styles, Effort effort, Tally tally) {
    this.drawing = drawing;
    this.styles = styles;
    this.effort = effort;
    this.tally = tally;
  }

  /** A text object: how its characters lie, and with what they are drawn. */
  private record Type(
      Scene scene, double size, double stretch, double[] along, Ink fill, Ink stroke) {

    boolean isTooSmall() {
      return size * scene.scale() < SMALLEST;
    }
  }

  /** A character, the place where it begins and that where the next one would. */
  private record Glyph(String text, PagePoint start, PagePoint end, Sight sight) {

    boolean isOfFigure() {
      return PiecedText.isFigure(text.charAt(0));
    }

    boolean isHiddenApartFrom(Glyph before, Type type) {
      double gap = Math.hypot(start.x() - before.end.x(), start.y() - before.end.y());
      return isOfFigure()
          && before.isOfFigure()
          && (sight == Sight.NONE) != (before.sight == Sight.NONE)
          && gap > APART * type.size * type.scene.scale();
    }
  }

  void draw(XmlNode object, Scene scene, String around) throws RefusedException, TooMuchException {
    Type type = type(object, scene, around);
    double x = 0;
    double y = 0;
    int count = 0;
    List<Glyph> glyphs = new ArrayList<>();
    for (XmlNode code : object.children("TextCode")) {
      x = code.number("X", x);
      y = code.number("Y", y);
      SetText text = SetText.of(object, code, count);
      count += SetText.characters(code).size();
      for (SetText.Place place : text.from(x, y, type.along, type.size, type.stretch)) {
        tally.check(drawing.size() + glyphs.size());
        add(place, type, glyphs);
      }
    }
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !glyphs.get(i).isOfFigure()) {
        figure(glyphs.subList(start, i), type);
        start = i;
      }
    }
  }

  /** Of a figure that goes on out of sight further away, no character counts as seen whole. */
  private void figure(List<Glyph> glyphs, Type type) throws TooMuchException {
    boolean isCutOff = false;
    for (int i = 1; i < glyphs.size(); i++) {
      isCutOff |= glyphs.get(i).isHiddenApartFrom(glyphs.get(i - 1), type);
    }
    for (Glyph glyph : glyphs) {
      draw(glyph, isCutOff && glyph.isOfFigure(), type);
    }
  }

  private Type type(XmlNode object, Scene scene, String around) throws RefusedException {
    double turn = Math.toRadians(object.number("CharDirection", 0));
    Ink fill = styles.ink(object, "FillColor", around, Ink.BLACK).faded(scene.alpha());
    Ink stroke = styles.ink(object, "StrokeColor", around, Ink.NONE).faded(scene.alpha());
    return new Type(
        scene,
        object.number("Size", 0),
        object.number("HScale", 1),
        new double[] {Math.cos(turn), Math.sin(turn)},
        object.is("Fill", true) ? fill : Ink.NONE,
        object.is("Stroke", false) ? stroke : Ink.NONE);
  }

  private void add(SetText.Place place, Type type, List<Glyph> glyphs) throws TooMuchException {
    String text = GlyphText.of(place.text());
    if (place.text().isEmpty() || text.isEmpty()) {
      return;
    }
    Scene scene = type.scene;
    double right = place.advance() * type.along[0];
    double down = place.advance() * type.along[1];
    PagePoint start = scene.places().of(place.x(), place.y());
    PagePoint end = scene.places().of(place.x() + right, place.y() + down);
    double height = HEIGHT * type.size;
    PagePoint top =
        scene
            .places()
            .of(
                place.x() + right + height * type.along[1],
                place.y() + down - height * type.along[0]);
    glyphs.add(new Glyph(text, start, end, sight(Box.between(start, top), scene)));
  }

  private void draw(Glyph glyph, boolean isCutOff, Type type) throws TooMuchException {
    Sight sight = glyph.sight;
    if (isVisible(glyph.start.middle(glyph.end), type) && !type.isTooSmall()) {
      double size = type.size * type.scene.scale();
      Sight seen = isCutOff && sight == Sight.WHOLE ? Sight.PARTLY : sight;
      Clip clip = type.scene.clip();
      drawing.glyph(new DrawnGlyph(glyph.text, glyph.start, glyph.end, size, clip, seen));
    } else if (sight != Sight.NONE) {
      drawing.invisible();
    }
  }

  private Sight sight(Box glyph, Scene scene) throws TooMuchException {
    double share = glyph.share(scene.frame());
    Sight framed = share < HARDLY ? Sight.NONE : share < SEEN ? Sight.PARTLY : Sight.WHOLE;
    Sight clipped = scene.clip().of(glyph, effort);
    return List.of(framed, clipped).contains(Sight.NONE)
        ? Sight.NONE
        : framed == Sight.PARTLY ? framed : clipped;
  }

  private boolean isVisible(PagePoint place, Type type) throws TooMuchException {
    boolean isDark = isDark(type.fill) || isDark(type.stroke);
    boolean isWhite = isWhite(type.fill) || isWhite(type.stroke);
    return type.scene.isShown() && (isDark || isWhite && !drawing.isWhite(place));
  }

  private static boolean isDark(Ink ink) {
    return ink.alpha() > 0 && !ink.isWhite();
  }

  private static boolean isWhite(Ink ink) {
    return ink.alpha() > 0 && ink.isWhite();
  }
}
