package org.opendisclosure.io.sql;

import java.io.InputStream;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/**
 * Reads the forms in a file that {@link SqlWriter} wrote, from the documents in it. What the rows
 * of its other tables say follows from these and is not looked at: whoever changes a figure in such
 * a file changes the document, too.
 */
public final class SqlReader implements FormReader {

  private final FormReader documents;

  /** What reads the documents. */
  @FunctionalInterface
  public interface Documents {

    /**
     * Opens documents.
     *
     * @param in JSON documents, one after another
     * @param file the name of the file for notes
     * @param options how to read
     * @return a reader, which closes the stream
     */
    FormReader open(InputStream in, String file, ReadOptions options);
  }

  /**
   * A reader of all forms in a file.
   *
   * @param in the bytes; closed with this reader
   * @param file the name of the file for notes; empty if it has none
   * @param options how to read
   * @param documents what reads the documents
   */
  public SqlReader(InputStream in, String file, ReadOptions options, Documents documents) {
    this.documents = documents.open(new SqlDocuments(in), file, options);
  }

  @Override
  public boolean hasNext() {
    return documents.hasNext();
  }

  @Override
  public Reading next() {
    return documents.next();
  }

  @Override
  public void close() {
    documents.close();
  }
}
