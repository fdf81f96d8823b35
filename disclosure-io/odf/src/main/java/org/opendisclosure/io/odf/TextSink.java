package org.opendisclosure.io.odf;

import org.opendisclosure.io.text.RefusedException;

/** Takes the pieces of paragraphs in their order. */
interface TextSink {

  /** Takes text of one look. */
  void text(String shown, TextLook look);

  /** Keeps figures before from figures behind, such as those that are a link. */
  void part();

  void lineBreak();

  /** Takes the mark of a note, whose text is passed over. */
  void note();

  /** Says that nobody sees the paragraph. */
  void hide();

  /** Reads the rest of the drawing that the reader is at. */
  void drawing() throws RefusedException;
}
