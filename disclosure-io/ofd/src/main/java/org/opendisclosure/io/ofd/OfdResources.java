package org.opendisclosure.io.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;

/** What the pages of a document refer to by numbers: colour spaces, styles, images, drawings. */
final class OfdResources {

  private static final Set<String> KINDS =
      Set.of("ColorSpace", "DrawParam", "MultiMedia", "CompositeGraphicUnit");

  private final Map<String, XmlNode> resources = new HashMap<>();

  /** Those of a document and of a page that has some of its own. */
  OfdResources with(OfdParts parts, String from, XmlNode page) throws RefusedException {
    if (page.find("PageRes") == null) {
      return this;
    }
    OfdResources all = new OfdResources();
    all.resources.putAll(resources);
    all.add(parts, from, page, "PageRes");
    return all;
  }

  /** Takes those in the parts of which an element states the places. */
  void add(OfdParts parts, String from, XmlNode parent, String name) throws RefusedException {
    for (XmlNode place : parent.children(name)) {
      Optional<XmlNode> part = parts.find(OfdParts.name(from, place.text()));
      for (XmlNode group : part.map(XmlNode::children).orElseGet(List::of)) {
        for (XmlNode resource : group.children()) {
          if (KINDS.contains(resource.name())) {
            resources.put(resource.attribute("ID"), resource);
          }
        }
      }
    }
  }

  /** What has a number, or null. */
  @Nullable XmlNode find(String id) {
    return id.isEmpty() ? null : resources.get(id);
  }
}
