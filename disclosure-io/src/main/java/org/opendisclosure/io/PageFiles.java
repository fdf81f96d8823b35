package org.opendisclosure.io;

import java.io.OutputStream;
import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.html.HtmlReader;
import org.opendisclosure.io.html.HtmlWriter;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.io.spi.WriteOptions;
import org.opendisclosure.model.text.Sentence;

/** Web pages. */
final class PageFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public Sentence content() {
    return new Sentence("网页,机关网站上公布的样子", "a web page, as offices publish it");
  }

  @Override
  public List<String> endings() {
    return List.of("html", "htm");
  }

  @Override
  public boolean isCommon() {
    return true;
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.MARKUP, start -> start.text().startsWith("<")));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new HtmlReader(source.content(), source.file(), options);
  }

  @Override
  public FormWriter writer(OutputStream out, WriteOptions options) {
    return new HtmlWriter(out, options.layouts());
  }
}
