package org.opendisclosure.io.doc;

import java.util.function.Consumer;
import org.opendisclosure.io.ole.OleText;
import org.opendisclosure.io.word.Asides;
import org.opendisclosure.io.word.Fields;
import org.opendisclosure.io.word.SeenParagraph;
import org.opendisclosure.io.word.WordSymbol;

/** Reads the characters of one paragraph, many of which stand for something else. */
final class DocText {

  private static final char PICTURE = 1;
  private static final char NOTE = 2;
  private static final char DRAWING = 8;
  private static final char LINE_BREAK = 0x0B;
  private static final char COLUMN_BREAK = 0x0E;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char HYPHEN = 0x1E;

  private final DocFile file;
  private final SeenParagraph seen;
  private final Fields fields;
  private final Asides asides;
  private final Consumer<DocBoxes.Box> boxes;
  private final StringBuilder plain = new StringBuilder();

  DocText(
      DocFile file,
      SeenParagraph seen,
      Fields fields,
      Asides asides,
      Consumer<DocBoxes.Box> boxes) {
    this.file = file;
    this.seen = seen;
    this.fields = fields;
    this.asides = asides;
    this.boxes = boxes;
  }

  /** Reads a paragraph but for the mark that ends it. */
  void read(DocParagraph paragraph) {
    int last = paragraph.end() - 1;
    int at = paragraph.start();
    while (at < last) {
      int end = Math.max(at + 1, file.runs().end(at, last));
      run(file.runs().run(at, paragraph.style()), at, end);
      at = end;
    }
  }

  private void run(DocRun run, int from, int to) {
    if (run.isDeleted()) {
      asides.deletion();
      return;
    } else if (run.isInserted()) {
      asides.insertion();
    }
    seen.run(run.style());
    for (int i = from; i < to; i++) {
      char c = file.text().charAt(i);
      if (run.symbol() >= 0) {
        symbol(run);
      } else if (c >= ' ') {
        plain.append(c);
      } else {
        control(c, run, i);
      }
    }
    flush();
  }

  /** Hands over the characters that stand for themselves. */
  private void flush() {
    if (!plain.isEmpty()) {
      String text = OleText.clean(plain.toString());
      if (fields.isInstruction()) {
        fields.instruction(text);
      } else {
        seen.text(text);
      }
      plain.setLength(0);
    }
  }

  private void symbol(DocRun run) {
    flush();
    String font = file.styles().fonts().name(run.symbolFont());
    seen.apart(WordSymbol.of(font, Integer.toHexString(run.symbol())));
  }

  private void control(char c, DocRun run, int at) {
    flush();
    switch (c) {
      case '\t' -> seen.put("\t");
      case LINE_BREAK, COLUMN_BREAK -> seen.lineBreak();
      case HYPHEN -> seen.put("-");
      case FIELD_BEGIN -> seen.beginField();
      case FIELD_SEPARATOR -> seen.separateField();
      case FIELD_END -> seen.endField();
      default -> {
        if (run.isSpecial()) {
          special(c, run, at);
        }
      }
    }
  }

  private void special(char c, DocRun run, int at) {
    switch (c) {
      case NOTE -> asides.footnote();
      case PICTURE -> {
        if (run.isData()) {
          fields.choose(DocChoice.of(file.data(), run.data()));
        } else {
          picture();
        }
      }
      case DRAWING -> {
        DocBoxes.Box box = file.boxes().at(at);
        if (box == null) {
          picture();
        } else {
          boxes.accept(box);
        }
      }
      default -> {}
    }
  }

  private void picture() {
    asides.picture();
    seen.picture("");
  }
}
