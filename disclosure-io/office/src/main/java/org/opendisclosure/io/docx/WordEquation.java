package org.opendisclosure.io.docx;

import java.util.Set;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.text.RefusedException;

/** The text of an equation, in which what stands above, below and beside one another is apart. */
final class WordEquation {

  /** Parts of fractions, powers, roots and the like. */
  private static final Set<String> PARTS =
      Set.of("*num", "*den", "*e", "*sup", "*sub", "*deg", "*lim", "*fName", "*mr");

  private WordEquation() {}

  /** Reads the rest of the equation that the reader is at. */
  static String text(WordXml xml) throws RefusedException {
    PiecedText text = new PiecedText();
    int depth = xml.depth();
    while (xml.next(depth)) {
      String name = xml.name();
      if (PARTS.contains(name)) {
        text.part();
      } else if (name.equals("*t") || name.equals("t")) {
        text.append(xml.text(), Look.PLAIN);
      }
    }
    return text.toString();
  }
}
