package org.opendisclosure.databases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A database that runs files of SQL. */
interface Database extends AutoCloseable {

  /** What stands for nothing in what a query gives. */
  String NOTHING = "∅";

  /**
   * Runs a file as users do.
   *
   * @throws IOException if any statement fails
   */
  void run(Path file) throws IOException;

  /**
   * Runs a query.
   *
   * @return the rows as texts
   * @throws IOException if it fails
   */
  List<List<String>> query(String sql) throws IOException;

  @Override
  void close() throws IOException;
}
