package org.opendisclosure.io;

import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.plain.PlainReader;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.model.text.Sentence;

/** Text copies; {@link MarkdownFiles} have separated cells, too, and are asked before. */
final class TextFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.TEXT;
  }

  @Override
  public Sentence content() {
    return new Sentence("从网页或文档复制下来的文本", "text copied from a page or a document");
  }

  @Override
  public List<String> endings() {
    return List.of("txt", "tsv");
  }

  @Override
  public boolean isCommon() {
    return true;
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.LINES, start -> TextGuess.isCopy(start.lines())));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new PlainReader(source.content(), source.file(), options);
  }
}
