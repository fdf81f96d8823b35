package org.opendisclosure.io.ofd.provider;

import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.ofd.OfdReader;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.model.text.Sentence;

/** OFD files with text. */
final class OfdFiles implements FormatDescriptor {

  /** An entry that no other archive has: the root of the document, or the folder of its pages. */
  private static final Pattern ENTRY =
      Pattern.compile("PK\\x03\\x04[\\x00-\\xff]{26}/?(OFD\\.xml|Doc_\\d+[/\\\\])");

  @Override
  public Format format() {
    return Format.OFD;
  }

  @Override
  public Sentence content() {
    return new Sentence("OFD 版式文件(GB/T 33190)", "OFD, the page format of GB/T 33190");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Evidence.SIGNATURE, OfdFiles::isOne));
  }

  private static boolean isOne(FileStart start) {
    String bytes = start.characters();
    return bytes.startsWith("PK") && ENTRY.matcher(bytes).find();
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new OfdReader(source.content(), source.file(), options);
  }
}
