package org.opendisclosure.fuzz;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.LongReader;
import org.opendisclosure.io.csv.SheetReader;
import org.opendisclosure.io.csv.WideReader;
import org.opendisclosure.io.doc.DocReader;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.html.HtmlReader;
import org.opendisclosure.io.html.PageReader;
import org.opendisclosure.io.json.JsonFormReader;
import org.opendisclosure.io.markdown.MarkdownReader;
import org.opendisclosure.io.mht.MhtReader;
import org.opendisclosure.io.odf.OdfReader;
import org.opendisclosure.io.ofd.OfdReader;
import org.opendisclosure.io.pdf.PdfReader;
import org.opendisclosure.io.plain.PlainReader;
import org.opendisclosure.io.rtf.RtfReader;
import org.opendisclosure.io.sql.SqlReader;
import org.opendisclosure.io.xls.XlsReader;
import org.opendisclosure.io.xlsx.XlsxReader;

/** A reader that is fed with damaged files. */
enum Subject {
  JSON(Format.JSON, JsonFormReader::of),
  LONG(Format.LONG, LongReader::new),
  WIDE(Format.WIDE, WideReader::new),
  SHEET(Format.SHEET, SheetReader::new),
  SQL(Format.SQL, (in, file, options) -> new SqlReader(in, file, options, JsonFormReader::of)),
  HTML(Format.HTML, HtmlReader::new),
  XLSX(Format.XLSX, XlsxReader::new),
  XLS(Format.XLS, XlsReader::new),
  DOC(Format.DOC, DocReader::new),
  /** With files that are put into it. */
  DOCX(Format.DOCX, Forms::open),
  TEXT(Format.TEXT, PlainReader::new),
  MARKDOWN(
      Format.MARKDOWN,
      (in, file, options) -> new MarkdownReader(in, file, options, Optional.of(HtmlReader::new))),
  PDF(Format.PDF, PdfReader::new),
  ODS(Format.ODS, OdfReader::new),
  ODT(Format.ODT, OdfReader::new),
  MHTML(Format.MHTML, (in, file, options) -> new MhtReader(in, file, options, PageReader.whole())),
  RTF(Format.RTF, RtfReader::new),
  OFD(Format.OFD, OfdReader::new),
  /** The entry point: which reader it is depends on the content. */
  ANY(Format.SHEET, Forms::open);

  private final Format format;
  private final Opener opener;

  Subject(Format format, Opener opener) {
    this.format = format;
    this.opener = opener;
  }

  /** The format that is read. */
  Format format() {
    return format;
  }

  /** Whether files are zip files, of which the parts are damaged. */
  boolean isPacked() {
    return this == XLSX || this == DOCX || this == ODS || this == ODT || this == OFD;
  }

  /** Whether files are containers of streams, which are damaged. */
  boolean isContained() {
    return this == XLS || this == DOC;
  }

  /** The identifier, which also names the folder of its findings. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  FormReader open(byte[] bytes, ReadOptions options) {
    return opener.open(new ByteArrayInputStream(bytes), "fuzz", options);
  }

  /** How a reader is made. */
  private interface Opener {
    FormReader open(InputStream in, String file, ReadOptions options);
  }
}
