package org.opendisclosure.databases;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that a script starts, used by {@code psql}. */
final class Postgres implements Database {

  private static final String SCRIPT = "cli/src/test/scripts/postgres.sh";
  private static final int NOT_INSTALLED = 2;

  private final String folder;

  private Postgres(String folder) {
    this.folder = folder;
  }

  /** A fresh server; empty, and said aloud, if there is none to start. */
  static Optional<Database> start() throws IOException {
    Result result = Result.of(List.of("sh", SCRIPT, "start"));
    if (result.code() == NOT_INSTALLED) {
      System.err.println("SKIPPED: nothing was tried with PostgreSQL. " + result.err());
      return Optional.empty();
    }
    return Optional.of(new Postgres(result.orThrow().strip()));
  }

  @Override
  public void run(Path file) throws IOException {
    psql("-f", file.toString());
  }

  @Override
  public List<List<String>> query(String sql) throws IOException {
    String rows = psql("--csv", "-t", "-P", "null=" + NOTHING, "-c", sql);
    return CsvReader.builder().ofCsvRecord(rows).stream().map(CsvRecord::getFields).toList();
  }

  private String psql(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", folder));
    command.addAll(List.of("-U", "postgres"));
    command.addAll(List.of(arguments));
    return Result.of(command).orThrow();
  }

  @Override
  public void close() throws IOException {
    Result.of(List.of("sh", SCRIPT, "stop", folder)).orThrow();
  }

  /** How a program ended and what it printed. */
  private record Result(int code, String out, String err) {

    static Result of(List<String> command) throws IOException {
      Path err = Files.createTempFile("psql", ".err");
      try {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("PGCLIENTENCODING", "UTF8");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(err));
      } catch (InterruptedException e) {
        throw new IOException(e);
      } finally {
        Files.delete(err);
      }
    }

    String orThrow() throws IOException {
      if (code != 0) {
        throw new IOException(code + ": " + err);
      }
      return out;
    }
  }
}
