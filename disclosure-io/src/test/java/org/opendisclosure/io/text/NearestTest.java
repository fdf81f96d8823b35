package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An unknown name is answered with the known one it probably means, if there is one. */
class NearestTest {

  private static final List<String> KNOWN =
      List.of("applications.received.total", "applications.concluded.total", "organ", "form");

  @Test
  void findsTheNameOfTheFewestEdits() {
    assertEquals(Optional.of("organ"), Nearest.of("orgam", KNOWN));
    assertEquals(
        Optional.of("applications.received.total"),
        Nearest.of("applications.recieved.total", KNOWN));
    assertEquals(Optional.of("form"), Nearest.of("forms", List.of("organ", "form")));
  }

  @Test
  void findsNothingWhereNothingIsNear() {
    assertEquals(Optional.empty(), Nearest.of("telephone", KNOWN));
    assertEquals(Optional.empty(), Nearest.of("", KNOWN));
    assertEquals(Optional.empty(), Nearest.of("o".repeat(500), KNOWN));
    assertEquals(Optional.empty(), Nearest.of("organ", List.of()));
  }

  @Test
  void shortensWhatWouldFloodAMessage() {
    assertEquals("a b", Shorten.quoted("a\nb"));
    assertEquals("字".repeat(60) + "…", Shorten.quoted("字".repeat(61)));
    assertEquals("字".repeat(59) + "…", Shorten.quoted("字".repeat(59) + "𠮷田"));
  }
}
