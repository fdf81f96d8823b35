package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void aThirdOfTheLettersMayDifferAndNoMore() {
    assertEquals(Optional.of("abcdef"), Nearest.of("abcdxy", List.of("abcdef")));
    assertEquals(Optional.empty(), Nearest.of("abcxyz", List.of("abcdef")));
    assertEquals(Optional.of("abc"), Nearest.of("ab", List.of("abc")));
    assertEquals(Optional.empty(), Nearest.of("a", List.of("abc")));
    String longest = "o".repeat(200);
    assertEquals(Optional.of(longest), Nearest.of(longest, List.of(longest)));
  }

  @Test
  void capitalsAreNoEditAndSwappedNeighboursAreOne() {
    assertEquals(0, Nearest.edits("AZaz09", "azAZ09", 3));
    assertEquals(0, Nearest.edits("É", "é", 3));
    assertEquals(1, Nearest.edits("@", "`", 3));
    assertEquals(1, Nearest.edits("[", "{", 3));
    assertEquals(1, Nearest.edits("ab", "ba", 3));
    assertEquals(1, Nearest.edits("xaby", "xbay", 3));
    assertEquals(2, Nearest.edits("abc", "bca", 3));
    assertEquals(3, Nearest.edits("abc", "", 3));
    assertEquals(3, Nearest.edits("", "abc", 3));
    assertEquals(2, Nearest.edits("c", "abc", 3));
    assertEquals(1, Nearest.edits("é", "è", 3));
    assertEquals(1, Nearest.edits("某县", "某市", 3));
    assertTrue(Nearest.edits("abcd", "wxyz", 2) > 2);
    assertTrue(Nearest.edits("abcd", "", 3) > 3);
  }

  @Test
  void ofTwoAsNearTheFirstIsNamed() {
    assertEquals(Optional.of("abcd"), Nearest.of("abcx", List.of("abcd", "abce")));
    assertEquals(Optional.of("abce"), Nearest.of("abce", List.of("abcd", "abce")));
  }

  @Test
  void shortensWhatWouldFloodAMessage() {
    assertEquals("a b", Shorten.quoted("a\nb"));
    assertEquals("字".repeat(60), Shorten.quoted("字".repeat(60)));
    assertEquals("字".repeat(58) + "𠮷", Shorten.quoted("字".repeat(58) + "𠮷"));
    assertEquals("字".repeat(60) + "…", Shorten.quoted("字".repeat(61)));
    assertEquals("字".repeat(59) + "…", Shorten.quoted("字".repeat(59) + "𠮷田"));
  }
}
