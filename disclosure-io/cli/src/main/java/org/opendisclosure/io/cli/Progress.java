package org.opendisclosure.io.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal how far a long run is; elsewhere, and on a short run, it is silent. */
final class Progress implements AutoCloseable {

  private static final long EVERY_NANOS = 500_000_000;

  private final PrintWriter err;
  private long shownAt = System.nanoTime();
  private long done;
  private boolean shown;

  Progress(PrintWriter err) {
    this.err = err;
  }

  /** One more form is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (now - shownAt > EVERY_NANOS) {
      shownAt = now;
      show();
    }
  }

  private void show() {
    if (Ansi.AUTO.enabled()) {
      err.print("\r" + done);
      err.flush();
      shown = true;
    }
  }

  @Override
  public void close() {
    if (shown) {
      err.print("\r" + " ".repeat(24) + "\r");
      err.flush();
    }
  }
}
