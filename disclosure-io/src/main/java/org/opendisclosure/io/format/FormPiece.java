package org.opendisclosure.io.format;

import java.util.List;
import java.util.Optional;

/** A part of a file, taken from its source but yet to be read. */
public interface FormPiece {

  /**
   * Reads the piece. Any thread may ask, once.
   *
   * @return the forms in it; empty if it turns out that the file cannot be divided here, so that
   *     the {@link #rest} is to be read one form after another
   */
  Optional<List<Reading>> read();

  /**
   * Reads the file from this piece to its end, on the thread that takes pieces; no further piece is
   * taken then.
   *
   * @return a reader of this piece and all after it
   * @throws UnsupportedOperationException if pieces of this kind can always be read
   */
  default FormReader rest() {
    throw new UnsupportedOperationException("a piece of this kind can always be read");
  }
}
