package org.opendisclosure.rules.testing;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.rules.locate.Slip;

class MistakeTest {

  @ParameterizedTest
  @CsvSource({
    "DIGIT_REPLACED, 10, 11 12 13 14 15 16 17 18 19 20 30 40 50 60 70 80 90",
    "DIGIT_DROPPED, 1230, 120 130 230",
    "DIGIT_DROPPED, 105, 10 15",
    "DIGIT_DROPPED, 7, ''",
    "DIGIT_ADDED, 0, 10 20 30 40 50 60 70 80 90",
    "DIGIT_DOUBLED, 120, 1120 1200 1220",
    "DIGITS_TRANSPOSED, 1230, 1203 1320 2130",
    "DIGITS_TRANSPOSED, 10, ''",
    "DIGITS_TRANSPOSED, 11, ''",
    "TIMES_TEN, -3, -30",
    "TIMES_TEN, 0, ''",
    "DIVIDED_BY_TEN, 120, 12",
    "DIVIDED_BY_TEN, 12, ''",
    "SIGN, 3, -3",
    "OFF_BY_ONE, 0, 1",
    "OFF_BY_ONE, 10, 9 11",
    "ZEROED, 12, 0",
    "REPLACED, 12, ''",
    "SWAPPED_IN_ROW, 12, ''"
  })
  void everyWrongFigureThatAMistakeCanMake(Mistake mistake, long right, String wrong) {
    assertEquals(
        wrong, mistake.wrongFigures(right).stream().map(String::valueOf).collect(joining(" ")));
  }

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void everyWrongFigureIsRecognisedAsThatSlip(Mistake mistake) {
    for (long right :
        new long[] {0, 1, -4, 10, 99, 1234, 100_500, 2_147_483_648L, 9007199254740993L}) {
      for (long wrong : mistake.wrongFigures(right)) {
        assertTrue(
            Slip.all(wrong, right).contains(mistake.slip()), () -> right + " typed as " + wrong);
      }
    }
  }

  @Test
  void figuresThatMightNotFitAreLeftAlone() {
    for (Mistake mistake : Mistake.values()) {
      assertEquals(Set.of(), mistake.wrongFigures(Long.MAX_VALUE), mistake.name());
    }
  }
}
