package org.opendisclosure.io.format;

/** The file formats. */
public enum Format {
  /** Canonical nested documents: one form to be read by people, more as one a line. */
  JSON("json", true),
  /** CSV as printed, all tables of a form in one file; one form a file. */
  SHEET("csv", false),
  /** CSV of one figure a row; any number of forms. */
  LONG("csv", true),
  /** CSV of one form a row; any number of forms of one edition. */
  WIDE("csv", true),
  /** A web page, as offices publish it; one form a page. */
  HTML("html", false),
  /** A workbook; one form a file when written, any number when read. */
  XLSX("xlsx", false),
  /** A Word document; one form a document. */
  DOCX("docx", false),
  /** Text copied from a page or a document, cells separated by bars or tabs; only read. */
  TEXT("txt", false),
  /** Markdown with pipe tables; one form a file. */
  MARKDOWN("md", false),
  /** A PDF file with a text layer, as offices publish it; one form a file; only read. */
  PDF("pdf", false);

  private final String extension;
  private final boolean holdsMany;

  Format(String extension, boolean holdsMany) {
    this.extension = extension;
    this.holdsMany = holdsMany;
  }

  /**
   * The identifier, as command lines write it.
   *
   * @return such as {@code sheet}
   */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The usual ending of a file's name.
   *
   * @return such as {@code csv}
   */
  public String extension() {
    return extension;
  }

  /**
   * Whether one file may hold any number of forms.
   *
   * @return false if a file holds one form
   */
  public boolean holdsMany() {
    return holdsMany;
  }

  /**
   * Whether forms are written in this format, not only read.
   *
   * @return false for formats that offices publish and nobody should have to take up again
   */
  public boolean isWritten() {
    return this != TEXT && this != PDF;
  }
}
