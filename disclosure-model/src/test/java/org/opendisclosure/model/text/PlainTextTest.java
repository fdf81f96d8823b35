package org.opendisclosure.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do not see, or write in different ways, does not count. */
class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xad, 0x34f, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d,
        0x202e, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff,
        0xfe00, 0xfe0f, 0xe0100, 0x1b, 0x7f, 0x3164, 0x180e
      })
  void anInvisibleCharacterDoesNotCountAndIsShown(int point) {
    String marked = "某" + Character.toString(point) + "局";
    assertTrue(Invisible.is(point));
    assertEquals("某局", PlainText.of(marked));
    assertEquals("某局", Invisible.dropped(marked));
    assertEquals(String.format("某⟨U+%04X⟩局", point), Invisible.shown(marked));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {' ', '\t', '\n', '\r', '\u0085', '\u00a0', '\u2003', '\u2028', '\u202f', '\u3000'})
  void aSpaceDoesNotCountAndIsNotInvisible(char space) {
    assertFalse(Invisible.is(space));
    assertEquals("某局", PlainText.of("某" + space + "局"));
  }

  @Test
  void aRadicalIsTheIdeographOfItsLook() {
    assertEquals("西门户龙车人民青龟", PlainText.of("⻄⻔⼾⻰⻋⼈⺠⻘⻳"));
    assertEquals("一八", PlainText.of("⼀⼋"));
  }

  @Test
  void everyRadicalIsAnIdeograph() {
    for (char c = '\u2e80'; c <= '\u2fd5'; c++) {
      String plain = PlainText.of(String.valueOf(c));
      boolean isOdd =
          "\u2e80\u2e87\u2e91\u2e95\u2eb4\u2eb5\u2ec7\u2eca\u2ede\u2ee1".indexOf(c) >= 0;
      boolean isIdeograph =
          Character.isIdeographic(plain.codePointAt(0)) && !PlainText.isRadical(plain.charAt(0));
      assertTrue(isIdeograph || isOdd || Character.getType(c) == Character.UNASSIGNED, plain);
    }
  }

  @Test
  void widthAndCompatibilityFormsDoNotCount() {
    assertEquals("(2024)ABC", PlainText.of("（２０２４）ＡＢＣ"));
    assertEquals("(一)金", PlainText.of("㈠\uf90a"));
  }

  @Test
  void nameDropsCapitals() {
    assertEquals(PlainText.name("11100000000013338W"), PlainText.name(" １１１０００００００００１３３３８ｗ\u200e"));
  }

  @Test
  void plainTextIsKeptAsItIs() {
    String plain = "六盘水市住房和城乡建设局";
    assertSame(plain, PlainText.of(plain));
    assertSame(plain, Invisible.shown(plain));
    assertSame(plain, Invisible.dropped(plain));
  }

  @Test
  void placesOfCharactersStay() {
    assertEquals('(', PlainText.of('（'));
    assertEquals('²', PlainText.of('²'));
    assertEquals('①', PlainText.of('①'));
    assertEquals(' ', PlainText.of('\u3000'));
    assertEquals('\n', PlainText.of('\n'));
    assertEquals('民', PlainText.of('⺠'));
  }

  @Test
  void lineBreaksAreShownAsSpacesAndHalvesOfPairsAsWhatTheyAre() {
    assertEquals("a b c", Invisible.shown("a\nb\tc"));
    assertEquals("a⟨U+D83D⟩", Invisible.shown("a\ud83d"));
    assertEquals("a😀", Invisible.shown("a😀"));
    assertEquals("a⟨U+000A⟩b\tc⟨U+001B⟩⟨U+2028⟩", Invisible.line("a\nb\tc\u001b\u2028"));
    assertEquals("⟨U+E0041⟩😀⟨U+D83D⟩", Invisible.line("\udb40\udc41😀\ud83d"));
    assertSame("政务\t公开", Invisible.line("政务\t公开"));
  }
}
