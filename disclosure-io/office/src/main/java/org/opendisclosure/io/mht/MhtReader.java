package org.opendisclosure.io.mht;

import java.io.InputStream;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.sheet.OneForm;

/**
 * Reads a web page that a browser or an office program saved as one file (.mht, .mhtml). This is
 * the specification of what is understood.
 *
 * <ul>
 *   <li><b>The page</b> is the part that the archive starts with, by its {@code start} or else the
 *       first that is a page; what it is encoded in is told by its bytes, and by the archive or the
 *       page where these cannot tell.
 *   <li><b>Style sheets and frames</b> count if they are in the archive, by {@code cid:} or by the
 *       place from which they were saved. Nothing is ever fetched.
 *   <li><b>Everything else</b> is as on a page by itself.
 *   <li><b>Not read</b>: pictures, scripts, files attached to a letter.
 * </ul>
 *
 * <p>Notes give the line of the page's source as it is decoded. An archive has at most 16 MiB,
 * 4,000 parts and 16 levels. Not safe between threads.
 */
@SuppressWarnings("exports") // only the descriptor of the format makes one
public final class MhtReader implements FormReader {

  private final FormReader form;

  /**
   * A reader of one archive.
   *
   * @param in the archive; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   * @param pages reads the page
   */
  public MhtReader(InputStream in, String file, ReadOptions options, PartReader pages) {
    this.form =
        OneForm.published(
            in,
            file,
            options,
            (bytes, publication, notes) ->
                new ArchiveReader(pages).read(InnerFile.of(bytes), publication, notes));
  }

  @Override
  public boolean hasNext() {
    return form.hasNext();
  }

  @Override
  public Reading next() {
    return form.next();
  }

  @Override
  public void close() {
    form.close();
  }
}
