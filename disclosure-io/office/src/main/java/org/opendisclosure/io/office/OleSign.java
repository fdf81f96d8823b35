package org.opendisclosure.io.office;

import java.util.Arrays;
import org.opendisclosure.io.ole.OleContainer;
import org.opendisclosure.io.spi.FileStart;

/** Tells files of old office programs, which begin alike, by the streams in their roots. */
final class OleSign {

  private OleSign() {}

  /** Whether a file is a container with a stream of one of these names. */
  static boolean isIn(FileStart start, String... names) {
    return start.characters().startsWith(OleContainer.START)
        && OleContainer.find(start.bytes())
            .filter(found -> Arrays.stream(names).anyMatch(found::has))
            .isPresent();
  }
}
