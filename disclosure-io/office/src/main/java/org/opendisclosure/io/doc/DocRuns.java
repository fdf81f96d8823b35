package org.opendisclosure.io.doc;

import java.util.List;
import org.apache.poi.hwpf.model.CHPX;
import org.opendisclosure.io.word.RunStyle;

/** The runs of a document, of which those asked for lie behind one another. */
final class DocRuns {

  private final List<CHPX> runs;
  private final DocStyles styles;
  private int at;

  DocRuns(List<CHPX> runs, DocStyles styles) {
    this.runs = runs;
    this.styles = styles;
  }

  /** Goes to the run of a character; gives where it ends, at most at another character. */
  int end(int character, int most) {
    if (at >= runs.size() || runs.get(at).getStart() > character) {
      at = 0;
    }
    while (at < runs.size() && runs.get(at).getEnd() <= character) {
      at++;
    }
    int end = at >= runs.size() ? most : hasStarted(character) ? runs.get(at).getEnd() : start();
    return Math.min(most, end);
  }

  private int start() {
    return runs.get(at).getStart();
  }

  private boolean hasStarted(int character) {
    return start() <= character;
  }

  /** How the characters of the run there, in a paragraph of a style, are to be taken. */
  DocRun run(int character, int paragraph) {
    boolean isKnown = at < runs.size() && hasStarted(character);
    byte[] properties = isKnown ? runs.get(at).getGrpprl() : new byte[0];
    int own = -1;
    int data = -1;
    int symbol = -1;
    int font = 0;
    boolean isSpecial = false;
    boolean isData = false;
    boolean isInserted = false;
    boolean isDeleted = false;
    Sprms sprm = new Sprms(properties, 0);
    while (sprm.next()) {
      switch (sprm.kind()) {
        case 0x4A30 -> own = sprm.u16(0);
        case 0x0855 -> isSpecial = sprm.u8(0) == 1;
        case 0x0806 -> isData = sprm.u8(0) == 1;
        case 0x0800 -> isDeleted = sprm.u8(0) == 1;
        case 0x0801 -> isInserted = sprm.u8(0) == 1;
        case 0x6A03 -> data = sprm.s32(0);
        case 0x6A09 -> {
          isSpecial = true;
          font = sprm.u16(0);
          symbol = sprm.u16(2);
        }
        default -> {}
      }
    }
    RunStyle below = styles.run(paragraph, own);
    RunStyle style = DocLook.of(properties, below, styles.fonts()).over(below);
    return new DocRun(style, isSpecial, isData, data, symbol, font, isInserted, isDeleted);
  }
}
