package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.Statistics2017;

/** Explained differences as each CSV format prints them, and as people type them. */
class ExplanationsTest {

  private static final ExplainedDifference EXPLANATION =
      ExplainedDifference.builder()
          .rule("statistics.heading")
          .fingerprint("4c8b6f16040bf48d")
          .code(ReasonCode.DEFINITION)
          .text("=一条信息在几个渠道公开,标题行只计一次")
          .addCells("proactiveDisclosure.byChannel.heading", "proactiveDisclosure.items")
          .who("政务公开办")
          .when(LocalDate.of(2019, 1, 20))
          .build();

  private static final Statistics2017 FORM =
      Statistics2017.builder().addExplanations(EXPLANATION).build();

  private static List<ExplainedDifference> explanations(Reading reading) {
    return reading.form().orElseThrow().getExplanations();
  }

  private static void assertRefused(Reading reading, String zh) {
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(reading));
    assertEquals(zh, reading.notes().get(0).message().zh());
  }

  @Test
  void aSheetEndsWithABlockOfExplanations() {
    List<String> rows = Csv.write(Format.SHEET, FORM).lines().toList();
    assertEquals(
        List.of(
            "差异说明,规则,指纹,原因,说明,单元格,说明人,说明日期",
            "差异说明,statistics.heading,4c8b6f16040bf48d,统计口径不同,\"'=一条信息在几个渠道公开,标题行只计一次\","
                + "proactiveDisclosure.byChannel.heading proactiveDisclosure.items,"
                + "政务公开办,2019-01-20"),
        rows.subList(rows.size() - 2, rows.size()));
  }

  @Test
  void longHasARowForEachStatedFieldOfAnExplanation() {
    List<String> rows = Csv.write(Format.LONG, FORM).lines().toList();
    assertEquals("1,statistics-2017,,,,规则,1,rule,,statistics.heading,explanation,", row(rows, -7));
    assertEquals("1,statistics-2017,,,,说明日期,1,when,,2019-01-20,explanation,", row(rows, -1));
  }

  private static String row(List<String> rows, int fromEnd) {
    return rows.get(rows.size() + fromEnd);
  }

  @Test
  void wideHasAColumnOfExplanations() {
    String row = Csv.write(Format.WIDE, FORM).lines().toList().get(1);
    assertTrue(row.endsWith(",\"\"政务公开办\"\",\"\"2019-01-20\"\"]]\""), row);
  }

  @Test
  void anExplanationTypedByHandIsUnderstood() {
    Reading reading =
        Csv.one(
            Format.SHEET,
            "格式,statistics-2017\n差异说明, a.b ,f0,lag,因,x.y、z,,2019年1月20日\n差异说明,c,f1,联合办理,果\n");
    assertEquals(List.of(), reading.notes());
    ExplainedDifference typed = explanations(reading).get(0);
    assertEquals(List.of("x.y", "z"), typed.getCells());
    assertEquals(LocalDate.of(2019, 1, 20), typed.getWhen().orElseThrow());
    assertEquals(ReasonCode.LAG, typed.getCode());
    assertEquals(ReasonCode.JOINT, explanations(reading).get(1).getCode());
  }

  @Test
  void anExplanationThatLacksAnythingIsRefused() {
    String start = "格式,statistics-2017\n差异说明,";
    assertRefused(Csv.one(Format.SHEET, start + "a b,f,lag,因\n"), "“a b”不能作为差异说明的规则,这条说明未采用");
    assertRefused(Csv.one(Format.SHEET, start + "a,,lag,因\n"), "“”不能作为差异说明的指纹,这条说明未采用");
    assertRefused(Csv.one(Format.SHEET, start + "a,f,晚了,因\n"), "“晚了”不能作为差异说明的原因,这条说明未采用");
    assertRefused(Csv.one(Format.SHEET, start + "a,f,lag\n"), "“”不能作为差异说明的说明,这条说明未采用");
    assertRefused(Csv.one(Format.SHEET, start + "a,f,lag,因,合计\n"), "“合计”不能作为差异说明的单元格,这条说明未采用");
    Reading undated = Csv.one(Format.SHEET, start + "a,f,lag,因,,,昨天\n");
    assertRefused(undated, "“昨天”不能作为说明日期,未采用");
    assertEquals(1, explanations(undated).size());
  }

  @Test
  void rowsOfLongThatExplainNothingAreRefused() {
    String start = "form,edition,column,cell,value,state\n1,statistics-2017,1,";
    assertRefused(
        Csv.one(Format.LONG, start + "fingerprints,f,explanation\n"),
        "不认识的名称“fingerprints”,未采用;最接近的是“fingerprint”");
    assertRefused(
        Csv.one(Format.LONG, start + "fingerprint,f,explanation\n"), "“”不能作为差异说明的规则,这条说明未采用");
    Reading twice =
        Csv.one(
            Format.LONG,
            start
                + "rule,a,explanation\n"
                + "1,statistics-2017,1,rule,b,explanation\n"
                + "1,statistics-2017,1,fingerprint,f,explanation\n"
                + "1,statistics-2017,1,code,lag,explanation\n"
                + "1,statistics-2017,1,text,因,explanation\n");
    assertRefused(twice, "“rule”重复出现,采用第一次所填");
    assertEquals("a", explanations(twice).get(0).getRule());
  }

  @Test
  void aColumnOfWideThatIsNoExplanationIsRefused() {
    String start = "edition,explanations\nstatistics-2017,";
    assertRefused(
        Csv.one(Format.WIDE, start + "\"[[\"\"a\"\",\"\"f\"\"]]\"\n"), "“”不能作为差异说明的原因,这条说明未采用");
    assertEquals(List.of(Note.Kind.REFUSED), Csv.kinds(Csv.one(Format.WIDE, start + "已说明\n")));
  }
}
