package org.opendisclosure.io.cli;

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
    return DisclosureCommand.run(
        new Console(out, OutputStream.nullOutputStream(), StandardCharsets.UTF_8), args);
  }
}
