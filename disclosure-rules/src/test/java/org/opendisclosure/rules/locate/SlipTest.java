package org.opendisclosure.rules.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

  @ParameterizedTest
  @CsvSource({
    "102, 120, DIGITS_TRANSPOSED",
    "1223, 123, DIGIT_DOUBLED",
    "120, 12, TIMES_TEN",
    "12, 120, DIVIDED_BY_TEN",
    "13, 123, DIGIT_DROPPED",
    "173, 13, DIGIT_ADDED",
    "190, 120, DIGIT_REPLACED",
    "720, 120, DIGIT_MISREAD",
    "160, 100, DIGIT_MISREAD",
    "120, 180, DIGIT_REPLACED",
    "150, 120, KEY_BESIDE",
    "129, 120, KEY_BESIDE",
    "35000000, 35, DIGITS_ADDED",
    "1000000000003119, 3119, DIGITS_ADDED",
    "98765, 35, OTHER",
    "-3, 3, SIGN",
    "0, 12, ZEROED",
    "10, 9, OFF_BY_ONE",
    "345, 9, OTHER",
    "201, 120, OTHER",
    "195, 120, OTHER",
    "321, 123, OTHER",
    "5, -4, OTHER",
    "-10, 0, OTHER",
    "10, 0, DIGIT_ADDED",
    "12345, 12, DIGITS_ADDED",
    "12345, 62, OTHER",
    "1000000000000001, 1000000000000010, DIGITS_TRANSPOSED"
  })
  void theLikeliestKindIsNamed(long stated, long needed, Slip kind) {
    assertEquals(kind, Slip.likeliest(stated, needed));
  }

  @Test
  void oneSlipMayBeOfSeveralKinds() {
    assertEquals(
        EnumSet.of(Slip.KEY_BESIDE, Slip.DIGIT_REPLACED, Slip.OFF_BY_ONE), Slip.all(13, 12));
    assertTrue(Slip.all(100, 10).containsAll(EnumSet.of(Slip.DIGIT_DOUBLED, Slip.TIMES_TEN)));
    assertEquals(EnumSet.of(Slip.ZEROED, Slip.DIGIT_DROPPED), Slip.all(0, 10));
    assertEquals(EnumSet.of(Slip.OTHER), Slip.all(5, 777));
  }

  @Test
  void aDigitMisreadAndAKeyBesideAreDigitsReplaced() {
    assertEquals(Slip.DIGIT_REPLACED, Slip.DIGIT_MISREAD.general());
    assertEquals(Slip.DIGIT_REPLACED, Slip.KEY_BESIDE.general());
    assertEquals(Slip.ZEROED, Slip.ZEROED.general());
  }

  @Test
  void kindsHaveIdentifiers() {
    assertEquals("digits-transposed", Slip.DIGITS_TRANSPOSED.id());
    assertEquals("totals-recomputed", Hypothesis.TOTALS_RECOMPUTED.id());
    assertEquals("disjoint-failures", Minimality.DISJOINT_FAILURES.id());
  }
}
