package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.testing.FormGenerator;

/** A form made of figures says the same as one that is asked for them anew. */
class GivenFiguresTest {

  private static StatisticsForm of(StatisticsForm form) {
    return StatisticsForm.of(
        form.edition(),
        form.getHeader(),
        form.figures(),
        form.getUnknownLines(),
        form.getNotes(),
        form.getExplanations());
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void whatIsKeptIsWhatTheAccessorsSay(Edition edition) {
    FormGenerator forms = new FormGenerator(edition, new SplittableRandom(5));
    for (int i = 0; i < 100; i++) {
      StatisticsForm form = of(forms.next());
      StatisticsForm copy = form.withHeader(Header.builder().organ("另一机关").build());
      assertNotEquals(form.getHeader(), copy.getHeader());
      assertEquals(copy.figures(), form.figures());
    }
  }

  @Test
  void theGivenFiguresThemselvesAreKept() {
    StatisticsForm form = Forms.report();
    assertSame(form.figures(), of(form).figures());
    assertNull(GivenFigures.now());
  }

  @Test
  void aFormThatCannotBeMadeLeavesNothingBehind() {
    StatisticsForm form = Forms.report();
    List<UnknownLine> nowhere =
        List.of(
            UnknownLine.builder().table("applications").after("no such line").label("甲").build());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            StatisticsForm.of(
                form.edition(), form.getHeader(), form.figures(), nowhere, List.of()));
    assertNull(GivenFigures.now());
  }

  @Test
  void aBuilderThatIsUsedFurtherChangesNoFiguresThatWereBuilt() {
    Cell cell = Edition.ANNUAL_REPORT_2021.catalogue().get("applications.newlyReceived.total");
    Figures.Builder builder = Figures.builder(Edition.ANNUAL_REPORT_2021.catalogue());
    Figures one = builder.count(cell, 1).build();
    Figures two = builder.count(cell, 2).build();
    Figures none = builder.blank(cell).build();
    assertEquals(1, one.findCount(cell).getAsLong());
    assertEquals(2, two.findCount(cell).getAsLong());
    assertEquals(Figures.builder(Edition.ANNUAL_REPORT_2021.catalogue()).build(), none);
  }
}
