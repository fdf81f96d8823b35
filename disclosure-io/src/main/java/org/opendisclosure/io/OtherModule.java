package org.opendisclosure.io;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.model.text.Sentence;

/** Formats of this library that an application has only if it adds another module. */
enum OtherModule {
  WORKBOOK(
      Format.XLSX,
      "org.opendisclosure:disclosure-office",
      new Sentence("工作簿(.xlsx)", "workbooks (.xlsx)"),
      start -> start.isArchiveWith("xl")),
  DOCUMENT(
      Format.DOCX,
      "org.opendisclosure:disclosure-office",
      new Sentence("Word 文档(.docx)", "Word documents (.docx)"),
      start -> start.isArchiveWith("word")),
  OLD_WORKBOOK(
      Format.XLS,
      "org.opendisclosure:disclosure-office",
      new Sentence("旧版工作簿(.xls、.et)", "old workbooks (.xls, .et)"),
      start -> isContainerWith(start, "Workbook")),
  OLD_DOCUMENT(
      Format.DOC,
      "org.opendisclosure:disclosure-office",
      new Sentence("旧版 Word 文档(.doc、.wps)", "old Word documents (.doc, .wps)"),
      start -> isContainerWith(start, "WordDocument")),
  SPREADSHEET(
      Format.ODS,
      "org.opendisclosure:disclosure-odf",
      new Sentence("OpenDocument 电子表格(.ods)", "OpenDocument spreadsheets (.ods)"),
      start -> start.isOpenDocument("spreadsheet")),
  TEXT_DOCUMENT(
      Format.ODT,
      "org.opendisclosure:disclosure-odf",
      new Sentence("OpenDocument 文字文档(.odt)", "OpenDocument texts (.odt)"),
      start -> start.isOpenDocument("text")),
  WEB_ARCHIVE(
      Format.MHTML,
      "org.opendisclosure:disclosure-office",
      new Sentence("单个文件的网页(.mht、.mhtml)", "web pages saved as one file (.mht, .mhtml)"),
      FileStart::isWebArchive),
  RICH_TEXT(
      Format.RTF,
      "org.opendisclosure:disclosure-office",
      new Sentence("RTF 文档(.rtf)", "documents in Rich Text Format (.rtf)"),
      start -> start.opensWith("{\\rtf")),
  PDF(
      Format.PDF,
      "org.opendisclosure:disclosure-pdf",
      new Sentence("PDF 文件", "PDF files"),
      start -> start.opensWith("%PDF-")),
  OFD(
      Format.OFD,
      "org.opendisclosure:disclosure-ofd",
      new Sentence("OFD 文件", "OFD files"),
      start -> start.characters().startsWith("PK") && start.characters().contains("OFD.xml"));

  private final Format format;
  private final String artifact;
  private final Sentence files;
  private final Predicate<FileStart> isOne;

  OtherModule(Format format, String artifact, Sentence files, Predicate<FileStart> isOne) {
    this.format = format;
    this.artifact = artifact;
    this.files = files;
    this.isOne = isOne;
  }

  /** Whether a file is a container of an old office program with a stream of a name. */
  private static boolean isContainerWith(FileStart start, String stream) {
    return start.characters().startsWith("\u00D0\u00CF\u0011\u00E0")
        && start.characters().contains(stream.replaceAll(".", "$0\u0000"));
  }

  /** Whether an application lacks it: of those that it has, none knows the format. */
  boolean isMissing(List<FormatDescriptor> known) {
    return known.stream().noneMatch(one -> one.format().equals(format));
  }

  /** The module for a file that no format of this application has recognised. */
  static Optional<OtherModule> of(FileStart start) {
    return Stream.of(values()).filter(module -> module.isOne.test(start)).findFirst();
  }

  /** The module for a format that this application does not have. */
  static Optional<OtherModule> of(Format format) {
    return Stream.of(values()).filter(module -> module.format.equals(format)).findFirst();
  }

  /** The ending of the files that need it. */
  String ending() {
    return format.extension();
  }

  /** What is missing, for whoever assembled the application. */
  Sentence missing() {
    return Sentence.of(
        "%s需要模块 %s,而此应用程序没有带上它",
        "%s need the module %s, which this application lacks", files, artifact);
  }
}
