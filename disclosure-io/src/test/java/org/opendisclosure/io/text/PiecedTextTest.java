package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.text.PiecedText.Look;

/** Pieces that look different never become one figure. */
class PiecedTextTest {

  private final PiecedText text = new PiecedText();

  private String joined(Object... pieces) {
    text.clear();
    for (int i = 0; i < pieces.length; i += 2) {
      text.append((String) pieces[i], (Look) pieces[i + 1]);
    }
    return text.toString();
  }

  @Test
  void piecesOfOneLookAreOneText() {
    assertEquals("300", joined("3", Look.PLAIN, "00", Look.PLAIN));
    assertEquals("3 00", joined("3", Look.PLAIN, " ", Look.RAISED, "00", Look.PLAIN));
  }

  @Test
  void aRaisedDigitIsSetApartFromTheFigureBesideIt() {
    assertEquals("300 | 1", joined("300", Look.PLAIN, "1", Look.RAISED));
    assertEquals("300 | 1 | 5", joined("300", Look.PLAIN, "1", Look.RAISED, "5", Look.PLAIN));
    assertEquals("300 |  1", joined("300", Look.PLAIN, " 1", Look.RAISED));
    assertEquals("1 | 234", joined("1\u00a0", Look.PLAIN, "234", Look.RAISED));
    assertEquals("件1", joined("件", Look.PLAIN, "1", Look.RAISED));
    assertEquals("300注", joined("300", Look.PLAIN, "注", Look.RAISED));
    assertEquals("1", joined("1", Look.RAISED));
  }

  @Test
  void whatIsStruckOutStandsBetweenMarks() {
    assertEquals("~~2999~~3001", joined("2999", Look.STRUCK, "3001", Look.PLAIN));
    assertEquals("~~2999~~", joined("2999", Look.STRUCK));
    assertEquals("~~2999~~", PiecedText.of("2999", Look.STRUCK));
    assertEquals("~~29 99~~", joined("29 ", Look.STRUCK, "99", Look.STRUCK));
    assertTrue(PiecedText.isStruck(joined("2999", Look.STRUCK)));
    assertFalse(PiecedText.isStruck("2999"));
  }

  @Test
  void aBreakOfLinesEndsWhatIsStruckOut() {
    text.append("1", Look.STRUCK);
    text.breakLine();
    text.append("2", Look.PLAIN);
    assertEquals("~~1~~\n2", text.toString());
  }

  @Test
  void whatIsPartedIsSetApartOnce() {
    text.append("3", Look.PLAIN);
    text.part();
    text.append("4", Look.PLAIN);
    text.append("5", Look.PLAIN);
    assertEquals("3 | 45", text.toString());
    text.clear();
    assertTrue(text.isEmpty());
    text.append("3", Look.PLAIN);
    assertFalse(text.isEmpty());
    text.part();
    text.clear();
    text.append("4", Look.STRUCK);
    text.part();
    text.append("5", Look.STRUCK);
    assertEquals("~~45~~", text.toString());
  }

  @Test
  void whatWasPartedOrStruckIsForgottenAfterABreakAndAClear() {
    text.append("3", Look.PLAIN);
    text.part();
    text.breakLine();
    text.append("4", Look.PLAIN);
    assertEquals("3\n4", text.toString());
    text.append("5", Look.STRUCK);
    text.clear();
    text.append("6", Look.PLAIN);
    assertEquals("6", text.toString());
    text.part();
    text.clear();
    text.append("7", Look.PLAIN);
    text.append("8", Look.PLAIN);
    assertEquals("78", text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "９", ".", ",", "．", "，", "-", "－", "+", "＋"})
  void whatMayBePartOfAFigureIsTold(String piece) {
    assertTrue(PiecedText.startsWithFigure(piece + "件"));
    assertTrue(PiecedText.endsInFigure("件" + piece));
    assertFalse(PiecedText.startsWithFigure("件" + piece));
    assertFalse(PiecedText.endsInFigure(piece + "件"));
    assertFalse(PiecedText.startsWithFigure(""));
    assertFalse(PiecedText.endsInFigure(""));
  }

  @Test
  void picturesAndCutTextsAreTold() {
    assertEquals("[图]三十", PiecedText.picture("三十"));
    assertTrue(PiecedText.hasPicture("共[图]件"));
    assertFalse(PiecedText.hasPicture("图"));
    assertTrue(PiecedText.isCut("12… | 1234"));
    assertFalse(PiecedText.isCut("12 | 34…"));
    assertFalse(PiecedText.isCut("12…"));
    assertFalse(PiecedText.isCut(" | 12…"));
  }
}
