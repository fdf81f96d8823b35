package org.opendisclosure.io.mht;

import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;

/** Reads the page in a web archive. For the modules of formats. */
@SuppressWarnings("exports") // only these modules see what it needs
public final class ArchiveReader implements PartReader {

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
    return pages.read(page, publication, notes);
  }
}
