package org.opendisclosure.io.office;

import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern FIELD = Pattern.compile("[\\s\\uFEFF]*[A-Za-z][A-Za-z0-9-]*:[ \\t]");
  private static final Pattern KIND =
      Pattern.compile(
          "(?im)^(MIME-Version:|Content-Type:\\s*(multipart/(related|mixed|alternative)|text/html))");
  private static final Pattern HEADER_END = Pattern.compile("\r?\n\r?\n|\r\r");

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
    return List.of(new Sign(Evidence.SIGNATURE, ArchiveFiles::isArchive));
  }

  /** Whether a file starts with fields of which one says that parts or a page follow. */
  static boolean isArchive(FileStart start) {
    String text = start.characters().replaceFirst("^\\s+|^\u00EF\u00BB\u00BF", "");
    return FIELD.matcher(text).lookingAt() && KIND.matcher(HEADER_END.split(text, 2)[0]).find();
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    return new MhtReader(source.content(), source.file(), options, PageReader.whole());
  }
}
