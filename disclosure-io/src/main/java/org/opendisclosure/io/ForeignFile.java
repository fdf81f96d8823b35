package org.opendisclosure.io;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.model.text.Sentence;

/** Kinds of files that offices hand in and nobody here reads, with what to do about them. */
enum ForeignFile {
  /** A new file with a password lies encrypted in a container of the old kind. */
  ENCRYPTED(
      Set.of(),
      Words.CONTAINER,
      "EncryptedPackage".replaceAll(".", "$0\u0000"),
      "文件设有打开密码,无法读取;请用办公软件打开,取消密码后重新保存",
      "the file is encrypted with a password; open it in an office program, remove the password and"
          + " save it again"),
  /** Which gives its documents the ending of those of WPS. */
  WORKS(
      Set.of(),
      Words.CONTAINER,
      "MatOST".replaceAll(".", "$0\u0000"),
      Words.WORKS_ZH,
      Words.WORKS_EN),
  NEW_WORKS(Set.of(), Words.CONTAINER, "CHNKWKS", Words.WORKS_ZH, Words.WORKS_EN),
  OLD_WORKS(Set.of(), "\u0001\u00FE", Words.WORKS_ZH, Words.WORKS_EN),
  OLD_OFFICE(
      Set.of("doc", "xls", "wps", "et"),
      Words.CONTAINER,
      "这是旧版办公软件的文件,但不是 Word 文档或 Excel 工作簿,或者已损坏;请用办公软件打开,另存为 .docx 或 .xlsx",
      "a file of an old office program, but neither a document nor a workbook, or a damaged one;"
          + " open it in an office program and save it as .docx or .xlsx"),
  RAR(Set.of("rar"), "Rar!", "这是压缩包,请先解压", "an archive; unpack it first"),
  SEVEN_ZIP(
      Set.of("7z"), "7z\u00BC\u00AF\u0027\u001C", "这是压缩包,请先解压", "an archive; unpack it first"),
  GZIP(Set.of("gz"), "\u001F\u008B", "这是压缩包,请先解压", "an archive; unpack it first"),
  PNG(Set.of(), "\u0089PNG", Words.IMAGE_ZH, Words.IMAGE_EN),
  JPEG(Set.of(), "\u00FF\u00D8\u00FF", Words.IMAGE_ZH, Words.IMAGE_EN),
  GIF(Set.of(), "GIF8", Words.IMAGE_ZH, Words.IMAGE_EN),
  TIFF(Set.of(), "II*\u0000", Words.IMAGE_ZH, Words.IMAGE_EN),
  UOF(Set.of("uot", "uos", "uof"), "", "<uof:UOF", Words.UOF_ZH, Words.UOF_EN),
  /** Of the standard's second edition, which packs its parts. */
  PACKED_UOF(Set.of(), Words.ZIP, "uof.xml", Words.UOF_ZH, Words.UOF_EN),
  /** Of other kinds than text and spreadsheet. */
  OPEN_DOCUMENT(
      Set.of("odp", "odg"),
      Words.ZIP,
      "mimetypeapplication/vnd.oasis.opendocument",
      "这是 OpenDocument 演示文稿或绘图,请用办公软件另存为带文字层的 PDF",
      "an OpenDocument presentation or drawing; save it as a PDF with a text layer"),
  ZIP(Set.of("zip"), Words.ZIP, "这是压缩包,请先解压", "an archive; unpack it first");

  private final Set<String> endings;
  private final String start;
  private final String inside;
  private final Sentence advice;

  ForeignFile(Set<String> endings, String start, String zh, String en) {
    this(endings, start, "", zh, en);
  }

  ForeignFile(Set<String> endings, String start, String inside, String zh, String en) {
    this.endings = endings;
    this.start = start;
    this.inside = inside;
    this.advice = new Sentence(zh, en);
  }

  /** The kind of file that starts so, if it is one of them. */
  static Optional<ForeignFile> of(FileStart file) {
    String bytes = file.characters();
    return Stream.of(values())
        .filter(kind -> bytes.startsWith(kind.start) && bytes.contains(kind.inside))
        .findFirst();
  }

  /** The usual endings of such files; none if a form is hardly in one, as in an image. */
  Set<String> endings() {
    return endings;
  }

  /** What the file is and what to do about it. */
  Sentence advice() {
    return advice;
  }

  private static final class Words {
    static final String CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    static final String WORKS_ZH =
        "这是 Microsoft Works 的文件(不是 WPS 的 .wps),请用 Works 或办公软件另存为 .docx 或 .xlsx";
    static final String WORKS_EN =
        "a file of Microsoft Works (not of WPS, whose documents end in .wps, too); save it as .docx"
            + " or .xlsx";
    static final String ZIP = "PK\u0003\u0004";
    static final String UOF_ZH = "这是 UOF(标文通)文件(.uot、.uos、.uof),请用办公软件另存为 .docx 或 .xlsx";
    static final String UOF_EN =
        "a file in Uniform Office Format (.uot, .uos, .uof); save it as .docx or .xlsx with an"
            + " office program";
    static final String IMAGE_ZH = "这是图片,没有可以读取的文字;请用原来的电子文件,或先作文字识别";
    static final String IMAGE_EN =
        "an image without text; use the file it was made from, or have its text recognised first";
  }
}
