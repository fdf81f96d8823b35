package org.opendisclosure.io.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.text.RefusedException;

/** Reads one paragraph as it is seen: its number, and its runs, links, fields and symbols. */
final class WordParagraph {

  /** Breaks and tabs have elements of their own; within text they are spaces. */
  private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

  private static final int MOST_ENTRIES = 1_000;

  /** What every paragraph of a document is read with. */
  record Context(
      WordXml xml, WordStyles styles, Numbering numbering, Asides asides, Fields fields) {}

  /** Where a paragraph stands. */
  interface Place {
    /** Whether it is the cell of a table, in which a figure may stand. */
    boolean isCell();

    /** Takes a picture, of which words in its place may be known. */
    void picture(String words);

    /** Reads the text box that the reader is at. */
    void box() throws RefusedException;
  }

  private final Context context;
  private final WordXml xml;
  private final Fields fields;
  private final Place place;
  private final PiecedText text = new PiecedText();
  private boolean isOnColor;
  private String number = "";
  private String pictureWords = "";
  private String style = "";
  private RunStyle base;
  private RunStyle run;

  WordParagraph(Context context, boolean isOnColor, Place place) {
    this.context = context;
    this.xml = context.xml();
    this.fields = context.fields();
    this.isOnColor = isOnColor;
    this.place = place;
    this.base = context.styles().run("", "");
    this.run = base;
  }

  /** Reads the paragraph that the reader is at. */
  String read() throws RefusedException {
    pieces();
    fields.endParagraph();
    String shown = text.toString();
    boolean isApart =
        !number.isEmpty()
            && !shown.isEmpty()
            && Character.isLetterOrDigit(number.charAt(number.length() - 1));
    return number + (isApart ? " " : "") + shown;
  }

  private void pieces() throws RefusedException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "pPr" -> properties();
        case "r" -> run = base;
        case "rPr" -> run = run(RunStyle.of(xml));
        case "t" -> text(BREAKS.matcher(xml.text()).replaceAll(" "));
        case "tab" -> put("\t");
        case "br", "cr" -> lineBreak();
        case "noBreakHyphen" -> put("-");
        case "sym" -> apart(WordSymbol.of(xml.attribute("font"), xml.attribute("char")));
        case "*oMath" -> apart(WordEquation.text(xml));
        case "hyperlink", "fldSimple" -> {
          text.part();
          pieces();
          text.part();
        }
        case "bdo" -> reversed(xml.value().equals("rtl"));
        case "fldChar" -> field(xml.attribute("fldCharType"));
        case "ddList" -> fields.choose(chosen());
        case "instrText" -> fields.instruction(xml.text());
        case "txbxContent" -> place.box();
        default -> {
          picture();
          context.asides().take(xml);
        }
      }
    }
  }

  /** Reads pieces whose letters and digits may all run from right to left. */
  private void reversed(boolean isSo) throws RefusedException {
    put(isSo ? PiecedText.REVERSED : "");
    pieces();
    put(isSo ? PiecedText.RESTORED : "");
  }

  private RunStyle run(RunStyle own) {
    return own.over(own.style().isEmpty() ? base : context.styles().run(style, own.style()));
  }

  private void text(String shown) {
    if (WordSymbol.isFont(run.font())) {
      apart(WordSymbol.text(run.font(), shown));
    } else {
      put(shown);
    }
  }

  private void apart(String shown) {
    text.part();
    put(shown);
    text.part();
  }

  private void put(String shown) {
    if (!fields.isShown()) {
      fields.result(shown);
    } else if (run.isHidden(isOnColor)) {
      context.asides().hidden(shown);
    } else {
      results(shown);
      text.append(shown, run.look());
    }
  }

  /** Puts the figures of which a field made the one that it shows before it. */
  private void results(String shown) {
    String results = fields.takeResults();
    if (place.isCell()
        && PiecedText.endsInFigure(results)
        && PiecedText.startsWithFigure(shown.stripLeading())) {
      text.part();
      text.append(results, Look.PLAIN);
      text.part();
    }
  }

  /** Looks whether the element is a picture, or says in words what the next one shows. */
  private void picture() {
    switch (xml.name()) {
      case "drawing", "pict" -> pictureWords = "";
      case "*docPr" -> pictureWords = words("descr");
      case "*shape" -> pictureWords = words("alt");
      case "*blip", "*imagedata", "object" -> {
        if (fields.isShown() && !run.isHidden(isOnColor)) {
          place.picture(pictureWords);
          text.part();
        }
        pictureWords = "";
      }
      default -> {}
    }
  }

  private String words(String attribute) {
    String words = xml.attribute(attribute);
    return words == null ? "" : BREAKS.matcher(words).replaceAll(" ").strip();
  }

  private void lineBreak() {
    if (fields.isShown()) {
      text.breakLine();
    }
  }

  private void field(@Nullable String type) {
    text.part();
    if ("begin".equals(type)) {
      fields.begin();
    } else if ("separate".equals(type)) {
      fields.separate();
    } else if ("end".equals(type)) {
      text.append(fields.end(), Look.PLAIN);
      text.part();
    }
  }

  /** The entry of a list that is chosen, else the one it starts with, else the first. */
  private String chosen() throws RefusedException {
    List<String> entries = new ArrayList<>();
    int result = -1;
    int first = 0;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "result" -> result = xml.number(MOST_ENTRIES, 0);
        case "default" -> first = xml.number(MOST_ENTRIES, 0);
        case "listEntry" -> entries.add(xml.value());
        default -> {}
      }
    }
    int place = result < 0 ? first : result;
    return place < entries.size() ? entries.get(place) : "";
  }

  /** Reads the paragraph's properties: its automatic number and style. */
  private void properties() throws RefusedException {
    String list = null;
    Integer level = null;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value();
        case "numId" -> list = xml.value();
        case "ilvl" -> level = Numbering.level(xml.value());
        case "shd" -> isOnColor |= xml.isShade();
        case "rPr", "sectPr", "pPrChange" -> xml.skip();
        default -> {}
      }
    }
    number = context.numbering().next(style, list, level);
    isOnColor |= context.styles().isShading(style);
    base = context.styles().run(style, "");
    run = base;
  }
}
