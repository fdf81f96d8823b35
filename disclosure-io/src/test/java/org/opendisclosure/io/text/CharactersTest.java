package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Spaces, digits and signs in all their forms. */
class CharactersTest {

  @Test
  void whatIsNotSeenIsBlank() {
    assertTrue(Characters.isBlank(" \n\u3000\u200b\ufeff"));
    assertTrue(Characters.isBlank(""));
    assertFalse(Characters.isBlank(" 0"));
    assertFalse(Characters.isBlank("—"));
  }

  @Test
  void runsOfSpacesAreOneAsOnAPage() {
    assertEquals("a b", Characters.singleSpaces("a \t\r\n\u00a0b"));
    assertEquals(" a ", Characters.singleSpaces("\n\na\t"));
    assertEquals("a\u3000\u3000b", Characters.singleSpaces("a\u3000\u3000b"));
    assertEquals("a b\u3000", Characters.singleSpaces("a\u000bb\u3000"));
  }

  @Test
  void spacesAndWhatIsNotSeenAreDroppedFromFigures() {
    assertEquals("1234", Characters.withoutSpaces("1\u00a02\u200b3\u30004"));
    assertEquals("12", Characters.withoutSpaces("1 2"));
    assertEquals("12", Characters.withoutSpaces("1\u200b2"));
    assertEquals("1234", Characters.withoutSpaces("1234"));
    assertEquals("", Characters.withoutSpaces(" \u200b"));
  }

  @Test
  void digitsOfBothWidthsHaveTheirValue() {
    assertEquals(0, Characters.digit('0'));
    assertEquals(9, Characters.digit('9'));
    assertEquals(0, Characters.digit('０'));
    assertEquals(9, Characters.digit('９'));
    for (char c : new char[] {'/', ':', '／', '：', '③', '一'}) {
      assertEquals(-1, Characters.digit(c));
    }
  }

  @Test
  void numbersAreShortTextsWithADigit() {
    assertTrue(Digits.areNumber("1" + "件".repeat(59)));
    assertFalse(Digits.areNumber("1" + "件".repeat(60)));
    assertFalse(Digits.areNumber("件"));
    assertEquals(" 12 3 ", Digits.of("12件3"));
    assertEquals(" 1 ", Digits.of("件1件"));
    assertEquals(" ", Digits.of("件"));
  }

  @Test
  void traditionalCharactersHaveTheirSimplifiedForm() {
    assertEquals("万条a", Script.simplified("萬條a"));
  }

  @Test
  void jsonEscapesWhatIsNotSeen() {
    JsonEscapes escapes = new JsonEscapes();
    int[] codes = escapes.getEscapeCodesForAscii();
    int[] standard = CharacterEscapes.standardAsciiEscapesForJSON();
    assertArrayEquals(Arrays.copyOf(standard, 127), Arrays.copyOf(codes, 127));
    assertEquals(CharacterEscapes.ESCAPE_STANDARD, codes[127]);
    assertEquals("\\u200B", Objects.requireNonNull(escapes.getEscapeSequence(0x200b)).getValue());
    for (int unit : new int[] {0x85, 0x2028, 0x2029, 0x202e, 0xdc00, 0xdfff}) {
      assertNotNull(escapes.getEscapeSequence(unit));
    }
    assertNull(escapes.getEscapeSequence('某'));
    assertNull(escapes.getEscapeSequence(0xa9));
  }
}
