/** The command line. */
module org.opendisclosure.io.cli {
  requires info.picocli;
  requires static org.jspecify;
  requires org.opendisclosure.io;

  opens org.opendisclosure.io.cli to
      info.picocli;
  opens org.opendisclosure.io.cli.option to
      info.picocli;
}
