package org.opendisclosure.rules.organs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/** What holds for every roll-up. */
class RollupPropertiesTest {

  @Property(tries = 40)
  void whatWasBuiltFromPartsAgreesWithThem(
      @ForAll Edition edition, @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
    List<StatisticsForm> parts = TestParts.arbitrary(edition, seed, size);
    RollupReport report = TestParts.complete(TestParts.built(parts), parts);
    assertEquals(size, report.parts());
    assertEquals(0, report.violations(Severity.ERROR), () -> "" + report);
    report
        .findings()
        .forEach(
            finding -> {
              assertEquals(Outcome.UNDETERMINED, finding.outcome());
              assertTrue(finding.stated().isEmpty());
            });
  }

  @Property(tries = 40)
  void nothingIsOpenWhereNothingIsBlank(
      @ForAll Edition edition, @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
    List<StatisticsForm> parts = TestParts.full(edition, seed, size);
    RollupReport report = TestParts.complete(TestParts.built(parts), parts);
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(
        List.of(), report.findings().stream().filter(f -> isAdditive(f.cell().cell())).toList());
    assertEquals(List.of(), report.organs());
  }

  private static boolean isAdditive(Cell cell) {
    return cell.overlap().additivity() == Additivity.ADDITIVE;
  }

  @Property(tries = 40)
  void aChangedCellIsNamedWithWhatItShouldBe(
      @ForAll Edition edition,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 10_000) int place,
      @ForAll @IntRange(min = 1, max = 50) int by,
      @ForAll boolean up) {
    List<StatisticsForm> parts = TestParts.full(edition, seed, 3);
    StatisticsForm built = TestParts.built(parts);
    List<Cell> additive =
        edition.catalogue().cells().stream()
            .filter(cell -> isAdditive(cell) && built.figures().isStated(cell))
            .toList();
    Cell cell = additive.get(place % additive.size());
    BigDecimal right = built.figures().findAmount(cell).orElseThrow();
    BigDecimal wrong =
        up ? right.add(BigDecimal.valueOf(by)) : right.subtract(BigDecimal.valueOf(by)).abs();
    if (wrong.compareTo(right) == 0) {
      return;
    }
    RollupReport report =
        TestParts.complete(TestParts.with(built, cell, wrong.toPlainString()), parts);
    assertEquals(1, report.findings().size());
    RollupFinding finding = report.findings().get(0);
    assertEquals(cell, finding.cell().cell());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(Outcome.VIOLATED, finding.outcome());
    assertEquals(0, wrong.compareTo(finding.stated().orElseThrow()));
    assertEquals(0, right.compareTo(finding.computed()));
    assertEquals(0, wrong.subtract(right).compareTo(finding.difference().orElseThrow()));
    assertTrue(finding.message().zh().contains(wrong.toPlainString()));
  }

  @Property(tries = 40)
  void anOrganThatWasLeftOutOrCountedTwiceIsNamed(
      @ForAll Edition edition,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 3) int which,
      @ForAll boolean twice) {
    List<StatisticsForm> parts = TestParts.full(edition, seed, 4);
    List<StatisticsForm> consolidated = new ArrayList<>(parts);
    StatisticsForm odd = consolidated.remove(which);
    if (twice) {
      consolidated = new ArrayList<>(parts);
      consolidated.add(odd.withHeader(TestParts.CITY));
    }
    RollupReport report = TestParts.complete(TestParts.built(consolidated), parts);
    assertEquals(1, report.organs().size());
    OrganFinding organ = report.organs().get(0);
    assertEquals(twice ? OrganIssue.COUNTED_TWICE : OrganIssue.LEFT_OUT, organ.issue());
    assertEquals("第" + which + "局", organ.organ().shown());
  }

  @Property(tries = 40)
  void sharesAddUpToTheTotal(
      @ForAll Edition edition, @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
    List<StatisticsForm> parts = TestParts.arbitrary(edition, seed, size);
    TestParts.rollup(parts)
        .shares()
        .filter(shares -> shares.unknown() == 0)
        .forEach(
            shares -> {
              BigDecimal sum =
                  shares.organs().stream()
                      .map(share -> share.figure().orElseThrow())
                      .reduce(BigDecimal.ZERO, BigDecimal::add);
              assertEquals(0, shares.total().compareTo(sum), () -> shares.cell().cell().name());
              BigDecimal percent =
                  shares.organs().stream()
                      .map(share -> share.percent().orElseThrow())
                      .reduce(BigDecimal.ZERO, BigDecimal::add);
              BigDecimal error = percent.subtract(BigDecimal.valueOf(100)).abs();
              assertTrue(
                  error.compareTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(size))) <= 0);
            });
  }
}
