package org.opendisclosure.fuzz;

/** Times one input after another. */
final class Clock {

  private static final long SECOND = 1_000_000_000L;

  private volatile byte[] current = new byte[0];
  private volatile long started = System.nanoTime();
  private byte[] slowest = new byte[0];
  private long slowestTime;

  void start(byte[] input) {
    current = input;
    started = System.nanoTime();
  }

  /** Whether the input took more than a second. */
  boolean stop() {
    long time = System.nanoTime() - started;
    if (time > slowestTime) {
      slowestTime = time;
      slowest = current;
    }
    return time > SECOND;
  }

  /** The input that is being read. */
  byte[] current() {
    return current;
  }

  /** For how many seconds it has been read. */
  long seconds() {
    return (System.nanoTime() - started) / SECOND;
  }

  byte[] slowest() {
    return slowest;
  }

  long slowestMillis() {
    return slowestTime / 1_000_000;
  }
}
