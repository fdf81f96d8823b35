package org.opendisclosure.io.odf;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.RefusedException;

/**
 * The text of a spreadsheet's cell, of which parts that look other than what is beside them stay
 * apart. Comments are no part of it, and drawings lie over it.
 */
final class CellContent implements TextSink {

  /** What is smaller by a quarter than the text beside it is set apart. */
  private static final double SMALLER = 0.75;

  private final OdfXml xml;
  private final InlineText inline;
  private final PiecedText text = new PiecedText();
  private TextLook cell = TextLook.PLAIN;
  private String behind = TextLook.WHITE;
  private double lastSize;
  private boolean isParagraph;
  private List<Drawing> drawings = new ArrayList<>();

  /**
   * What lies over cells from this one on.
   *
   * @param end the address of the last of them; empty if it is this one
   * @param words in it
   */
  record Drawing(String end, String words) {}

  CellContent(OdfXml xml, OdfStyles styles) {
    this.xml = xml;
    this.inline = new InlineText(xml, styles, new Changes(), this);
  }

  /**
   * Reads the rest of the cell that the reader is at.
   *
   * @param look of the cell, which what stands in it need not have
   * @param color behind its text
   */
  String read(TextLook look, String color) throws RefusedException {
    cell = look;
    behind = color;
    lastSize = look.points();
    text.clear();
    isParagraph = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "text:p", "text:h" -> paragraph();
        case "text:list", "text:list-item", "text:list-header" -> {}
        default -> other();
      }
    }
    return text.toString();
  }

  private void other() throws RefusedException {
    if (xml.name().startsWith("draw:")) {
      drawing();
    } else {
      xml.skip();
    }
  }

  /** Hands over the drawings that are anchored in the cells read so far. */
  List<Drawing> takeDrawings() {
    List<Drawing> taken = drawings;
    drawings = taken.isEmpty() ? taken : new ArrayList<>();
    return taken;
  }

  private void paragraph() throws RefusedException {
    if (isParagraph) {
      text.breakLine();
    }
    isParagraph = true;
    inline.paragraph(TextLook.PLAIN);
  }

  @Override
  public void text(String shown, TextLook look) {
    double size = look.points() == 0 ? cell.points() : look.points();
    boolean isWhite = look.over(cell).isHidden(behind) && !cell.isHidden(behind);
    boolean isOther = size < SMALLER * lastSize || lastSize < SMALLER * size || isWhite;
    if (isOther) {
      text.part();
    }
    text.append(shown, look.look());
    lastSize = size;
    if (isWhite) {
      text.part();
    }
  }

  @Override
  public void part() {
    text.part();
  }

  @Override
  public void lineBreak() {
    text.breakLine();
  }

  @Override
  public void note() {
    text.part();
  }

  @Override
  public void hide() {
    text.clear();
  }

  @Override
  public void drawing() throws RefusedException {
    drawings.add(new Drawing(xml.attribute("end-cell-address"), xml.content().strip()));
  }
}
