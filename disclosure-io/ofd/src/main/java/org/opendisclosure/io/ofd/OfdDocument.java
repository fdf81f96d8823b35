package org.opendisclosure.io.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;

/** One document of a file: its pages, and what they share (GB/T 33190, 7.5). */
final class OfdDocument {

  private static final String NO_AREA = "";

  private final OfdParts parts;
  private final String name;
  private final XmlNode root;
  private final OfdResources resources = new OfdResources();
  private final Map<String, XmlNode> templates = new HashMap<>();
  private final List<XmlNode> pages;
  private final XmlNode common;

  OfdDocument(OfdParts parts, String name) throws RefusedException {
    this.parts = parts;
    this.name = name;
    this.root = parts.open(name);
    this.common = some(root.find("CommonData"), root);
    resources.add(parts, name, common, "PublicRes");
    resources.add(parts, name, common, "DocumentRes");
    this.pages = some(root.find("Pages"), root).children("Page");
  }

  private static XmlNode some(@Nullable XmlNode node, XmlNode otherwise) {
    return node == null ? otherwise : node;
  }

  int size() {
    return pages.size();
  }

  XmlNode root() {
    return root;
  }

  /** The name of a part of which the document states the place. */
  String part(String place) {
    return OfdParts.name(name, place);
  }

  OfdPage page(int number) throws RefusedException {
    XmlNode page = pages.get(number);
    XmlNode content = parts.open(part(page.attribute("BaseLoc")));
    List<OfdPage.OnTemplate> used = new ArrayList<>();
    for (XmlNode use : content.children("Template")) {
      Optional<XmlNode> template = template(use.attribute("TemplateID"));
      if (template.isPresent()) {
        used.add(new OfdPage.OnTemplate(template.get(), isAbove(use)));
      }
    }
    return new OfdPage(page.attribute("ID"), content, used);
  }

  private boolean isAbove(XmlNode use) {
    String own = use.attribute("ZOrder");
    String order =
        own.isEmpty() ? definition(use.attribute("TemplateID")).attribute("ZOrder") : own;
    return order.equals("Foreground");
  }

  private XmlNode definition(String id) {
    return common.children("TemplatePage").stream()
        .filter(template -> template.attribute("ID").equals(id))
        .findFirst()
        .orElse(common);
  }

  private Optional<XmlNode> template(String id) throws RefusedException {
    XmlNode known = templates.get(id);
    String place = definition(id).attribute("BaseLoc");
    if (known == null && !place.isEmpty()) {
      known = parts.open(part(place));
      templates.put(id, known);
    }
    return Optional.ofNullable(known);
  }

  /** What the objects of a page and its templates refer to. */
  OfdResources resources(int number, OfdPage page) throws RefusedException {
    OfdResources all =
        resources.with(parts, part(pages.get(number).attribute("BaseLoc")), page.content());
    for (XmlNode use : page.content().children("Template")) {
      String id = use.attribute("TemplateID");
      Optional<XmlNode> template = template(id);
      if (template.isPresent()) {
        all = all.with(parts, part(definition(id).attribute("BaseLoc")), template.get());
      }
    }
    return all;
  }

  /** Left and upper edge, width and height of a page, in millimetres. */
  double[] area(OfdPage page) throws RefusedException {
    String own = box(page.content().find("Area"));
    double[] box = OfdNumbers.list(own.isEmpty() ? box(common.find("PageArea")) : own);
    if (box.length != 4) {
      throw OfdNumbers.malformed();
    }
    return box;
  }

  private static String box(@Nullable XmlNode area) {
    return area == null ? NO_AREA : area.text("PhysicalBox");
  }
}
