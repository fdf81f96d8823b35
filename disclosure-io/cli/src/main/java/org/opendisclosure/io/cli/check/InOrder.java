package org.opendisclosure.io.cli.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.CannotRun;

/**
 * Does the same work on one thing after another, on several threads, and hands the results over in
 * the order of the things, on the thread of the caller. No more than a few things are held at a
 * time: who brings more does some of the work, or has to wait for the first of them.
 *
 * <p>What fails fails in its place: whatever came before it is handed over, then the exception is
 * thrown, and nothing after it is handed over.
 *
 * @param <A> what comes in; work on it should take longer than handing it on, some microseconds
 * @param <B> what comes out
 */
final class InOrder<A, B> implements AutoCloseable {

  private static final int PENDING_PER_WORKER = 4;

  private final Function<A, B> work;
  private final Consumer<B> results;
  private final int mostPending;
  private final @Nullable ExecutorService workers;
  private final Deque<Task> pending = new ArrayDeque<>();
  private boolean isBroken;

  /**
   * Starts no thread before there is work for it.
   *
   * @param threads at least 1; the caller's own thread is one of them
   */
  InOrder(int threads, Function<A, B> work, Consumer<B> results) {
    this.work = work;
    this.results = results;
    this.mostPending = mostPending(threads);
    this.workers = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, InOrder::daemon);
  }

  /** How many things wait at most, be it for the work on them or for those before them. */
  static int mostPending(int threads) {
    return PENDING_PER_WORKER * (threads - 1);
  }

  /** Threads that do not keep the process alive when its user interrupts it. */
  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "check");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes one more thing; the results of earlier ones may be handed over. */
  void accept(A thing) {
    Task task = new Task(thing);
    pending.add(task);
    if (workers != null) {
      workers.execute(task);
    }
    while (!pending.isEmpty() && (pending.size() > mostPending || pending.element().isDone())) {
      handOver();
    }
  }

  private void handOver() {
    Task first = pending.element();
    while (!first.isDone() && help()) {
      // until the first is done, or every other thing is being worked on
    }
    pending.remove();
    try {
      first.finish();
    } catch (RuntimeException | Error e) {
      isBroken = true;
      throw e;
    }
  }

  /** Does the work on the first thing of which nobody does it. */
  private boolean help() {
    for (Task task : pending) {
      if (task.take()) {
        return true;
      }
    }
    return false;
  }

  /** Hands over what is still to come, unless something failed. */
  @Override
  public void close() {
    try {
      while (!isBroken && !pending.isEmpty()) {
        handOver();
      }
    } finally {
      if (workers != null) {
        workers.shutdownNow();
      }
    }
  }

  /** The work on one thing, done by whoever takes it first. */
  private final class Task implements Runnable {

    private final AtomicBoolean isTaken = new AtomicBoolean();
    private final FutureTask<B> result;

    Task(A thing) {
      this.result = new FutureTask<>(() -> work.apply(thing));
    }

    boolean take() {
      boolean isMine = isTaken.compareAndSet(false, true);
      if (isMine) {
        result.run();
      }
      return isMine;
    }

    @Override
    public void run() {
      take();
    }

    boolean isDone() {
      return result.isDone();
    }

    void finish() {
      B done;
      try {
        done = result.get();
      } catch (ExecutionException e) {
        throw unchecked(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CannotRun("检查被中断。", "The check was interrupted.");
      }
      results.accept(done);
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      }
      return failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
    }
  }
}
