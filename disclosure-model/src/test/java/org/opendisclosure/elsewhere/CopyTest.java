package org.opendisclosure.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.ApplicantCounts;
import org.opendisclosure.model.Applications2021;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Statistics2017;

/** Copies with one thing changed can be made outside of the package of the forms. */
class CopyTest {

  private static final AnnualReport2021 REPORT =
      AnnualReport2021.builder().header(Header.of("淮安市人民政府", 2024)).build();

  @Test
  void copiesAFormWithOneThingChanged() {
    AnnualReport2021 copy =
        REPORT
            .withOverview("2024年,……")
            .withNotes("注:本表数据截至12月31日。")
            .withHeader(REPORT.getHeader().withYear(2025));
    assertEquals("2024年,……", copy.getOverview().orElseThrow());
    assertEquals(2025, copy.getHeader().getYear().orElseThrow());
    assertEquals(2024, REPORT.getHeader().getYear().orElseThrow());
    assertEquals(List.of(), REPORT.getNotes());
  }

  @Test
  void copiesAPartWithOneFigureChangedOrBlanked() {
    ApplicantCounts line = ApplicantCounts.of(2, 1, 0, 0, 0, 0).withTotal(3);
    Applications2021 table = REPORT.getApplications().withPartlyDisclosed(line);
    assertEquals(
        OptionalLong.of(2),
        REPORT.withApplications(table).getApplications().getPartlyDisclosed().getNaturalPerson());
    assertEquals(OptionalLong.empty(), line.withTotal(OptionalLong.empty()).getTotal());
  }

  @Test
  void aCopyThatChangesNothingIsTheSame() {
    assertSame(REPORT, REPORT.withHeader(REPORT.getHeader()));
    ApplicantCounts line = ApplicantCounts.of(2, 1, 0, 0, 0, 0);
    assertSame(line, line.withNaturalPerson(2));
  }

  @Test
  void aBuilderStartsFromAnExistingForm() {
    Statistics2017 form = Statistics2017.builder().complaints(3).addNotes("注").build();
    assertEquals(form, Statistics2017.builder().from(form).build());
    assertEquals(form.withComplaints(4), Statistics2017.builder().from(form).complaints(4).build());
  }

  @ParameterizedTest
  @ValueSource(classes = {AnnualReport2021.class, Statistics2017.class, ApplicantCounts.class})
  void generatedTypesStayHidden(Class<?> type) {
    for (Method method : type.getMethods()) {
      assertFalse(
          method.getReturnType().getSimpleName().startsWith("Immutable"), method.toString());
    }
    assertFalse(Modifier.isPublic(REPORT.getClass().getModifiers()));
  }
}
