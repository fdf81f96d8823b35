package org.opendisclosure.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes files from others. */
@FunctionalInterface
interface Program {

  /**
   * Runs it.
   *
   * @param shop runs commands
   * @param from the files
   * @param to what to call the new ones, in the same order; all in one folder
   */
  void convert(Workshop shop, List<Path> from, List<Path> to) throws IOException;
}
