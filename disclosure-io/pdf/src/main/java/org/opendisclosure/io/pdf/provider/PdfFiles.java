package org.opendisclosure.io.pdf.provider;

import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.pdf.PdfReader;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.model.text.Sentence;

/** PDF files with a text layer. */
final class PdfFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public Sentence content() {
    return new Sentence("带文字层的 PDF", "PDF with a text layer");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.SIGNATURE, start -> start.opensWith("%PDF-")));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new PdfReader(source.content(), source.file(), options);
  }
}
