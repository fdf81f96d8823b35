package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Totals are stated figures: filled on request, never overwritten. */
class TotalsTest {

  @Test
  void nothingIsComputedUnasked() {
    assertEquals(OptionalLong.empty(), ApplicantCounts.of(2, 1, 0, 0, 0, 0).getTotal());
    assertEquals(OptionalLong.empty(), ReviewOutcomes.of(72, 64, 178, 37).getTotal());
  }

  @Test
  void aBlankTotalIsFilledOnRequest() {
    assertEquals(
        OptionalLong.of(3119), ApplicantCounts.of(3001, 53, 0, 0, 61, 4).withTotals().getTotal());
    assertEquals(OptionalLong.of(351), ReviewOutcomes.of(72, 64, 178, 37).withTotals().getTotal());
  }

  @Test
  void aStatedTotalIsNeverOverwritten() {
    ApplicantCounts wrong = ApplicantCounts.of(2, 1, 0, 0, 0, 0).withTotal(4);
    assertSame(wrong, wrong.withTotals());
    ReviewOutcomes zero = ReviewOutcomes.of(1, 1, 1, 1).withTotal(0);
    assertSame(zero, zero.withTotals());
  }

  @Test
  void aTotalOfBlanksStaysBlank() {
    assertSame(ApplicantCounts.blank(), ApplicantCounts.blank().withTotals());
    ReviewOutcomes partly = ReviewOutcomes.builder().upheld(1).corrected(2).other(3).build();
    assertSame(partly, partly.withTotals());
  }

  @Test
  void aTotalBeyondTheRangeIsRefused() {
    ApplicantCounts huge = ApplicantCounts.of(Long.MAX_VALUE, 1, 0, 0, 0, 0);
    assertThrows(ArithmeticException.class, huge::withTotals);
  }
}
