package org.opendisclosure.io.docx;

import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.text.RefusedException;

/** What the properties of a run of text say of how it is shown. */
record RunStyle(boolean isHidden, Look look) {

  static final RunStyle PLAIN = new RunStyle(false, Look.PLAIN);

  /** Reads the rest of the properties that the reader is at. */
  static RunStyle of(WordXml xml) throws RefusedException {
    boolean isHidden = false;
    boolean isStruck = false;
    boolean isRaised = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "vanish" -> isHidden = xml.isOn();
        case "strike", "dstrike" -> isStruck |= xml.isOn();
        case "vertAlign" -> isRaised |= !xml.value().equals("baseline");
        case "position" -> isRaised |= !xml.value().equals("0");
        case "rPrChange" -> xml.skip();
        default -> {}
      }
    }
    return new RunStyle(isHidden, isStruck ? Look.STRUCK : isRaised ? Look.RAISED : Look.PLAIN);
  }
}
