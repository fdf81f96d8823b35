package org.opendisclosure.io.rtf;

import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordRow;

/** A paragraph or a table. */
interface RtfBlock {

  /** Whether nothing stands in it. */
  boolean isBlank();

  /** Puts it into a text, in the present cell of a row or outside of tables. */
  void into(TextFlow flow, @Nullable WordRow row);
}
