package org.opendisclosure.io.cli;

import java.io.IOException;
import java.util.Optional;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.model.text.Sentence;

/** Runs one call of the program to its exit code. */
final class Execution {

  private Execution() {}

  /** Runs one command and returns its exit code; nothing is thrown. */
  static int run(Console console, String... args) {
    int exitCode = guarded(console, args);
    console.flush();
    Optional<IOException> failure = console.failure();
    if (failure.isPresent()) {
      return lost(failure.get(), console, args);
    }
    return console.faults().isAny() ? ExitCode.FAULT : exitCode;
  }

  private static int guarded(Console console, String... args) {
    try {
      return PlainCheck.of(console, args)
          .map(PlainCheck::run)
          .orElseGet(() -> Call.of(console, args).run(console));
    } catch (StackOverflowError | LinkageError e) {
      return Failures.fault(e, console, Reporting.languageOf(args));
    } catch (OutOfMemoryError e) {
      Sentence reason =
          new Sentence("内存不足,请用 java -Xmx 多给一些。", "out of memory; give more with java -Xmx.");
      console.err().println(reason.in(Reporting.languageOf(args)));
      return ExitCode.FAILURE;
    }
  }

  /** Standard output took no more: said once, unless its reader wanted no more. */
  private static int lost(IOException failure, Console console, String... args) {
    if (Outlet.isClosedPipe(failure)) {
      return ExitCode.CLOSED_PIPE;
    }
    Sentence reason =
        new Sentence(
            "无法写到标准输出,系统报告:" + failure.getMessage(),
            "standard output could not be written: " + failure.getMessage());
    console.err().println(reason.in(Reporting.languageOf(args)));
    return ExitCode.FAILURE;
  }
}
