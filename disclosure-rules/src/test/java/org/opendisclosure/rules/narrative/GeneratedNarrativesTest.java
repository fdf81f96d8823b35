package org.opendisclosure.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.rules.narrative.GeneratedNarratives.Generated;

class GeneratedNarrativesTest {

  @Property(tries = 400)
  void aTrueNarrativeRaisesNoAlarm(@ForAll long seed) {
    Generated right = GeneratedNarratives.consistent(seed);
    assertEquals(List.of(), right.failing(), right.text());
  }

  @Test
  void mostFalseFiguresAreDetected() {
    int detected = 0;
    for (int seed = 0; seed < 200; seed++) {
      detected += GeneratedNarratives.changed(seed).failing().isEmpty() ? 0 : 1;
    }
    assertTrue(detected >= 120, detected + " of 200");
  }
}
