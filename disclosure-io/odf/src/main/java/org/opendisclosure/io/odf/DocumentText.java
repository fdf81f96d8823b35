package org.opendisclosure.io.odf;

import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.RunStyle;
import org.opendisclosure.io.word.RunStyle.Trait;
import org.opendisclosure.io.word.SeenParagraph;

/** Puts the pieces of a paragraph into the text of its document. */
final class DocumentText implements TextSink {

  private final TextDocument document;
  private final TextDocument.Place place;
  private final SeenParagraph paragraph;
  private boolean isHidden;

  DocumentText(TextDocument document, TextDocument.Place place, SeenParagraph paragraph) {
    this.document = document;
    this.place = place;
    this.paragraph = paragraph;
  }

  /** Whether nobody sees the paragraph. */
  boolean isHidden() {
    return isHidden;
  }

  @Override
  public void text(String shown, TextLook look) {
    paragraph.run(
        new RunStyle(0, 0, "", look.font())
            .with(Trait.HIDDEN, look.isHidden(place.behind()))
            .with(Trait.STRUCK, look.look() == Look.STRUCK)
            .with(Trait.RAISED, look.look() == Look.RAISED));
    paragraph.text(shown);
  }

  @Override
  public void part() {
    paragraph.part();
  }

  @Override
  public void lineBreak() {
    paragraph.lineBreak();
  }

  @Override
  public void note() {
    paragraph.part();
    document.note();
  }

  @Override
  public void hide() {
    isHidden = true;
  }

  @Override
  public void drawing() throws RefusedException {
    document.drawing(place, paragraph);
  }
}
