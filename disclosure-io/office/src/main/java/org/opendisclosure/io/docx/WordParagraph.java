package org.opendisclosure.io.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.Asides;
import org.opendisclosure.io.word.Fields;
import org.opendisclosure.io.word.RunStyle;
import org.opendisclosure.io.word.SeenParagraph;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordSymbol;

/** Reads one paragraph as it is seen: its number, and its runs, links, fields and symbols. */
final class WordParagraph {

  /** Breaks and tabs have elements of their own; within text they are spaces. */
  private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

  private static final int MOST_ENTRIES = 1_000;

  /** What every paragraph of a document is read with. */
  record Context(
      WordXml xml,
      WordStyles styles,
      DocumentLists lists,
      AsideElements asides,
      Asides counted,
      Fields fields) {}

  /** A text box, whose text is read where it stands. */
  interface Box {
    /** Reads the text box that the reader is at. */
    void read() throws RefusedException;
  }

  private final Context context;
  private final WordXml xml;
  private final Fields fields;
  private final SeenParagraph seen;
  private final Box box;
  private String pictureWords = "";
  private String style = "";
  private RunStyle base;

  WordParagraph(Context context, SeenParagraph seen, Box box) {
    this.context = context;
    this.xml = context.xml();
    this.fields = context.fields();
    this.seen = seen;
    this.box = box;
    this.base = context.styles().run("", "");
    seen.run(base);
  }

  /** Reads the paragraph that the reader is at into a text. */
  void read(TextFlow flow) throws RefusedException {
    pieces();
    flow.end(seen);
  }

  private void pieces() throws RefusedException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "pPr" -> properties();
        case "r" -> seen.run(base);
        case "rPr" -> seen.run(run(RunProperties.of(xml)));
        case "t" -> seen.text(BREAKS.matcher(xml.text()).replaceAll(" "));
        case "tab" -> seen.put("\t");
        case "br", "cr" -> seen.lineBreak();
        case "noBreakHyphen" -> seen.put("-");
        case "sym" -> seen.apart(WordSymbol.of(xml.attribute("font"), xml.attribute("char")));
        case "*oMath" -> seen.apart(WordEquation.text(xml));
        case "hyperlink", "fldSimple" -> {
          seen.part();
          pieces();
          seen.part();
        }
        case "bdo" -> reversed(xml.value().equals("rtl"));
        case "fldChar" -> field(xml.attribute("fldCharType"));
        case "ddList" -> fields.choose(chosen());
        case "checkBox" -> fields.box(isTicked());
        case "instrText" -> fields.instruction(xml.text());
        case "txbxContent" -> box.read();
        default -> {
          picture();
          context.asides().take(xml);
        }
      }
    }
  }

  /** Reads pieces whose letters and digits may all run from right to left. */
  private void reversed(boolean isSo) throws RefusedException {
    seen.put(isSo ? PiecedText.REVERSED : "");
    pieces();
    seen.put(isSo ? PiecedText.RESTORED : "");
  }

  private RunStyle run(RunStyle own) {
    return own.over(own.style().isEmpty() ? base : context.styles().run(style, own.style()));
  }

  /** Looks whether the element is a picture, or says in words what the next one shows. */
  private void picture() {
    switch (xml.name()) {
      case "drawing", "pict" -> pictureWords = "";
      case "*docPr" -> pictureWords = words("descr");
      case "*shape" -> pictureWords = words("alt");
      case "*blip", "*imagedata", "object" -> {
        seen.picture(pictureWords);
        pictureWords = "";
      }
      default -> {}
    }
  }

  private String words(String attribute) {
    String words = xml.attribute(attribute);
    return words == null ? "" : BREAKS.matcher(words).replaceAll(" ").strip();
  }

  private void field(@Nullable String type) {
    if ("begin".equals(type)) {
      seen.beginField();
    } else if ("separate".equals(type)) {
      seen.separateField();
    } else if ("end".equals(type)) {
      seen.endField();
    } else {
      seen.part();
    }
  }

  /** Whether a box is ticked, else whether it is to begin with. */
  private boolean isTicked() throws RefusedException {
    boolean isTicked = false;
    boolean isFirst = true;
    int depth = xml.depth();
    while (xml.next(depth)) {
      boolean isChecked = xml.name().equals("checked");
      if (isChecked || isFirst && xml.name().equals("default")) {
        isTicked = xml.isOn();
        isFirst = !isChecked;
      }
    }
    return isTicked;
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
        case "ilvl" -> level = DocumentLists.level(xml.value());
        case "shd" -> {
          if (xml.isShade()) {
            seen.color();
          }
        }
        case "rPr", "sectPr", "pPrChange" -> xml.skip();
        default -> {}
      }
    }
    seen.number(context.lists().next(style, list, level));
    if (context.styles().isShading(style)) {
      seen.color();
    }
    base = context.styles().run(style, "");
    seen.run(base);
  }
}
