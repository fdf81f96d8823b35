package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutFile;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;

/** A form and its cells say the same; serialised forms come back as they were. */
class RoundTripTest {

  @Provide
  Arbitrary<StatisticsForm> forms() {
    return Forms.generated();
  }

  @Property(tries = 600)
  void typedToCellsToTypedIsLossless(@ForAll("forms") StatisticsForm form) {
    Figures figures = form.figures();
    StatisticsForm again =
        StatisticsForm.of(
            form.edition(),
            form.getHeader(),
            figures,
            form.getUnknownLines(),
            form.getNotes(),
            form.getExplanations());
    assertEquals(form, again);
    assertEquals(form.hashCode(), again.hashCode());
    assertEquals(form.toString(), again.toString());
    assertEquals(figures, again.figures());
    assertEquals(figures, figures.toBuilder().build());
  }

  @Property(tries = 300)
  void copiesWithOtherFiguresAndBackAreEqual(@ForAll("forms") StatisticsForm form) {
    Figures blank = Figures.builder(form.edition().catalogue()).build();
    StatisticsForm without = form.withFigures(blank);
    assertEquals(blank, without.figures());
    assertEquals(form.getUnknownLines(), without.getUnknownLines());
    assertEquals(form.getExplanations(), without.getExplanations());
    assertEquals(form, without.withFigures(form.figures()));
  }

  @Property(tries = 300)
  void everyFigureCounts(@ForAll("forms") StatisticsForm form, @ForAll Random random) {
    List<Cell> cells = form.edition().catalogue().cells();
    Figures figures = form.figures();
    Cell cell = cells.get(random.nextInt(cells.size()));
    if (!figures.isBlank(cell)) {
      StatisticsForm changed = form.withFigures(figures.toBuilder().blank(cell).build());
      assertNotEquals(form, changed);
      assertNotEquals(figures, changed.figures());
    }
  }

  @Property(tries = 150)
  void serialisedFormsComeBackEqual(@ForAll("forms") StatisticsForm form) throws Exception {
    StatisticsForm again = (StatisticsForm) deserialised(serialised(form));
    assertEquals(form, again);
    assertEquals(form.figures(), again.figures());
  }

  @Test
  void blankPartsStayTheOneBlankPartWhenSerialised() throws Exception {
    assertSame(ApplicantCounts.blank(), deserialised(serialised(ApplicantCounts.blank())));
    assertSame(Header.blank(), deserialised(serialised(Header.blank())));
  }

  @Property(tries = 150)
  void serialisedFiguresComeBackEqual(@ForAll("forms") StatisticsForm form) throws Exception {
    assertEquals(form.figures(), deserialised(serialised(form.figures())));
  }

  @ParameterizedTest
  @EnumSource
  void serialisedCellsAreThoseOfTheEdition(Edition edition) throws Exception {
    for (Cell cell : edition.catalogue().cells()) {
      assertSame(cell, deserialised(serialised(cell)));
    }
  }

  @Test
  void serialisedLayoutsThatShipAreTheSameAndOwnOnesPrintTheSame() throws Exception {
    for (Layout layout : Layouts.builtIn().all()) {
      assertSame(layout, deserialised(serialised(layout)));
    }
    Layout own =
        LayoutFile.read(
            new StringReader(
                """
                id: own
                edition: annual-report-2021
                title: 某地年度报告
                without: review.litigation.direct
                """),
            "own.layout");
    Layouts all = (Layouts) deserialised(serialised(Layouts.builtIn().with(own)));
    Layout back = all.find("own").orElseThrow();
    assertEquals(own.title(), back.title());
    assertEquals(List.copyOf(own.lines()), List.copyOf(back.lines()));
  }

  @ParameterizedTest
  @EnumSource
  void eachEditionBuildsItsOwnType(Edition edition) {
    StatisticsForm form = new FormGenerator(edition, new Random(7)).next();
    assertEquals(edition, form.edition());
    assertInstanceOf(edition.formType(), form);
  }

  @ParameterizedTest
  @EnumSource
  void theSameSeedGivesTheSameForms(Edition edition) {
    FormGenerator one = new FormGenerator(edition, new Random(1));
    FormGenerator other = new FormGenerator(edition, new Random(1));
    StatisticsForm first = one.next();
    assertEquals(first, other.next());
    assertNotEquals(first, one.next());
  }

  static byte[] serialised(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  static Object deserialised(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
