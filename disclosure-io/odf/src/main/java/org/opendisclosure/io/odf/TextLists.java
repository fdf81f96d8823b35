package org.opendisclosure.io.odf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.opendisclosure.io.word.Numbering;

/** The lists that are open at a place, and the automatic numbers of their items and of headings. */
final class TextLists {

  /** The list that all headings are of. */
  private static final String HEADINGS = "headings";

  /** A list that is open: which list it goes on with, its style, and whether a number is due. */
  private static final class Open {
    final String list;
    final String style;
    boolean isDue;

    Open(String list, String style) {
      this.list = list;
      this.style = style;
    }
  }

  private final ListStyles styles;
  private final Numbering numbering = new Numbering();
  private final Deque<Open> open = new ArrayDeque<>();

  /** The last list of each style. */
  private final Map<String, String> last = new HashMap<>();

  /** The lists that have a name in the document, by it. */
  private final Map<String, String> named = new HashMap<>();

  private int lists;

  TextLists(ListStyles styles) {
    this.styles = styles;
    numbering.outline(HEADINGS, styles.levels(ListStyles.OUTLINE));
    numbering.list(HEADINGS, HEADINGS);
  }

  /** Begins the list that the reader is at. */
  void begin(OdfXml xml) {
    Open outer = open.peek();
    String own = xml.attribute("style-name");
    String style = own.isEmpty() && outer != null ? outer.style : own;
    boolean isSame = outer != null && outer.style.equals(style);
    String list = isSame ? outer.list : list(xml, style);
    last.put(style, list);
    named.put(xml.attribute("id"), list);
    open.push(new Open(list, style));
  }

  /** The list with which one goes on, or else a new one. */
  private String list(OdfXml xml, String style) {
    String continued = named.get(xml.attribute("continue-list"));
    if (continued == null && xml.is("continue-numbering", "true")) {
      continued = last.get(style);
    }
    if (continued != null) {
      return continued;
    }
    String list = "list" + ++lists;
    numbering.outline(list, styles.levels(style));
    numbering.list(list, list);
    return list;
  }

  /** Begins the item that the reader is at. */
  void item(OdfXml xml) {
    Open list = open.peek();
    if (list != null) {
      list.isDue = true;
      int start = xml.number("start-value", -1);
      if (start >= 0) {
        numbering.count(list.list, level(), start);
      }
    }
  }

  /** Begins what has no number in the list. */
  void header() {
    Open list = open.peek();
    if (list != null) {
      list.isDue = false;
    }
  }

  void end() {
    open.poll();
  }

  private int level() {
    return Math.min(open.size(), Numbering.LEVELS) - 1;
  }

  /** The number of the paragraph or heading that the reader is at; empty if it has none. */
  String number(OdfXml xml) {
    Open list = open.peek();
    if (list != null) {
      boolean isDue = list.isDue;
      list.isDue = false;
      return isDue ? numbering.next(list.list, level()) : "";
    }
    boolean isCounted = xml.name().equals("text:h") && !xml.is("is-list-header", "true");
    int level = Math.min(xml.count("outline-level"), Numbering.LEVELS) - 1;
    return isCounted ? numbering.next(HEADINGS, level) : "";
  }
}
