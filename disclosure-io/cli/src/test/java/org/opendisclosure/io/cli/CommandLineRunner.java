package org.opendisclosure.io.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Runs the command line for tests of other packages. */
public final class CommandLineRunner {

  private CommandLineRunner() {}

  /**
   * Runs one call.
   *
   * @param out where standard output goes
   * @param args the call
   * @return the exit code
   */
  public static int run(OutputStream out, String... args) {
    return Execution.run(
        new Console(out, OutputStream.nullOutputStream(), StandardCharsets.UTF_8), args);
  }

  /**
   * What one call prints, on standard output and on standard error.
   *
   * @param args the call
   * @return the output, with line feeds, then what was said on standard error
   */
  public static String printed(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Execution.run(new Console(out, err, StandardCharsets.UTF_8), args);
    return (out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8))
        .replace(System.lineSeparator(), "\n");
  }
}
