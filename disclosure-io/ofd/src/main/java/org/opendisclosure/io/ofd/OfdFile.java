package org.opendisclosure.io.ofd;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.drawn.Box;
import org.opendisclosure.io.drawn.Effort;
import org.opendisclosure.io.drawn.Page;
import org.opendisclosure.io.drawn.PageDrawing;
import org.opendisclosure.io.drawn.PageProblems;
import org.opendisclosure.io.drawn.TooMuchException;
import org.opendisclosure.io.drawn.Transform;
import org.opendisclosure.io.packed.PackedParts;
import org.opendisclosure.io.text.RefusedException;

/** A file with its documents, of which there is nearly always one (GB/T 33190, 7.4). */
final class OfdFile {

  private static final String ROOT = "OFD.xml";

  /** What an encrypted file has beside it (GM/T 0099). */
  private static final String ENCRYPTED = "Encryptions.xml";

  private static final int MOST_PAGES = 500;

  /** How many points a millimetre has. */
  private static final double POINTS = 72 / 25.4;

  private final Tally tally = new Tally();
  private final Effort effort = new Effort();
  private final List<Page> pages = new ArrayList<>();
  private final OfdParts parts;

  private OfdFile(byte[] bytes) throws RefusedException {
    parts = new OfdParts(PackedParts.of(bytes), tally);
  }

  /** The pages of all documents as they are drawn. */
  static List<Page> pages(byte[] bytes) throws RefusedException {
    try {
      OfdFile file = new OfdFile(bytes);
      file.draw();
      return file.pages;
    } catch (TooMuchException e) {
      throw new RefusedException(PageProblems.tooMuch(OfdReader.OFD));
    }
  }

  private void draw() throws RefusedException, TooMuchException {
    if (parts.find(ENCRYPTED).isPresent()) {
      throw new RefusedException(PageProblems.encrypted(OfdReader.OFD));
    }
    for (XmlNode body : parts.open(ROOT).children("DocBody")) {
      OfdDocument document = new OfdDocument(parts, document(body));
      String signatures = body.text("Signatures");
      Overlays overlays =
          new Overlays(
              parts, document, signatures.isEmpty() ? "" : OfdParts.name(ROOT, signatures));
      for (int i = 0; i < document.size(); i++) {
        if (pages.size() == MOST_PAGES) {
          throw new RefusedException(PageProblems.tooManyPages(OfdReader.OFD, MOST_PAGES));
        }
        pages.add(draw(document, i, overlays));
      }
    }
  }

  /** The part of a document, or of its version that counts. */
  private String document(XmlNode body) throws RefusedException {
    XmlNode versions = body.find("Versions");
    for (XmlNode version : versions == null ? List.<XmlNode>of() : versions.children("Version")) {
      if (version.is("Current", false)) {
        String part = OfdParts.name(ROOT, version.attribute("BaseLoc"));
        String root = parts.open(part).text("DocRoot");
        return OfdParts.name(part, root);
      }
    }
    return OfdParts.name(ROOT, body.text("DocRoot"));
  }

  private Page draw(OfdDocument document, int number, Overlays overlays)
      throws RefusedException, TooMuchException {
    OfdPage page = document.page(number);
    Transform places = new Transform(POINTS, 0, 0, -POINTS, 0, 0);
    double[] area = document.area(page);
    Box box = new Box(area[0], area[1], area[0] + area[2], area[1] + area[3]).transformed(places);
    PageDrawing drawing = new PageDrawing(box, effort);
    Scene scene = Scene.of(box, places);
    PagePainter painter = new PagePainter(drawing, document.resources(number, page), effort, tally);
    for (XmlNode layer : page.layers()) {
      painter.draw(layer.children(), scene.styled(layer.attribute("DrawParam")));
    }
    tally.page(drawing.size());
    boolean haveOverlays = overlays.concernFigures(page.id(), drawing, scene);
    return drawing.upright(haveOverlays || painter.hasImageOverFigures());
  }
}
