package org.opendisclosure.io.lines;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Reading;

/** Reads whole lines of a file. */
public interface LineReader {

  /**
   * Reads some lines; any thread may ask.
   *
   * @param lines the lines with their ends
   * @param first the number of the first of them
   * @param next the number of the line behind the last of them
   * @return the forms in them; empty unless forms end where the lines end
   */
  Optional<List<Reading>> read(byte[] lines, int first, int next);

  /**
   * A reader of all lines from one on.
   *
   * @param in the bytes from the start of that line
   * @param first its number
   */
  FormReader rest(InputStream in, int first);
}
