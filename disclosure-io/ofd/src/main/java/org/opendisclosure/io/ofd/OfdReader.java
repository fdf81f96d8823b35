package org.opendisclosure.io.ofd;

import java.io.InputStream;
import org.opendisclosure.io.drawn.PagesReading;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.sheet.OneForm;

/**
 * Reads the OFD file (GB/T 33190) in which an office published a form. This is the specification of
 * what is understood beside what holds for every kind of pages, which {@code PdfReader} states.
 *
 * <ul>
 *   <li><b>Text</b> is taken where its characters are drawn: place, distances, size, matrix,
 *       direction of characters. Whether an object holds a character, a cell or a line does not
 *       matter. What characters mean is what the text says; the shapes of fonts are not looked at.
 *   <li><b>Rulings</b> are lines and thin areas of paths.
 *   <li><b>What one sees counts</b>: objects that are hidden, transparent, white on white, too
 *       small, covered by an area or image, or outside of their clips are left out with a note. Of
 *       an object, its boundary shows; a character of which it cuts off the greater part is cut
 *       off.
 *   <li><b>Templates</b> and composed drawings are drawn as parts of the page, in the order of
 *       their layers.
 *   <li><b>Not read</b>: images, fonts, attachments, signatures, remarks and actions. A note tells
 *       of images in which a table could stand, and of seals, remarks and images through which one
 *       may see that lie over figures. Nothing is fetched, unpacked to a disk or run.
 *   <li><b>Refused</b>: scans, encrypted files, files with a number that is none.
 * </ul>
 *
 * <p>Notes give page and line: the rows of tables and the lines of text of a page, from its top. A
 * file has at most 16 MiB, 16 MiB of XML when unpacked, and 500 pages. Not safe between threads.
 */
public final class OfdReader implements FormReader {

  static final String OFD = "OFD";

  private final FormReader form;

  /**
   * A reader of one file.
   *
   * @param in the file; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public OfdReader(InputStream in, String file, ReadOptions options) {
    form =
        OneForm.published(
            in,
            file,
            options,
            (bytes, publication, notes) ->
                new PagesReading(OFD).read(OfdFile.pages(bytes), publication, notes));
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
