package org.opendisclosure.io.ofd;

import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;

/** The styles that objects, layers and drawings refer to, each of which may be based on another. */
final class Styles {

  private static final int MOST_BASES = 20;

  private final OfdResources resources;

  Styles(OfdResources resources) {
    this.resources = resources;
  }

  /**
   * The ink of an object.
   *
   * @param name of the element that states it
   * @param around the style of what it is in; empty if there is none
   * @param otherwise the ink if nothing states one
   */
  Ink ink(XmlNode object, String name, String around, Ink otherwise) throws RefusedException {
    XmlNode colour = object.find(name);
    if (colour == null) {
      colour = stated(object.attribute("DrawParam"), name);
    }
    if (colour == null) {
      colour = stated(around, name);
    }
    return colour == null ? otherwise : Ink.of(colour, resources);
  }

  private @Nullable XmlNode stated(String style, String name) {
    XmlNode found = resources.find(style);
    for (int i = 0; found != null && i < MOST_BASES; i++) {
      XmlNode colour = found.find(name);
      if (colour != null) {
        return colour;
      }
      found = resources.find(found.attribute("Relative"));
    }
    return null;
  }
}
