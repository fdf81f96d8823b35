package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.testing.FormGenerator;

/** A program that has the name of a cell reads and sets what stands there. */
class NamedCellsTest {

  private static final String PERSON = "applications.newlyReceived.naturalPerson";
  private static final String FEES = "proactiveDisclosure.fees.amount";

  private static final StatisticsForm BLANK = AnnualReport2021.builder().build();

  @Test
  void aNumberIsSetAndRead() {
    StatisticsForm form = BLANK.with(PERSON, 20);
    AnnualReport2021 typed = (AnnualReport2021) form;
    assertEquals(20, typed.getApplications().getNewlyReceived().getNaturalPerson().orElseThrow());
    assertEquals(Optional.of(20L), form.find(PERSON));
    assertEquals(Optional.of(BigDecimal.valueOf(20)), form.findNumber(PERSON));
    assertEquals(BLANK, form.without(PERSON));
    assertEquals(Optional.empty(), BLANK.find(PERSON));
  }

  @Test
  void amountsKeepTheirScale() {
    BigDecimal amount = new BigDecimal("1.50");
    assertEquals(Optional.of(amount), BLANK.with(FEES, amount).find(FEES));
    assertEquals(Optional.of(BigDecimal.valueOf(3)), BLANK.with(FEES, 3).findNumber(FEES));
  }

  @Test
  void textsAndAnswersAreSet() {
    assertEquals(Optional.of("甲"), BLANK.with("overview", "甲").find("overview"));
    assertEquals(Optional.empty(), BLANK.with("overview", "甲").findNumber("overview"));
    StatisticsForm table = Statistics2017.builder().build();
    String answer =
        table.figures().catalogue().cells().stream()
            .filter(cell -> cell.kind() == Kind.YES_NO)
            .findFirst()
            .orElseThrow()
            .name();
    assertEquals(Optional.of(true), table.with(answer, true).find(answer));
  }

  @Test
  void aFigureReplacesWhatCouldNotBeRead() {
    StatisticsForm raw = AnnualReport2021.builder().unreadable(Map.of(PERSON, "约20")).build();
    assertEquals(Optional.empty(), raw.find(PERSON));
    assertEquals(BLANK.with(PERSON, 20), raw.with(PERSON, 20));
  }

  @Test
  void anUnknownNameAndAWrongKindAreRefused() {
    Exception unknown = assertThrows(IllegalArgumentException.class, () -> BLANK.find("x"));
    assertTrue(unknown.getMessage().contains("x"), unknown.getMessage());
    assertThrows(IllegalArgumentException.class, () -> BLANK.with("overview", 3));
    assertThrows(IllegalArgumentException.class, () -> BLANK.with(PERSON, "三"));
    assertThrows(IllegalArgumentException.class, () -> BLANK.with(PERSON, BigDecimal.ONE));
    assertThrows(IllegalArgumentException.class, () -> BLANK.with(PERSON, true));
  }

  @Property(tries = 50)
  void everyStatedCellIsFound(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    for (Cell cell : edition.catalogue().cells()) {
      assertEquals(form.figures().isStated(cell), form.find(cell.name()).isPresent());
    }
  }
}
