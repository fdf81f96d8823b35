/**
 * Forms for the tests of programs that check forms: consistent ones of realistic size, and the same
 * forms with a typist's mistakes and the truth about them.
 *
 * <pre>{@code
 * class OurReviewTest {
 *
 *   private final Random random = new Random(1);
 *   private final ConsistentForms forms =
 *       ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
 *   private final Typist typist =
 *       new Typist(random, cell -> cell.name().startsWith("applications."));
 *
 *   @Test
 *   void aReportThatAddsUpPasses() {
 *     StatisticsForm form = forms.next(OrganSize.PROVINCE);
 *     assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(form).verdict());
 *   }
 *
 *   @ParameterizedTest
 *   @EnumSource(value = Mistake.class, names = {"DIGIT_REPLACED", "DIGIT_DROPPED", "TIMES_TEN"})
 *   void aSlipIsReturnedToTheOffice(Mistake mistake) {
 *     MistypedForm mistyped = typist.copy(forms.next(OrganSize.CITY), mistake).orElseThrow();
 *     Report report = Checker.builtIn().check(mistyped.form());
 *     assertEquals(Verdict.INCONSISTENT, report.verdict());
 *     Correction first = report.findings().get(0).suspects().get(0).corrections().get(0);
 *     assertEquals(mistyped.cells().get(0).right(), first.needed());
 *   }
 * }
 * }</pre>
 *
 * <p>For forms of every shape that need not add up, see {@link
 * org.opendisclosure.model.testing.FormGenerator}.
 */
@NullMarked
package org.opendisclosure.rules.testing;

import org.jspecify.annotations.NullMarked;
