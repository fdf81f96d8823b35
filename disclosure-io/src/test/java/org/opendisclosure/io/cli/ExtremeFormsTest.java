package org.opendisclosure.io.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures at which arithmetic overflows go through every command in every format. */
class ExtremeFormsTest {

  private static final int TRIES = 100;
  private static final int CALLS = 4;

  @TempDir private Path folder;

  @Test
  void noCommandFailsAndEveryProofIsConfirmed() throws IOException {
    long start = new Random().nextLong();
    for (long seed = start; seed < start + TRIES; seed++) {
      ExtremeRun.of(folder, seed, CALLS);
    }
  }
}
