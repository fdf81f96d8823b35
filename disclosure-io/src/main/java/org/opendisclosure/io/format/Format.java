package org.opendisclosure.io.format;

/**
 * A file format. The constants name those of this library; which formats an application has, says
 * {@code org.opendisclosure.io.Formats}.
 *
 * @param id the identifier, as command lines write it, such as {@code sheet}
 * @param extension the usual ending of a file's name, such as {@code csv}
 * @param holdsMany whether one written file may hold any number of forms
 * @param isWritten whether forms are written in this format; false for formats that offices publish
 *     and nobody should have to take up again
 */
public record Format(String id, String extension, boolean holdsMany, boolean isWritten) {

  /** Canonical nested documents: one form to be read by people, more as one a line. */
  public static final Format JSON = new Format("json", "json", true, true);

  /** CSV as printed, all tables of a form in one file; one form a file. */
  public static final Format SHEET = new Format("sheet", "csv", false, true);

  /** CSV of one figure a row; any number of forms. */
  public static final Format LONG = new Format("long", "csv", true, true);

  /** CSV of one form a row; any number of forms of one edition. */
  public static final Format WIDE = new Format("wide", "csv", true, true);

  /** SQL that fills tables of a database; any number of forms. */
  public static final Format SQL = new Format("sql", "sql", true, true);

  /** A web page, as offices publish it; one form a page. */
  public static final Format HTML = new Format("html", "html", false, true);

  /** A web page that was saved as one file; only read. */
  public static final Format MHTML = new Format("mhtml", "mhtml", false, false);

  /** A workbook; one form a file when written, any number when read. */
  public static final Format XLSX = new Format("xlsx", "xlsx", false, true);

  /** A Word document; one form a document. */
  public static final Format DOCX = new Format("docx", "docx", false, true);

  /** A workbook of Excel 97 to 2003 or WPS; any number of forms; only read. */
  public static final Format XLS = new Format("xls", "xls", false, false);

  /** A document of Word 97 to 2003 or WPS; one form a document; only read. */
  public static final Format DOC = new Format("doc", "doc", false, false);

  /** A document in Rich Text Format; one form a document; only read. */
  public static final Format RTF = new Format("rtf", "rtf", false, false);

  /** Text copied from a page or a document, cells separated by bars or tabs; only read. */
  public static final Format TEXT = new Format("text", "txt", false, false);

  /** Markdown with pipe tables; one form a file. */
  public static final Format MARKDOWN = new Format("markdown", "md", false, true);

  /** A PDF file with a text layer, as offices publish it; one form a file; only read. */
  public static final Format PDF = new Format("pdf", "pdf", false, false);

  /** A spreadsheet of OpenDocument; any number of forms when read; only read. */
  public static final Format ODS = new Format("ods", "ods", false, false);

  /** A text document of OpenDocument; one form a document; only read. */
  public static final Format ODT = new Format("odt", "odt", false, false);

  /** An OFD file (GB/T 33190) with text, as offices publish it; one form a file; only read. */
  public static final Format OFD = new Format("ofd", "ofd", false, false);

  /** The identifier. */
  @Override
  public String toString() {
    return id;
  }
}
