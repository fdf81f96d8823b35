/** Reads and writes forms. */
module org.opendisclosure.io {
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;
  requires transitive org.opendisclosure.rules;
  requires transitive com.fasterxml.jackson.databind;

  exports org.opendisclosure.io.csv;
  exports org.opendisclosure.io.format;
  exports org.opendisclosure.io.json;

  provides com.fasterxml.jackson.databind.Module with
      org.opendisclosure.io.json.DisclosureModule;
}
