/** Reads forms from PDF files. */
@SuppressWarnings("requires-automatic") // PDFBox has no module descriptor
module org.opendisclosure.io.pdf {
  // Three that PDFBox needs and cannot say.
  requires java.desktop;
  requires jdk.unsupported;
  requires org.apache.commons.logging;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires static org.jspecify;
  requires transitive org.opendisclosure.io;

  exports org.opendisclosure.io.pdf;

  provides org.opendisclosure.io.spi.FormatProvider with
      org.opendisclosure.io.pdf.provider.PdfFormats;
}
