package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fixed trials of {@link MeasuredBlanks}: what one wrong figure beside blanks is told as. */
class BlankTrialsTest {

  private static final int TRIALS = 100;

  /** Nothing more can be told: where nothing is, a filling satisfies every rule. */
  @ParameterizedTest
  @EnumSource
  void whatIsNotDetectedCanBeRight(MeasuredBlanks.Kind kind) {
    for (BlankTrial trial : MeasuredBlanks.trials(kind, TRIALS)) {
      assertEquals(trial.isDetectable(), trial.isDetected());
      assertEquals(trial.isDetected(), trial.isNamed());
    }
  }

  @Test
  void ofZerosLeftOutAWrongFigureIsDetectedAsInTheFilledForm() {
    assertNamed(MeasuredBlanks.trials(MeasuredBlanks.Kind.ZEROS, TRIALS));
    assertNamed(MeasuredBlanks.ofCity(MeasuredBlanks.Kind.ZEROS, TRIALS));
  }

  private static void assertNamed(List<BlankTrial> trials) {
    assertTrue(trials.stream().filter(BlankTrial::isNamed).count() >= 0.99 * TRIALS);
    assertTrue(trials.stream().filter(BlankTrial::isSuspected).count() >= 0.95 * TRIALS);
  }
}
