package org.opendisclosure.io.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.CannotRun;

/**
 * Does the same work on one thing after another, on several threads, and hands the results over in
 * the order of the things, on the thread of the caller. No more than a few batches of things are
 * held at a time: who brings more has to wait for the first of them.
 *
 * <p>What fails fails in its place: whatever came before it is handed over, then the exception is
 * thrown, and nothing after it is handed over.
 *
 * @param <A> what comes in
 * @param <B> what comes out
 */
final class InOrder<A, B> implements AutoCloseable {

  /** Handing over one thing at a time costs more than checking a form. */
  static final int BATCH = 32;

  private final Function<A, B> work;
  private final Consumer<B> results;
  private final int mostPending;
  private final ExecutorService workers;
  private final Deque<Batch> pending = new ArrayDeque<>();
  private List<A> next = new ArrayList<>();
  private boolean isBroken;

  /**
   * @param threads at least 1; the caller's own thread is one of them
   */
  InOrder(int threads, Function<A, B> work, Consumer<B> results) {
    this.work = work;
    this.results = results;
    this.mostPending = 2 * (threads - 1);
    this.workers = Executors.newFixedThreadPool(Math.max(1, threads - 1), InOrder::daemon);
  }

  /** Threads that do not keep the process alive when its user interrupts it. */
  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "check");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes one more thing; the results of earlier ones may be handed over. */
  void accept(A thing) {
    next.add(thing);
    if (mostPending == 0 || next.size() == BATCH) {
      submit();
      while (pending.size() > mostPending) {
        handOver();
      }
    }
  }

  private void submit() {
    Batch batch = new Batch(next);
    next = new ArrayList<>();
    pending.add(batch);
    if (mostPending == 0) {
      batch.task.run();
    } else {
      workers.execute(batch.task);
    }
  }

  private void handOver() {
    Batch batch = pending.remove();
    try {
      batch.finish();
    } catch (RuntimeException | Error e) {
      isBroken = true;
      throw e;
    }
  }

  /** Hands over what is still to come, unless something failed. */
  @Override
  public void close() {
    try {
      if (!isBroken) {
        submit();
      }
      while (!isBroken && !pending.isEmpty()) {
        handOver();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private final class Batch {

    private final List<B> done = new ArrayList<>();
    private final FutureTask<Boolean> task;

    Batch(List<A> things) {
      this.task =
          new FutureTask<>(
              () -> {
                things.forEach(thing -> done.add(work.apply(thing)));
                return true;
              });
    }

    void finish() {
      try {
        task.get();
        done.forEach(results);
      } catch (ExecutionException e) {
        done.forEach(results);
        throw unchecked(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CannotRun("检查被中断。", "The check was interrupted.");
      }
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      }
      return failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
    }
  }
}
