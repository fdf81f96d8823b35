package org.opendisclosure.fuzz;

import java.time.Duration;

/** Times one input after another. */
final class Clock {

  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final long SECOND = 1_000_000_000L;

  private volatile byte[] current = new byte[0];
  private volatile long started = System.nanoTime();
  private byte[] slowest = new byte[0];
  private long slowestTime;
  private boolean wasSlow;
  private Duration processor = Duration.ZERO;

  void start(byte[] input) {
    current = input;
    if (wasSlow) {
      processor = processor();
    }
    started = System.nanoTime();
  }

  /**
   * Whether the input took more than a second; if it is read again after that, more than a second
   * of processor time, so that a busy machine is no finding.
   */
  boolean stop() {
    long time = System.nanoTime() - started;
    if (time > slowestTime) {
      slowestTime = time;
      slowest = current;
    }
    wasSlow = time > SECOND && (!wasSlow || processor().minus(processor).compareTo(LONGEST) > 0);
    return wasSlow;
  }

  private static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
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
