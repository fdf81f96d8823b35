package org.opendisclosure.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.opendisclosure.io.format.Reading;

/** Feeds one reader with damaged files; the same seed gives the same files. */
final class Fuzzing {

  /** Compilers take processor time too, but not whenever the same input is read again. */
  private static final int SLOW_TIMES = 5;

  private final Oracle oracle;
  private final Corpus corpus;
  private final BinaryOperator<byte[]> damage;
  private final int used;
  private final Coverage coverage;
  private final SplittableRandom random;
  private final Consumer<Finding> findings;
  private final Clock clock = new Clock();

  /** What an input did that it must not. */
  record Finding(byte[] input, Throwable problem) {}

  /**
   * A run.
   *
   * @param used one input of so many is used for all that can be done with it, and every one that
   *     took a new branch
   */
  Fuzzing(Subject subject, long seed, int used, Coverage coverage, Consumer<Finding> findings) {
    this.random = new SplittableRandom(seed);
    this.used = used;
    this.oracle = new Oracle(subject);
    this.corpus = new Corpus(random, new Seeds(random).of(subject));
    Mutator mutator = new Mutator(random, Words.all());
    this.damage = damage(subject, mutator);
    this.coverage = coverage;
    this.findings = findings;
  }

  private BinaryOperator<byte[]> damage(Subject subject, Mutator mutator) {
    if (subject.isPacked()) {
      return new PackedMutator(random, mutator)::mutate;
    }
    if (subject.isContained()) {
      return new OleMutator(random, mutator)::mutate;
    }
    return subject == Subject.PDF ? new PdfMutator(random, mutator)::mutate : mutator::mutate;
  }

  Corpus corpus() {
    return corpus;
  }

  Clock clock() {
    return clock;
  }

  /** Reads the next damaged file. */
  void next() {
    byte[] input = damage.apply(corpus.pick(), corpus.pick());
    boolean isUsed = random.nextInt(used) == 0;
    boolean isSlow = true;
    for (int i = 0; isSlow && i < SLOW_TIMES; i++) {
      isSlow = isSlow(input, isUsed);
    }
    if (isSlow) {
      findings.accept(new Finding(input, new AssertionError("takes more than a second")));
    }
  }

  private boolean isSlow(byte[] input, boolean isUsed) {
    clock.start(input);
    try {
      List<Reading> readings = oracle.read(input);
      boolean isNew = coverage.hasGrown();
      if (isNew) {
        corpus.add(input);
      }
      if (isUsed || isNew) {
        oracle.sample(input, readings, random);
      }
    } catch (RuntimeException | Error e) {
      findings.accept(new Finding(input, e));
    }
    return clock.stop();
  }
}
