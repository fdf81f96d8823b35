package org.opendisclosure.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;

/** A note says where, as far as that is known. */
class NoteTest {

  private static final Sentence PAGE = new Sentence("第 2 页", "page 2");

  private static Note note(String file, int line, int column) {
    Sentence message = new Sentence("看不懂", "not understood");
    return new Note(Note.Kind.UNREADABLE, file, line, column, "", "", message);
  }

  private static Note told(String label, String raw, String zh, String en) {
    return new Note(Note.Kind.UNREADABLE, "a.csv", 12, 3, label, raw, new Sentence(zh, en));
  }

  @Test
  void placeLabelMessageAndWhatStoodThereStandInOneLine() {
    Note note = told("1.规章 · 现行有效", "约3", "不是整数", "not a whole number");
    assertEquals("a.csv 第 12 行第 3 列,1.规章 · 现行有效:不是整数(原文:约3)", note.in(Language.ZH));
    assertEquals(
        "a.csv line 12, column 3, 1.规章 · 现行有效: not a whole number (raw: 约3)", note.in(Language.EN));
  }

  @Test
  void whatTheMessageSaysIsNotSaidTwice() {
    Note note = told("规章", "约3", "“规章”应为整数,文件中是 约3", "规章: \"约3\" is not a whole number");
    assertEquals("a.csv 第 12 行第 3 列:“规章”应为整数,文件中是 约3", note.in(Language.ZH));
    assertEquals("a.csv line 12, column 3: 规章: \"约3\" is not a whole number", note.in(Language.EN));
    String line = "第十一项";
    assertEquals(
        "a.csv 第 12 行第 3 列,第十一项:本格式没有这一行",
        told(line, line, "本格式没有这一行", "the edition has no such line").in(Language.ZH));
  }

  @Test
  void aFigureInsideAnotherWordOfTheMessageDoesNotQuoteIt() {
    assertEquals("a.csv 第 12 行第 3 列:应有3格(原文:3)", told("", "3", "应有3格", "3 fields").in(Language.ZH));
  }

  @Test
  void longTextsAreShortenedAndLineBreaksDoNotBreakTheLine() {
    String raw = "规章\n" + "长".repeat(1000);
    assertEquals(
        "a.csv 第 12 行第 3 列:未采用(原文:规章 " + "长".repeat(57) + "…)",
        told("", raw, "未采用", "not used").in(Language.ZH));
  }

  @Test
  void everyNumberOfWhatWasNotReadIsShownHoweverLongTheText() {
    String raw = "长".repeat(70) + " 31 " + "长".repeat(500) + "2,999";
    String shown = "长".repeat(60) + "…31…2,999";
    assertEquals(
        "a.csv 第 12 行第 3 列:未采用(原文:" + shown + ")",
        told("", raw, "未采用", "not used").in(Language.ZH));
    String quoted = "“" + "长".repeat(60) + "…”未采用";
    assertEquals(
        "a.csv 第 12 行第 3 列:" + quoted + "(原文:" + shown + ")",
        told("", raw, quoted, "not used").in(Language.ZH));
    assertEquals(
        "a.csv 第 12 行第 3 列," + "长".repeat(60) + "…:未采用(原文:" + shown + ")",
        told(raw, raw, "未采用", "not used").in(Language.ZH));
  }

  @Test
  void ofWhatWasCorrectedTheBeginningIsEnough() {
    Sentence message = new Sentence("已连成一段", "joined");
    String raw = "长".repeat(70) + "31";
    assertEquals(
        "已连成一段(原文:" + "长".repeat(60) + "…)",
        new Note(Note.Kind.CORRECTED, "", 0, 0, "", raw, message).in(Language.ZH));
  }

  @Test
  void numbersThatWouldFloodAreCounted() {
    String text = told("", "12345 ".repeat(1_000), "未采用", "not used").in(Language.EN);
    assertTrue(text.length() < 2_100, text);
    assertTrue(text.matches(".* 12345 … and 66[5-9] more numbers\\)"), text);
  }

  @Test
  void onlyWhatIsKnownOfThePlaceIsSaid() {
    assertEquals("a.pdf 第 2 页第 8 行:看不懂", note("a.pdf", 8, 0).within(PAGE, 8).in(Language.ZH));
    assertEquals(
        "a.pdf page 2, line 8: not understood",
        note("a.pdf", 8, 0).within(PAGE, 8).in(Language.EN));
    assertEquals("b.csv:看不懂", note("a.csv", 0, 0).from("b.csv").in(Language.ZH));
  }

  @Test
  void aStreamHasNoNameToShow() {
    assertEquals("第 12 行:看不懂", note("", 12, 0).in(Language.ZH));
    assertEquals("看不懂", note("", 0, 0).in(Language.ZH));
    assertEquals("not understood", new ReadException(List.of(note("", 0, 0))).getMessage());
  }
}
