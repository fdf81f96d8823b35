package org.opendisclosure.io.office;

import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.html.PageReader;
import org.opendisclosure.io.mht.MhtReader;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.model.text.Sentence;

/** Web pages saved as one file, whatever its ending: web systems call such files .doc or .xls. */
final class ArchiveFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.MHTML;
  }

  @Override
  public Sentence content() {
    return new Sentence("保存为单个文件的网页", "a web page saved as a single file");
  }

  @Override
  public List<String> endings() {
    return List.of("mhtml", "mht");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.SIGNATURE, FileStart::isWebArchive));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new MhtReader(source.content(), source.file(), options, PageReader.whole());
  }
}
