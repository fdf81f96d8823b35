package org.opendisclosure.io.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;

/** The entry point of the executable jar. */
public final class Main {

  /** Libraries would log to the console, and tell users that they have nowhere else to log to. */
  private static final List<String> LOG_LEVELS =
      List.of("log4j2.StatusLogger.level", "org.apache.logging.log4j.simplelog.level");

  private Main() {}

  /**
   * Runs one command and ends the virtual machine with its exit code.
   *
   * @param args the command, its options and its paths
   */
  public static void main(String[] args) {
    LOG_LEVELS.forEach(level -> System.setProperty(level, "OFF"));
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Console.charset());
    System.exit(Execution.run(console, args));
  }
}
