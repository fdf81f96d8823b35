package org.opendisclosure.io.quirks;

import java.util.List;

/** What turns the files that a medium writes into those that are read. */
interface Press extends AutoCloseable {

  /** The files are read as they are written. */
  Press NONE = sources -> sources;

  /** Prints files, in their order. */
  List<byte[]> print(List<byte[]> sources);

  @Override
  default void close() {}
}
