package org.opendisclosure.io.docx;

import java.util.Optional;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.packed.PackedParts;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.Asides;
import org.opendisclosure.io.word.Fields;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordProblems;

/** Reads a Word document into a publication. For the modules of formats. */
@SuppressWarnings("exports") // only these modules see what it needs
public final class DocxPartReader implements PartReader {

  private static final String MAIN = "word/document.xml";

  private final Optional<PartReader> embedded;

  /**
   * A reader of documents.
   *
   * @param embedded reads files that stand for parts of the text; if there is none, they are told
   */
  public DocxPartReader(Optional<PartReader> embedded) {
    this.embedded = embedded;
  }

  @Override
  public int read(InnerFile part, Publication publication, Notes notes) throws RefusedException {
    PackedParts parts = PackedParts.of(part.content());
    String main = parts.related("", "officeDocument").orElse(MAIN);
    WordXml text =
        parts
            .open(main)
            .map(WordXml::new)
            .orElseThrow(() -> new RefusedException(WordProblems.noDocument(main)));
    Asides asides = new Asides();
    Fields fields = new Fields();
    TextFlow flow = new TextFlow(fields, asides, publication, notes);
    flow.skip(part.linesBefore());
    AltChunks chunks = new AltChunks(parts, main, embedded);
    new WordContent(context(parts, main, text, asides, fields), flow, chunks).read();
    return flow.line();
  }

  private static WordParagraph.Context context(
      PackedParts parts, String main, WordXml text, Asides asides, Fields fields)
      throws RefusedException {
    WordStyles styles =
        WordStyles.of(parts.open(parts.related(main, "styles").orElse("")).map(WordXml::new));
    DocumentLists lists =
        DocumentLists.of(
            parts.open(parts.related(main, "numbering").orElse("")).map(WordXml::new), styles);
    return new WordParagraph.Context(
        text, styles, lists, new AsideElements(asides), asides, fields);
  }
}
