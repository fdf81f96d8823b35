package org.opendisclosure.io.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What is only seen once one opens it. */
final class Closed {

  private static final String DETAILS = "details";
  private static final String SUMMARY = "summary";

  private Closed() {}

  /** Whether an element is a dialog or a box that a page lays over itself once one asks for it. */
  static boolean isClosed(Element element) {
    boolean isDialog = element.normalName().equals("dialog");
    return !(isDialog && element.hasAttr("open")) && (isDialog || element.hasAttr("popover"));
  }

  /** Whether a node is in a closed block of details, of which one sees but the summary. */
  static boolean hides(Node node) {
    return node.parent() instanceof Element outer
        && outer.normalName().equals(DETAILS)
        && !outer.hasAttr("open")
        && node != outer.selectFirst("> " + SUMMARY);
  }
}
