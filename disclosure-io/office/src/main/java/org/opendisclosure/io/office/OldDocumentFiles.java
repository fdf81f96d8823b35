package org.opendisclosure.io.office;

import java.util.List;
import org.opendisclosure.io.doc.DocReader;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.model.text.Sentence;

/** Documents of Office 97 to 2003 and of WPS. */
final class OldDocumentFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.DOC;
  }

  @Override
  public Sentence content() {
    return new Sentence("旧版 Word 或 WPS 文字的文档", "a document of an old Word or of WPS");
  }

  @Override
  public List<String> endings() {
    return List.of("doc", "wps");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.SIGNATURE, start -> OleSign.isIn(start, "WordDocument")));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new DocReader(source.content(), source.file(), options);
  }
}
