package org.opendisclosure.io.format;

import java.util.Iterator;
import java.util.Optional;

/**
 * A reader that can divide its file, so that several threads read it. What all pieces give one
 * after another is what the reader itself would have given.
 */
public interface PieceReader extends FormReader {

  /**
   * Divides the file. Asked instead of {@link #hasNext} and {@link #next}, by one thread.
   *
   * @return the pieces, which can be read when this reader is closed, too; empty if the file is to
   *     be read one form after another, by this reader
   * @throws java.io.UncheckedIOException if the source fails
   */
  Optional<Iterator<FormPiece>> pieces();
}
