package org.opendisclosure.io.mht;

import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;

/** Reads the page in a web archive. For the modules of formats. */
@SuppressWarnings("exports") // only these modules see what it needs
public final class ArchiveReader implements PartReader {

  /** A cell of a table that holds a figure. */
  private static final Pattern CELL =
      Pattern.compile(
          "<t[dh]\\b[^>]*>(?:\\s|&nbsp;|<[^>]{1,400}>)*([\\d０-９][\\d０-９,，.．]*)(?=\\s*(?:<|&nbsp;))");

  private final PartReader pages;

  /**
   * A reader of archives.
   *
   * @param pages reads pages
   */
  public ArchiveReader(PartReader pages) {
    this.pages = pages;
  }

  @Override
  public int read(InnerFile part, Publication publication, Notes notes) throws RefusedException {
    WebArchive archive = WebArchive.of(part.content());
    InnerFile page = archive.page().behind(part.linesBefore());
    notes.part(part.linesBefore() + 1, MhtProblems.page());
    if (archive.isCutOff()) {
      notes.refuse(0, MhtProblems.cutOff());
    }
    int lines = pages.read(page, publication, notes);
    archive.others().forEach(other -> tell(other, publication));
    return lines;
  }

  /** Tells a page of its own that is not read, with the figures of its tables. */
  private static void tell(ArchivePart other, Publication publication) {
    String source = InnerFile.of(other.content()).in(other.charset()).text().text();
    List<String> figures = CELL.matcher(source).results().map(cell -> cell.group(1)).toList();
    if (!figures.isEmpty()) {
      String name = other.location().isEmpty() ? other.id() : other.location();
      publication.refuse(0, 0, "", figures, MhtProblems.otherPage(name));
    }
  }
}
