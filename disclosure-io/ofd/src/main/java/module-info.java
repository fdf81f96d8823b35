/** Reads forms from OFD files. */
module org.opendisclosure.io.ofd {
  requires static org.jspecify;
  requires transitive org.opendisclosure.io;

  exports org.opendisclosure.io.ofd;

  provides org.opendisclosure.io.spi.FormatProvider with
      org.opendisclosure.io.ofd.provider.OfdFormats;
}
