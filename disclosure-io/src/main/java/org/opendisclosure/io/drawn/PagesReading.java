package org.opendisclosure.io.drawn;

import java.util.List;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.model.text.Sentence;

/** Hands on what stands on the pages of a file. */
public final class PagesReading {

  private final String kind;

  /**
   * A reading of files of one kind.
   *
   * @param kind what messages call such a file, as PDF
   */
  public PagesReading(String kind) {
    this.kind = kind;
  }

  /** Hands on pages in their order; those without text that can be seen and told are refused. */
  public void read(List<Page> pages, Publication publication, Notes notes) throws RefusedException {
    refuseUnreadable(pages);
    new PageContent(publication, notes).read(pages);
  }

  private void refuseUnreadable(List<Page> pages) throws RefusedException {
    if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
      boolean isRecognised = pages.stream().anyMatch(page -> page.invisible() > 0);
      throw new RefusedException(reason(isRecognised));
    }
    if (2 * pages.stream().mapToInt(PagesReading::unreadable).sum()
        > pages.stream().mapToInt(page -> page.glyphs().size()).sum()) {
      throw new RefusedException(PageProblems.unreadableFont(kind));
    }
  }

  private Sentence reason(boolean isRecognised) {
    return isRecognised ? PageProblems.recognised(kind) : PageProblems.noText(kind);
  }

  private static int unreadable(Page page) {
    return (int) page.glyphs().stream().filter(Glyph::isUnreadable).count();
  }
}
