/** Reads forms from OpenDocument texts and spreadsheets. */
module org.opendisclosure.io.odf {
  requires static org.jspecify;
  requires transitive org.opendisclosure.io;

  exports org.opendisclosure.io.odf;

  provides org.opendisclosure.io.spi.FormatProvider with
      org.opendisclosure.io.odf.provider.OpenDocumentFormats;
}
