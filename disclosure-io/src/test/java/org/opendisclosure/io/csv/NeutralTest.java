package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.FormatOf;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** No text that is written can be run by a spreadsheet, and every text is read back as it was. */
class NeutralTest {

  private static final Cell COMPLAINTS = Edition.STATISTICS_2017.catalogue().get("complaints");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@＝＋－＠\t\r\na1 ").ofMaxLength(6);
  }

  @Property(tries = 500)
  void everyTextIsReadBackAndNoneIsAFormula(@ForAll("texts") String text) {
    String written = Neutral.text(text);
    assertEquals(text, Neutral.original(written));
    assertFalse(!written.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(written.charAt(0)) >= 0);
  }

  @Test
  void harmlessTextsAreLeftAlone() {
    for (String text : List.of("", "a", "'", "''", "'a", "本部门", "a=1")) {
      assertEquals(text, Neutral.text(text));
      assertEquals(text, Neutral.original(text));
    }
    assertEquals("'=1", Neutral.text("=1"));
    assertEquals("'＝1", Neutral.text("＝1"));
    assertEquals("'=cmd|' /C calc'!A0", Neutral.text("=cmd|' /C calc'!A0"));
    assertEquals("''=1", Neutral.text("'=1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30条", "-", "—", "1,234", "-5", "'30", "=1+2", "+1", "'", "约30", "无"})
  void anUnreadableFigureStaysUnreadableInEveryFormat(String raw) {
    Figures figures =
        Figures.builder(Edition.STATISTICS_2017.catalogue()).unreadable(COMPLAINTS, raw).build();
    StatisticsForm form =
        StatisticsForm.of(
            Edition.STATISTICS_2017, Header.of("某局", 2017), figures, List.of(), List.of());
    for (Format format : List.of(Format.SHEET, Format.LONG, Format.WIDE)) {
      assertEquals(Optional.of(form), Csv.one(format, Csv.write(format, form)).form());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHEET", "LONG", "WIDE"})
  void numbersAreNotTouched(@ConvertWith(FormatOf.class) Format format) {
    Statistics2017 form =
        Statistics2017.builder().header(Header.of("=某局", 2017)).complaints(-5).build();
    String text = Csv.write(format, form);
    assertTrue(text.contains("-5") && !text.contains("'-5"));
    assertTrue(text.contains("'=某局"));
    Reading reading = Csv.one(format, text);
    assertEquals(Optional.of(form), reading.form());
    assertEquals(List.of(), reading.notes());
  }
}
