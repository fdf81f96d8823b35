package org.opendisclosure.io.cli.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Reading;

/** The pieces of a file that cannot be divided: a few forms each that are read when it is taken. */
final class ReadPieces implements Iterator<FormPiece> {

  /** Handing over one form at a time costs more than checking it. */
  static final int SIZE = 32;

  private final FormReader reader;
  private final int size;

  ReadPieces(FormReader reader, int size) {
    this.reader = reader;
    this.size = size;
  }

  @Override
  public boolean hasNext() {
    return reader.hasNext();
  }

  @Override
  public FormPiece next() {
    List<Reading> readings = new ArrayList<>();
    do {
      readings.add(reader.next());
    } while (readings.size() < size && reader.hasNext());
    return () -> Optional.of(readings);
  }
}
