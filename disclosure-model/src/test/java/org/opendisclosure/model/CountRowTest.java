package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.FormBinding;
import org.opendisclosure.model.testing.FormGenerator;

/** Rows that are moved at once are held against the same form moved figure by figure. */
class CountRowTest {

  private static final int FORMS = 200;

  private static long[] counts(Figures figures) {
    long[] counts = new long[figures.catalogue().size()];
    figures.copyCounts(counts);
    return counts;
  }

  private static FormBinding oneByOne(Edition edition) {
    return FormBinding.of(edition.formType(), MethodHandles.lookup());
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void figuresAreReadAsOneByOne(Edition edition) {
    FormGenerator forms = new FormGenerator(edition, new SplittableRandom(11));
    FormBinding oneByOne = oneByOne(edition);
    for (int i = 0; i < FORMS; i++) {
      StatisticsForm form = forms.next();
      assertArrayEquals(
          counts(oneByOne.read(form).build()), counts(edition.binding().read(form).build()));
    }
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void formsAreBuiltAsOneByOne(Edition edition) {
    FormGenerator forms = new FormGenerator(edition, new SplittableRandom(12));
    FormBinding oneByOne = oneByOne(edition);
    for (int i = 0; i < FORMS; i++) {
      Figures figures = forms.next().figures();
      assertEquals(form(oneByOne, figures), form(edition.binding(), figures));
    }
  }

  private static StatisticsForm form(FormBinding binding, Figures figures) {
    FormBuilder builder = (FormBuilder) binding.newBuilder();
    binding.fill(figures, builder);
    return builder.build();
  }

  @ParameterizedTest
  @EnumSource(
      value = Edition.class,
      names = {"ANNUAL_REPORT_2019", "ANNUAL_REPORT_2021"})
  void aNumberThatFiguresCannotHoldIsNamedWithItsCell(Edition edition) {
    ApplicantCounts row = ApplicantCounts.of(1, 2, Figures.BLANK, 4, 5, 6);
    StatisticsForm form =
        edition == Edition.ANNUAL_REPORT_2019
            ? AnnualReport2019.builder()
                .applications(Applications2019.builder().carriedForward(row).build())
                .build()
            : AnnualReport2021.builder()
                .applications(Applications2021.builder().carriedForward(row).build())
                .build();
    String message = assertThrows(IllegalArgumentException.class, form::figures).getMessage();
    assertTrue(message.contains("carriedForward.researchInstitution"), message);
  }
}
