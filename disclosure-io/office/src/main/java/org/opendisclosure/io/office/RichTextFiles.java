package org.opendisclosure.io.office;

import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.rtf.RtfReader;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.model.text.Sentence;

/** Documents in Rich Text Format. */
final class RichTextFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.RTF;
  }

  @Override
  public Sentence content() {
    return new Sentence("RTF 文档", "a document in Rich Text Format");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.SIGNATURE, start -> start.opensWith("{\\rtf")));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new RtfReader(source.content(), source.file(), options);
  }
}
