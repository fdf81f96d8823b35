package org.opendisclosure.io.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.packed.PackedParts;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordRow;

/** The files that are put into a document and stand for parts of its text. */
final class AltChunks {

  private static final String PURPOSE = "aFChunk";

  private final PackedParts parts;
  private final String main;
  private final Optional<PartReader> reader;

  /**
   * The files of a document.
   *
   * @param parts its parts
   * @param main the name of that with its text
   * @param reader reads them; none if they are left out
   */
  AltChunks(PackedParts parts, String main, Optional<PartReader> reader) {
    this.parts = parts;
    this.main = main;
    this.reader = reader;
  }

  /** Reads one where it stands; tells whether it is there and may be read. */
  boolean read(String id, TextFlow flow, @Nullable WordRow row) throws RefusedException {
    Optional<byte[]> content = reader.isPresent() ? content(id) : Optional.empty();
    content.ifPresent(bytes -> flow.embed(reader.orElseThrow(), InnerFile.of(bytes), row));
    return content.isPresent();
  }

  private Optional<byte[]> content(String id) throws RefusedException {
    for (PackedParts.Relation relation : parts.relations(main)) {
      if (relation.id().equals(id) && relation.purpose().equals(PURPOSE)) {
        return parts.content(relation.target());
      }
    }
    return Optional.empty();
  }
}
