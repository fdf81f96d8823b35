package org.opendisclosure.io.part;

import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;

/** Reads documents of one kind that stand in others. */
@FunctionalInterface
public interface PartReader {

  /**
   * Reads a document to its end, or until there is no more room.
   *
   * @param part the document
   * @param publication takes its paragraphs and rows
   * @param notes takes what was left out
   * @return the number of its last line, from where those of the document around it go on
   * @throws RefusedException if nothing can be read of it
   */
  int read(InnerFile part, Publication publication, Notes notes) throws RefusedException;
}
