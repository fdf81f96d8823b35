/** Reads forms from PDF files. */
@SuppressWarnings("requires-automatic") // PDFBox has no module descriptor
module org.opendisclosure.io.pdf {
  requires java.desktop; // which PDFBox needs
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires static org.jspecify;
  requires transitive org.opendisclosure.io;

  exports org.opendisclosure.io.pdf;

  provides org.opendisclosure.io.spi.FormatProvider with
      org.opendisclosure.io.pdf.provider.PdfFormats;
}
