package org.opendisclosure.io.spi;

import java.io.OutputStream;
import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.model.text.Sentence;

/** All that the library and the command line know of one format. */
public interface FormatDescriptor {

  /**
   * The format.
   *
   * @return its names, and what it can hold
   */
  Format format();

  /**
   * What a file of it is, for lists.
   *
   * @return such as 网页 (a web page)
   */
  Sentence content();

  /**
   * The endings of its files.
   *
   * @return in lower case without a point, the usual one first
   */
  default List<String> endings() {
    return List.of(format().extension());
  }

  /**
   * Whether files with its endings may hold anything, as texts and web pages do. Of a folder, such
   * a file is read only if it speaks of disclosure.
   *
   * @return false if such files hold forms
   */
  default boolean isCommon() {
    return false;
  }

  /**
   * By what a file of it is recognised.
   *
   * @return the signs, any of which is enough
   */
  List<Sign> signs();

  /**
   * Reads a file that was recognised.
   *
   * @param source the file
   * @param options how to read
   * @return a reader, to be closed by the caller, which closes the source
   */
  FormReader reader(FormSource source, ReadOptions options);

  /**
   * Whether the encoding of a written file can be chosen.
   *
   * @return false if there is only one
   */
  default boolean hasEncodings() {
    return false;
  }

  /**
   * Whether a written file applies rules by itself.
   *
   * @return false if the rules of {@link WriteOptions} do not matter
   */
  default boolean appliesRules() {
    return false;
  }

  /**
   * Writes forms.
   *
   * @param out the target; closed with the writer
   * @param options how to write
   * @return a writer, to be closed by the caller
   * @throws IllegalArgumentException if the format is {@linkplain Format#isWritten() only read}
   */
  default FormWriter writer(OutputStream out, WriteOptions options) {
    throw new IllegalArgumentException(format().id() + " is only read");
  }
}
