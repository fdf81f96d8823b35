package org.opendisclosure.io.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.io.drawn.Box;
import org.opendisclosure.io.drawn.PageDrawing;
import org.opendisclosure.io.drawn.TooMuchException;
import org.opendisclosure.io.text.RefusedException;

/**
 * What lies on pages and is not part of them: seals of signatures and remarks (GB/T 33190, 15, 18).
 */
final class Overlays {

  /** Kinds of remarks through which one sees what is below. */
  private static final Set<String> CLEAR = Set.of("Link", "Highlight");

  private static final String WATERMARK = "Watermark";

  private final OfdParts parts;
  private final Map<String, List<XmlNode>> seals = new HashMap<>();
  private final Map<String, List<XmlNode>> remarks = new HashMap<>();

  /**
   * Those of a document.
   *
   * @param signatures the part that lists them; empty if there is none
   */
  Overlays(OfdParts parts, OfdDocument document, String signatures) throws RefusedException {
    this.parts = parts;
    for (XmlNode signature : children(signatures, "Signature")) {
      seals(OfdParts.name(signatures, signature.attribute("BaseLoc")));
    }
    String list = document.root().text("Annotations");
    String annotations = list.isEmpty() ? "" : document.part(list);
    for (XmlNode page : children(annotations, "Page")) {
      String place = OfdParts.name(annotations, page.text("FileLoc"));
      add(remarks, page.attribute("PageID"), children(place, "Annot"));
    }
  }

  private List<XmlNode> children(String part, String name) throws RefusedException {
    Optional<XmlNode> root = part.isEmpty() ? Optional.empty() : parts.find(part);
    return root.map(node -> node.children(name)).orElse(List.of());
  }

  private void seals(String signature) throws RefusedException {
    for (XmlNode signed : children(signature, "SignedInfo")) {
      for (XmlNode seal : signed.children("StampAnnot")) {
        add(seals, seal.attribute("PageRef"), List.of(seal));
      }
    }
  }

  private static void add(Map<String, List<XmlNode>> to, String page, List<XmlNode> nodes) {
    to.computeIfAbsent(page, id -> new ArrayList<>()).addAll(nodes);
  }

  /** Whether they state figures, or lie over figures of a page that is drawn. */
  boolean concernFigures(String page, PageDrawing drawing, Scene scene)
      throws RefusedException, TooMuchException {
    for (XmlNode seal : seals.getOrDefault(page, List.of())) {
      if (isOverFigures(seal, drawing, scene)) {
        return true;
      }
    }
    for (XmlNode remark : remarks.getOrDefault(page, List.of())) {
      XmlNode look = remark.find("Appearance");
      String kind = remark.attribute("Type");
      if (look != null
          && remark.is("Visible", true)
          && !CLEAR.contains(kind)
          && (hasFigures(look) || !kind.equals(WATERMARK) && isOverFigures(look, drawing, scene))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOverFigures(XmlNode overlay, PageDrawing drawing, Scene scene)
      throws RefusedException, TooMuchException {
    double[] boundary = overlay.numbers("Boundary");
    Box area = boundary.length == 4 ? scene.area(boundary) : scene.frame();
    return drawing.hasFigureIn(area);
  }

  private static boolean hasFigures(XmlNode look) {
    return look.name().equals("TextCode") && look.text().codePoints().anyMatch(Character::isDigit)
        || look.children().stream().anyMatch(Overlays::hasFigures);
  }
}
