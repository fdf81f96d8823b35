package org.opendisclosure.io.docx;

import java.util.Set;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.RunStyle;
import org.opendisclosure.io.word.RunStyle.Trait;

/** Reads what the properties of a run, or of a style, say of how its text is shown. */
final class RunProperties {

  private static final Set<String> NOT_MARKED = Set.of("", "none", "white");
  private static final int MAX_SIZE = 10_000;

  private RunProperties() {}

  /** Reads the rest of the properties that the reader is at. */
  static RunStyle of(WordXml xml) throws RefusedException {
    RunStyle style = RunStyle.PLAIN;
    int depth = xml.depth();
    while (xml.next(depth)) {
      style =
          switch (xml.name()) {
            case "vanish" -> style.with(Trait.HIDDEN, xml.isOn());
            case "strike" -> style.with(Trait.STRUCK, xml.isOn());
            case "dstrike" -> style.with(Trait.TWICE_STRUCK, xml.isOn());
            case "vertAlign" -> style.with(Trait.RAISED, !xml.value().equals("baseline"));
            case "position" -> style.with(Trait.MOVED, !xml.value().equals("0"));
            case "color" -> style.with(Trait.WHITE, WordXml.isWhite(xml.value()));
            case "sz" -> style.with(Trait.TINY, RunStyle.isTiny(number(xml)));
            case "w" -> style.with(Trait.NARROW, RunStyle.isNarrow(number(xml)));
            case "*textFill" -> style.with(Trait.UNFILLED, xml.holds("*noFill"));
            case "shd" -> style.with(Trait.SHADED, xml.isShade());
            case "highlight" -> style.with(Trait.SHADED, !NOT_MARKED.contains(xml.value()));
            case "rStyle" -> style.named(xml.value());
            case "rFonts" -> inFont(style, xml);
            default -> style;
          };
      if (xml.name().equals("rPrChange")) {
        xml.skip();
      }
    }
    return style;
  }

  private static int number(WordXml xml) {
    return xml.number(MAX_SIZE, MAX_SIZE);
  }

  private static RunStyle inFont(RunStyle style, WordXml xml) {
    String name = xml.attribute("ascii");
    return name == null ? style : style.inFont(name);
  }
}
