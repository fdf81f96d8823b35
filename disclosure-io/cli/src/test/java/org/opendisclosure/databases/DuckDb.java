package org.opendisclosure.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A DuckDB in memory, used by JDBC. */
final class DuckDb implements Database {

  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  /** A fresh database; empty, and said aloud, if its driver is not on the class path. */
  static Optional<Database> start() throws IOException {
    try {
      return Optional.of(new DuckDb(DriverManager.getConnection("jdbc:duckdb:")));
    } catch (SQLException e) {
      System.err.println("SKIPPED: nothing was tried with DuckDB. " + e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public void run(Path file) throws IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(Files.readString(file));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public List<List<String>> query(String sql) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return rows;
      }
      try (ResultSet result = statement.getResultSet()) {
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            String value = result.getString(i);
            row.add(value == null ? NOTHING : value);
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
