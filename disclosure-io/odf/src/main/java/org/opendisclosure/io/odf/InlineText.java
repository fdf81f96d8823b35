package org.opendisclosure.io.odf;

import java.util.Set;
import org.opendisclosure.io.text.RefusedException;

/** Reads the paragraphs of a document as they are seen: spans, links, spaces and fields. */
final class InlineText {

  private static final int MOST_SPACES = 1_000;

  /** What is no text of the paragraph, or is not seen. */
  private static final Set<String> PASSED =
      Set.of(
          "office:annotation",
          "office:event-listeners",
          "text:number",
          "text:ruby-text",
          "text:script",
          "text:tracked-changes");

  /** What text runs through. */
  private static final Set<String> THROUGH =
      Set.of(
          "loext:content-control", "text:meta", "text:meta-field", "text:ruby", "text:ruby-base");

  /** What only marks a place. */
  private static final Set<String> MARKS =
      Set.of(
          "text:bookmark",
          "text:bookmark-end",
          "text:bookmark-start",
          "text:reference-mark",
          "text:reference-mark-end",
          "text:reference-mark-start");

  private final OdfXml xml;
  private final OdfStyles styles;
  private final Changes changes;
  private final TextSink sink;

  /** Whether spaces that follow mean nothing. */
  private boolean isSpace;

  InlineText(OdfXml xml, OdfStyles styles, Changes changes, TextSink sink) {
    this.xml = xml;
    this.styles = styles;
    this.changes = changes;
    this.sink = sink;
  }

  /** Reads the rest of the paragraph that the reader is at. */
  void paragraph(TextLook look) throws RefusedException {
    isSpace = true;
    pieces(look);
  }

  private void pieces(TextLook look) throws RefusedException {
    int depth = xml.depth();
    while (xml.piece(depth)) {
      if (xml.isText()) {
        put(collapsed(xml.text()), look);
      } else {
        element(xml.name(), look);
      }
    }
  }

  private void element(String name, TextLook look) throws RefusedException {
    switch (name) {
      case "text:span" -> pieces(styles.look("text", xml.attribute("style-name")).over(look));
      case "text:s" -> {
        put(" ".repeat(Math.min(MOST_SPACES, xml.count("c"))), look);
        isSpace = false;
      }
      case "text:tab" -> {
        put("\t", look);
        isSpace = true;
      }
      case "text:line-break" -> lineBreak();
      case "text:note" -> {
        sink.note();
        xml.skip();
      }
      case "text:change", "text:change-start", "text:change-end" -> changes.pass(xml);
      default -> other(name, look);
    }
  }

  private void other(String name, TextLook look) throws RefusedException {
    if (PASSED.contains(name) || isUnseen(name)) {
      xml.skip();
    } else if (name.startsWith("draw:")) {
      sink.drawing();
    } else if (THROUGH.contains(name)) {
      pieces(look);
    } else if (MARKS.contains(name)) {
      xml.skip();
    } else {
      sink.part();
      pieces(look);
      sink.part();
    }
  }

  /** Whether a field shows nothing; it may hide its paragraph. */
  private boolean isUnseen(String name) {
    boolean isHidden = xml.is("is-hidden", "true");
    if (isHidden && name.equals("text:hidden-paragraph")) {
      sink.hide();
    }
    return isHidden
        || xml.is("display", "none")
        || name.equals("loext:content-control") && xml.is("showing-place-holder", "true");
  }

  private void lineBreak() {
    if (!changes.isDeleted()) {
      sink.lineBreak();
    }
    isSpace = true;
  }

  private void put(String shown, TextLook look) {
    if (!shown.isEmpty() && !changes.isDeleted()) {
      sink.text(shown, look);
    }
  }

  /** A text with one space for any that follow one another (OpenDocument 1.2, 6.1.2). */
  private String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isOne = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!isOne) {
        collapsed.append(c);
      } else if (!isSpace) {
        collapsed.append(' ');
      }
      isSpace = isOne;
    }
    return collapsed.toString();
  }
}
