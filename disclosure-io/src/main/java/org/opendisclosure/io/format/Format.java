package org.opendisclosure.io.format;

/** The file formats. */
public enum Format {
  /** The canonical nested document; one a file. */
  JSON("json"),
  /** CSV as printed, all tables of a form in one file; one form a file. */
  SHEET("csv"),
  /** CSV of one figure a row; any number of forms. */
  LONG("csv"),
  /** CSV of one form a row; any number of forms of one edition. */
  WIDE("csv"),
  /** A web page, as offices publish it; one form a page. */
  HTML("html");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
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
}
