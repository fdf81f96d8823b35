/** Reads and writes forms. */
module org.opendisclosure.io {
  requires static org.jspecify;
  requires transitive org.opendisclosure.rules;

  exports org.opendisclosure.io.format;
}
