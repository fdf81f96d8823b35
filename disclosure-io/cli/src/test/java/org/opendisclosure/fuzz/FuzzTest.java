package org.opendisclosure.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.io.Formats;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.spi.FormatDescriptor;

/** A short run of {@link FuzzMain}, and what longer ones found. */
class FuzzTest {

  private static final int INPUTS = 100;
  private static final int USED = 50;
  private static final long SEED = 4;

  @ParameterizedTest
  @EnumSource
  void damagedFilesGiveAFormOrAReason(Subject subject) {
    Fuzzing fuzzing = new Fuzzing(subject, SEED, USED, Coverage.none(), FuzzTest::fail);
    for (int i = 0; i < INPUTS; i++) {
      fuzzing.next();
    }
  }

  @Test
  void noFormatIsLeftOut() {
    Set<Format> fuzzed = new HashSet<>();
    for (Subject subject : EnumSet.complementOf(EnumSet.of(Subject.ANY))) {
      fuzzed.add(subject.format());
    }
    assertEquals(
        Formats.all().stream().map(FormatDescriptor::format).collect(Collectors.toSet()), fuzzed);
  }

  private static void fail(Fuzzing.Finding finding) {
    String input = Base64.getEncoder().encodeToString(finding.input());
    throw new AssertionError(input, finding.problem());
  }

  @TestFactory
  Stream<DynamicTest> whatOnceFailedFailsNoMore() throws IOException {
    Stream.Builder<DynamicTest> cases = Stream.builder();
    for (Subject subject : Subject.values()) {
      for (Path file : CaseFiles.of(subject)) {
        cases.add(DynamicTest.dynamicTest(file.toString(), () -> replay(subject, file)));
      }
    }
    return cases.build();
  }

  private static void replay(Subject subject, Path file) throws IOException {
    byte[] input = Files.readAllBytes(file);
    Oracle oracle = new Oracle(subject);
    oracle.use(input, oracle.read(input));
  }
}
