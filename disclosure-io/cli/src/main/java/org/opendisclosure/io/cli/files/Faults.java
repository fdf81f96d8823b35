package org.opendisclosure.io.cli.files;

import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps what this program does not expect from costing more than the form at which it happens. Safe
 * between threads.
 */
public final class Faults {

  private volatile boolean any;

  /**
   * The result of some work on a form; what stands in its place if the work fails unexpectedly.
   * Failures of files and those that a user can mend are passed on.
   */
  public <T> T guard(Supplier<T> work, Function<Fault, T> instead) {
    try {
      return work.get();
    } catch (CannotRun | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return instead.apply(noted(e));
    }
  }

  /** Remembers a failure that was not expected. */
  public Fault noted(Throwable cause) {
    any = true;
    return new Fault(cause);
  }

  /** Whether anything failed unexpectedly. */
  public boolean isAny() {
    return any;
  }
}
