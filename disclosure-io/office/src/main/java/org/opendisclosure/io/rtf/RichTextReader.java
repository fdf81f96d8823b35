package org.opendisclosure.io.rtf;

import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.Asides;
import org.opendisclosure.io.word.Fields;
import org.opendisclosure.io.word.TextFlow;

/** Reads a document in Rich Text Format into a publication. For the modules of formats. */
@SuppressWarnings("exports") // only these modules see what it needs
public final class RichTextReader implements PartReader {

  /** A reader of any number of documents. */
  public RichTextReader() {}

  @Override
  public int read(InnerFile part, Publication publication, Notes notes) throws RefusedException {
    Asides asides = new Asides();
    Fields fields = new Fields();
    TextFlow flow = new TextFlow(fields, asides, publication, notes);
    flow.skip(part.linesBefore());
    GroupText text = new GroupText(new RtfText(flow), asides, fields);
    new RtfContent(part.content(), text, asides, notes).read();
    return flow.line();
  }
}
