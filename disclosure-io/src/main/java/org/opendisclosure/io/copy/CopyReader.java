package org.opendisclosure.io.copy;

import java.util.List;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.sheet.Publication;

/** Reads a text copy that stands in another document. For the modules of formats. */
public final class CopyReader implements PartReader {

  private final ReadOptions options;

  /**
   * A reader of texts.
   *
   * @param options layouts
   */
  public CopyReader(ReadOptions options) {
    this.options = options;
  }

  @Override
  public int read(InnerFile part, Publication publication, Notes notes) {
    List<TextLine> lines =
        Escapes.resolved(TextLines.of(part.content(), notes)).stream()
            .map(line -> new TextLine(part.linesBefore() + line.number(), line.text()))
            .toList();
    TextCopy copy = new TextCopy(lines, options);
    if (copy.isText()) {
      lines.forEach(line -> publication.paragraph(line.number(), line.text()));
    } else {
      copy.into(publication, notes);
    }
    return part.linesBefore() + lines.size();
  }
}
