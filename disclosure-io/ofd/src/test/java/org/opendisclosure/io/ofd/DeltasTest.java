package org.opendisclosure.io.ofd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.text.RefusedException;

/** Distances between characters in the short form of the standard. */
class DeltasTest {

  @Test
  void aGroupStandsForSoManyEqualDistances() throws RefusedException {
    assertArrayEquals(new double[] {5, 2.5, 2.5, 2.5, 1}, Deltas.of("5 g 3 2.5 1", 5));
    assertEquals(5, Deltas.count("5 g 3 2.5 1"));
  }

  @Test
  void theLastDistanceStandsForThoseThatAreMissing() throws RefusedException {
    assertArrayEquals(new double[] {5, 2, 2, 2}, Deltas.of("5 2", 4));
    assertArrayEquals(new double[] {0, 0}, Deltas.of("", 2));
  }

  @Test
  void aHugeGroupTakesNoMoreRoomThanThereAreCharacters() throws RefusedException {
    assertArrayEquals(new double[] {2, 2}, Deltas.of("g 9999999 2 g 9999999 2", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "g 2", "g 1.5 2", "g -1 2", "NaN", "1e300", "1,5"})
  void whatIsNoDistanceIsRefused(String text) {
    assertThrows(RefusedException.class, () -> Deltas.of(text, 3));
  }
}
