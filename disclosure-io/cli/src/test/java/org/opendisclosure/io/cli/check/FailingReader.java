package org.opendisclosure.io.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.PieceReader;
import org.opendisclosure.io.format.Reading;

/** A reader of a file whose disk fails behind its first piece. */
final class FailingReader implements PieceReader {

  private boolean isBehind;

  @Override
  public Optional<Iterator<FormPiece>> pieces() {
    return Optional.of(
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            if (isBehind) {
              throw new UncheckedIOException(new IOException("disk"));
            }
            return true;
          }

          @Override
          public FormPiece next() {
            isBehind = true;
            return () -> Optional.of(List.of());
          }
        });
  }

  @Override
  public boolean hasNext() {
    return false;
  }

  @Override
  public Reading next() {
    throw new NoSuchElementException();
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
