package org.opendisclosure.io.odf.provider;

import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.odf.OdfReader;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.model.text.Sentence;

/**
 * Text documents of OpenDocument, packed or flat. An archive that does not say of which kind it is,
 * because somebody packed it anew, comes here as well; the reader looks into it.
 */
final class TextDocumentFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.ODT;
  }

  @Override
  public Sentence content() {
    return new Sentence("OpenDocument 文字文档", "an OpenDocument text");
  }

  @Override
  public List<String> endings() {
    return List.of("odt", "fodt");
  }

  @Override
  public List<Sign> signs() {
    return List.of(
        new Sign(Evidence.SIGNATURE, start -> start.isOpenDocument("text")),
        new Sign(
            Evidence.SIGNATURE,
            start -> start.isArchiveOf("content.xml") && !start.isOpenDocument("")));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new OdfReader(source.content(), source.file(), options);
  }
}
