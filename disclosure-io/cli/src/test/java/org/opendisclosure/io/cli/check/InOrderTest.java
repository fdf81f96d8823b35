package org.opendisclosure.io.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.cli.files.CannotRun;

class InOrderTest {

  private static final int THINGS = 327;

  private final List<Integer> results = new ArrayList<>();

  private void run(int threads, Function<Integer, Integer> work) {
    try (InOrder<Integer, Integer> inOrder = new InOrder<>(threads, work, results::add)) {
      for (int i = 0; i < THINGS; i++) {
        inOrder.accept(i);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void resultsComeInTheOrderOfTheThingsHoweverLongEachTakes(int threads) {
    run(
        threads,
        i -> {
          long until = System.nanoTime() + (i % 7 == 0 ? 300_000 : 0);
          while (System.nanoTime() < until) {
            Thread.onSpinWait();
          }
          return i;
        });
    assertEquals(IntStream.range(0, THINGS).boxed().toList(), results);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void aFailureIsThrownInItsPlace(int threads) {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                run(
                    threads,
                    i -> {
                      if (i == 70) {
                        throw new IllegalStateException("the 71st");
                      }
                      return i;
                    }));
    assertEquals("the 71st", failure.getMessage());
    assertEquals(IntStream.range(0, 70).boxed().toList(), results);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anErrorIsThrownAsItIs(int threads) {
    assertThrows(
        StackOverflowError.class,
        () ->
            run(
                threads,
                i -> {
                  throw new StackOverflowError();
                }));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void whatWasReadBeforeTheSourceFailedIsHandedOver(int threads) {
    assertThrows(
        UncheckedIOException.class,
        () -> {
          try (InOrder<Integer, Integer> inOrder = new InOrder<>(threads, i -> i, results::add)) {
            for (int i = 0; i < 50; i++) {
              inOrder.accept(i);
            }
            throw new UncheckedIOException(new java.io.IOException("the disk"));
          }
        });
    assertEquals(IntStream.range(0, 50).boxed().toList(), results);
  }

  @Test
  void nothingMoreIsHandedOverOnceATargetFailed() {
    AtomicInteger written = new AtomicInteger();
    assertThrows(
        UncheckedIOException.class,
        () -> {
          try (InOrder<Integer, Integer> inOrder =
              new InOrder<>(
                  2,
                  i -> i,
                  i -> {
                    written.incrementAndGet();
                    throw new UncheckedIOException(new java.io.IOException("broken pipe"));
                  })) {
            for (int i = 0; i < THINGS; i++) {
              inOrder.accept(i);
            }
          }
        });
    assertEquals(1, written.get());
  }

  @Test
  void noMoreThanAFewBatchesAreHeld() {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    int threads = 3;
    try (InOrder<Integer, Integer> inOrder =
        new InOrder<>(threads, InOrderTest::shortWork, i -> held.decrementAndGet())) {
      for (int i = 0; i < THINGS; i++) {
        most.accumulateAndGet(held.incrementAndGet(), Math::max);
        inOrder.accept(i);
      }
    }
    assertEquals(0, held.get());
    assertTrue(most.get() <= InOrder.mostPending(threads) + 1, most::toString);
  }

  private static int shortWork(int thing) {
    LockSupport.parkNanos(thing % 7 == 0 ? 200_000 : 0);
    return thing;
  }

  @Test
  void theCallerWorksWhenTheOthersHaveEnough() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    run(
        2,
        i -> {
          threads.add(Thread.currentThread());
          LockSupport.parkNanos(100_000);
          return i;
        });
    assertEquals(2, threads.size());
    assertTrue(threads.contains(Thread.currentThread()));
  }

  @Test
  void theCallerWorksAloneIfNobodyElseDoes() {
    CountDownLatch rest = new CountDownLatch(InOrder.mostPending(2));
    Thread caller = Thread.currentThread();
    run(
        2,
        i -> {
          if (Thread.currentThread() == caller) {
            rest.countDown();
          } else {
            waitFor(rest, i);
          }
          return i;
        });
    assertEquals(IntStream.range(0, THINGS).boxed().toList(), results);
  }

  @Test
  void aFailureLeavesNoThreadBehind() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    assertThrows(
        IllegalStateException.class,
        () ->
            run(
                3,
                i -> {
                  threads.add(Thread.currentThread());
                  if (i == 40) {
                    throw new IllegalStateException("the 41st");
                  }
                  return i;
                }));
    threads.remove(Thread.currentThread());
    for (Thread thread : threads) {
      thread.join(10_000);
      assertFalse(thread.isAlive());
    }
  }

  @Test
  void oneThreadIsTheCallersOwn() {
    ConcurrentHashMap<String, Boolean> names = new ConcurrentHashMap<>();
    run(
        1,
        i -> {
          names.put(Thread.currentThread().getName(), true);
          return i;
        });
    assertEquals(List.of(Thread.currentThread().getName()), List.copyOf(names.keySet()));
  }

  @Test
  void whoeverInterruptsTheWaitIsTold() throws InterruptedException {
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    InOrder<Integer, Integer> order =
        new InOrder<>(
            2,
            i -> {
              taken.countDown();
              return waitFor(never, i);
            },
            result -> {});
    order.accept(1);
    taken.await();
    Thread.currentThread().interrupt();
    assertThrows(CannotRun.class, order::close);
    assertTrue(Thread.interrupted());
  }

  private static int waitFor(CountDownLatch latch, int number) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number;
  }
}
