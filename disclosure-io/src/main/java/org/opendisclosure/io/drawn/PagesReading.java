package org.opendisclosure.io.drawn;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.model.text.Sentence;

/** Reads the form on the pages of a file. */
public final class PagesReading {

  private final String kind;
  private final ReadOptions options;
  private final Notes notes;

  /** Draws the pages of a file, or refuses it. */
  @FunctionalInterface
  public interface Drawing {

    /** The pages in their order. */
    List<Page> pages() throws RefusedException;
  }

  /**
   * A reading of one file.
   *
   * @param kind what messages call such a file, as PDF
   * @param notes takes what was corrected and left out
   */
  public PagesReading(String kind, ReadOptions options, Notes notes) {
    this.kind = kind;
    this.options = options;
    this.notes = notes;
  }

  /** The forms; a file without text that can be seen and told is refused. */
  public List<Reading> of(Drawing drawing) {
    try {
      List<Page> pages = drawing.pages();
      refuseUnreadable(pages);
      Publication publication = new Publication(options, notes);
      new PageContent(publication, notes).read(pages);
      return publication.read();
    } catch (RefusedException e) {
      notes.refuse(0, e.reason());
      return List.of(new Reading(Optional.empty(), notes.take()));
    }
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
