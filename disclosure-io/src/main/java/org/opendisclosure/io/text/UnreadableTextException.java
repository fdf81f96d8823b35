package org.opendisclosure.io.text;

import java.io.IOException;
import org.opendisclosure.model.text.Sentence;

/** The bytes are no text in any encoding that is understood; everything before them was read. */
public final class UnreadableTextException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient Sentence sentence;

  UnreadableTextException(int line, Sentence sentence) {
    super(sentence.en());
    this.line = line;
    this.sentence = sentence;
  }

  /**
   * Where the bytes stand.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * What stands there and what was expected.
   *
   * @return the sentence for the user
   */
  public Sentence sentence() {
    return sentence;
  }
}
