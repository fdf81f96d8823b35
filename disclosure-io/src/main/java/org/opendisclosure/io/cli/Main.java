package org.opendisclosure.io.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The entry point of the executable jar. */
public final class Main {

  /** A library that writes workbooks would tell users that it has nowhere to log to. */
  private static final String LOG_LEVEL = "log4j2.StatusLogger.level";

  private Main() {}

  /**
   * Runs one command and ends the virtual machine with its exit code.
   *
   * @param args the command, its options and its paths
   */
  public static void main(String[] args) {
    System.setProperty(LOG_LEVEL, "OFF");
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Console.charset());
    System.exit(DisclosureCommand.run(console, args));
  }
}
