package org.opendisclosure.io.docx;

import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.Asides;

/** What stands between paragraphs, rows and texts: passed over, and counted if one may miss it. */
final class AsideElements {

  private final Asides asides;
  private boolean isPlaceholder;

  AsideElements(Asides asides) {
    this.asides = asides;
  }

  /** Takes an element that may hold more of the text, unless it is passed over. */
  void take(WordXml xml) throws RefusedException {
    switch (xml.name()) {
      case "sdtPr" -> isPlaceholder = xml.holds("showingPlcHdr");
      case "sdtContent" -> {
        if (isPlaceholder) {
          xml.skip();
        }
        isPlaceholder = false;
      }
      case "ins", "moveTo" -> asides.insertion();
      case "del", "moveFrom" -> {
        asides.deletion();
        xml.skip();
      }
      case "footnoteReference", "endnoteReference" -> asides.footnote();
      case "*blip", "*imagedata" -> asides.picture();
      case "object" -> {
        asides.picture();
        xml.skip();
      }
      case "altChunk", "subDoc" -> asides.elsewhere();
      // The second telling of what *Choice tells, and what is no text.
      case "*Fallback", "tblPr", "tblPrEx", "tblGrid", "sectPr", "rt" -> xml.skip();
      default -> {}
    }
  }
}
