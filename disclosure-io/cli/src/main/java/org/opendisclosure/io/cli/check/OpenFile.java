package org.opendisclosure.io.cli.check;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One of the files of a call while its parts are told. */
final class OpenFile {

  private final String name;
  private final Supplier<Optional<String>> hash;
  private @Nullable Optional<String> known;
  private boolean isOver;

  /**
   * A file.
   *
   * @param hash works out the hash of its bytes
   */
  OpenFile(String name, Supplier<Optional<String>> hash) {
    this.name = name;
    this.hash = hash;
  }

  String name() {
    return name;
  }

  /** The hash of its bytes; threads that ask at once get the same, worked out by each of them. */
  Optional<String> hash() {
    Optional<String> found = known;
    if (found == null) {
      found = hash.get();
      known = found;
    }
    return found;
  }

  /** Whether nothing more is told of it, whatever parts are still to come; for one thread. */
  boolean isOver() {
    return isOver;
  }

  void end() {
    isOver = true;
  }
}
