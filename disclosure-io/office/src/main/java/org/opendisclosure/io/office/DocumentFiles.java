package org.opendisclosure.io.office;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.docx.DocxReader;
import org.opendisclosure.io.docx.DocxWriter;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.io.spi.WriteOptions;
import org.opendisclosure.model.text.Sentence;

/** Word documents. */
final class DocumentFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.DOCX;
  }

  @Override
  public Sentence content() {
    return new Sentence("Word 文档", "a Word document");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.SIGNATURE, start -> start.isArchiveWith("word")));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new DocxReader(
        source.content(), source.file(), options, Optional.of(new EmbeddedFiles(options)));
  }

  @Override
  public FormWriter writer(OutputStream out, WriteOptions options) {
    return new DocxWriter(out, options.layouts());
  }
}
