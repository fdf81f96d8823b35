package org.opendisclosure.io.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.workbook.RichPieces;

/** The text of a cell or shared string: its runs in order, without readings (phonetic runs). */
final class RichText {

  /** How control characters, which XML forbids, are written. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final RichPieces text = new RichPieces();
  private Look look = Look.PLAIN;
  private double size = RichPieces.USUAL_SIZE;
  private boolean isWhite;
  private boolean isReading;
  private boolean isText;

  void take(PartXml xml) {
    if (xml.isText()) {
      if (isText && !isReading) {
        text.add(xml.text(), look, size, isWhite);
      }
    } else if (xml.isStart() || xml.isEnd()) {
      switch (xml.name()) {
        case "rPh" -> isReading = xml.isStart();
        case "t" -> isText = xml.isStart();
        case "r" -> startRun();
        case "sz" -> size = xml.isStart() ? size(xml) : size;
        case "color" -> isWhite |= xml.isStart() && CellColors.isWhite(xml);
        default -> look = xml.isStart() ? look(xml) : look;
      }
    }
  }

  private void startRun() {
    look = Look.PLAIN;
    size = RichPieces.USUAL_SIZE;
    isWhite = false;
  }

  /** The size of a font in points; a usual one if none is stated. */
  static double size(PartXml xml) {
    String size = xml.attribute("val");
    return size.matches("\\d{1,4}(\\.\\d{1,4})?")
        ? Double.parseDouble(size)
        : RichPieces.USUAL_SIZE;
  }

  /** The look from here to the end of the run. */
  private Look look(PartXml xml) {
    return switch (xml.name()) {
      case "strike" -> isOn(xml) ? Look.STRUCK : look;
      case "vertAlign" ->
          look == Look.STRUCK || xml.attribute("val").equals("baseline") ? look : Look.RAISED;
      default -> look;
    };
  }

  /** Whether an element that is a switch is on; it need not say so. */
  static boolean isOn(PartXml xml) {
    return xml.find("val") == null || xml.isOn("val");
  }

  /** Hands over the text and starts anew. */
  String end() {
    startRun();
    return unescaped(text.end());
  }

  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** The opposite of {@link #unescaped}. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    String marked = ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      boolean isControl = c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE';
      escaped.append(isControl ? "_x%04X_".formatted((int) c) : String.valueOf(c));
    }
    return escaped.toString();
  }
}
