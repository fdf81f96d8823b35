/** Lets Jackson 3 read and write forms. */
module org.opendisclosure.io.jackson {
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;
  requires transitive org.opendisclosure.io;
  requires transitive tools.jackson.databind;

  exports org.opendisclosure.io.jackson;

  provides tools.jackson.databind.JacksonModule with
      org.opendisclosure.io.jackson.DisclosureJacksonModule;
}
