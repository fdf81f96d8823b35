package org.opendisclosure.io.office;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendisclosure.io.copy.CopyReader;
import org.opendisclosure.io.docx.DocxPartReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.html.PageReader;
import org.opendisclosure.io.mht.ArchiveReader;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.rtf.RichTextReader;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.model.text.Sentence;

/**
 * Reads files that are put into a document and stand for parts of its text, each by what it is
 * rather than by its name; all of them together within the limits of one file.
 */
final class EmbeddedFiles implements PartReader {

  private static final int MAX_DEPTH = 4;
  private static final int MAX_MEBIBYTES = 16;

  /** Office programs' own XML, which is no page. */
  private static final Pattern OFFICE_XML = Pattern.compile("<(pkg:package|w:wordDocument)\\b");

  private final ReadOptions options;
  private int depth;
  private long size;

  EmbeddedFiles(ReadOptions options) {
    this.options = options;
  }

  @Override
  public int read(InnerFile part, Publication publication, Notes notes) throws RefusedException {
    size += part.content().length;
    if (size > (long) MAX_MEBIBYTES << 20 || depth == MAX_DEPTH) {
      throw new RefusedException(tooMuch());
    }
    depth++;
    try {
      return reader(start(part.content())).read(part, publication, notes);
    } finally {
      depth--;
    }
  }

  private static FileStart start(byte[] content) {
    return new FileStart(Arrays.copyOf(content, Math.min(content.length, FileStart.LENGTH)));
  }

  private PartReader reader(FileStart start) throws RefusedException {
    if (start.isArchiveWith("word")) {
      return new DocxPartReader(Optional.of(this));
    } else if (start.opensWith("{\\rtf")) {
      return new RichTextReader();
    } else if (start.isWebArchive()) {
      return new ArchiveReader(PageReader.within());
    } else if (start.characters().startsWith("PK") || OFFICE_XML.matcher(start.text()).find()) {
      throw new RefusedException(unknown());
    }
    boolean isPage = start.text().startsWith("<") || start.characters().contains("<\u0000");
    return isPage ? PageReader.within() : new CopyReader(options);
  }

  private static Sentence tooMuch() {
    return Sentence.of(
        "嵌入的文件合计超过 %d MiB,或嵌套超过 %d 层,其余未读取",
        "files put into the document exceed %d MiB or %d levels; the rest is not read",
        MAX_MEBIBYTES,
        MAX_DEPTH);
  }

  private static Sentence unknown() {
    return new Sentence(
        "嵌入的文件不是网页、RTF、Word 文档或文字,未读取;请用 Word 打开后另存为 .docx",
        "the file put into the document is no page, rich text, Word document or text; it is not"
            + " read; open the document in Word and save it anew");
  }
}
