package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;
import org.opendisclosure.rules.verify.CertificateClaim;
import org.opendisclosure.rules.verify.Objection;

/** Every proof that a report gives is confirmed by the verifier, and no altered one is. */
class ProofsTest {

  private static final Checker WEIGHTED =
      Checker.builtIn()
          .with(
              Weights.of(
                  Map.of("applications.**.total", 3, "review.**.total", 2, "**.naturalPerson", 2)));

  private static Optional<StatisticsForm> wrong(
      Edition edition, String table, long seed, int mistakes, boolean blanks) {
    Random random = new Random(seed);
    StatisticsForm form = ConsistentForms.of(edition, random).next();
    Mistake[] made = new Mistake[mistakes];
    for (int i = 0; i < mistakes; i++) {
      made[i] = Mistake.values()[random.nextInt(Mistake.values().length)];
    }
    return new Typist(random, cell -> cell.name().startsWith(table))
        .copy(form, made)
        .map(MistypedForm::form)
        .map(typed -> blanks ? withBlanks(typed, random) : typed);
  }

  private static StatisticsForm withBlanks(StatisticsForm form, Random random) {
    Figures.Builder figures = form.figures().toBuilder();
    for (Cell cell : form.edition().catalogue().cells()) {
      if (cell.kind().isWhole() && random.nextInt(20) == 0) {
        figures.blank(cell);
      }
    }
    return form.withFigures(figures.build());
  }

  private static void confirm(Optional<StatisticsForm> form) {
    confirm(Checker.builtIn(), form);
  }

  private static void confirm(Checker checker, Optional<StatisticsForm> form) {
    Assume.that(form.isPresent());
    Report report = checker.check(form.get());
    assertEquals(List.of(), Proofs.verify(report));
    for (Finding finding : report.findings()) {
      for (Suspect suspect : finding.suspects()) {
        assertEquals(suspect.isComplete(), suspect.proof().isPresent());
      }
    }
  }

  @Property(tries = 25)
  void everyProofAboutTableThreeOf2021IsConfirmed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int mistakes) {
    confirm(wrong(Edition.ANNUAL_REPORT_2021, "applications.", seed, mistakes, false));
  }

  @Property(tries = 25)
  void everyProofAboutTableThreeOf2019IsConfirmed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int mistakes) {
    confirm(wrong(Edition.ANNUAL_REPORT_2019, "applications.", seed, mistakes, false));
  }

  @Property(tries = 25)
  void everyProofAboutTableFourIsConfirmed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int mistakes) {
    confirm(wrong(Edition.ANNUAL_REPORT_2021, "review.", seed, mistakes, false));
  }

  @Property(tries = 25)
  void everyProofAboutAStatisticsTableIsConfirmed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int mistakes) {
    confirm(wrong(Edition.STATISTICS_2017, "", seed, mistakes, false));
  }

  @Property(tries = 25)
  void everyProofUnderWeightsIsConfirmed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int mistakes) {
    confirm(WEIGHTED, wrong(Edition.ANNUAL_REPORT_2021, "", seed, mistakes, false));
  }

  @Property(tries = 25)
  void everyProofAboutAFormWithBlanksIsConfirmed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int mistakes) {
    confirm(wrong(Edition.ANNUAL_REPORT_2021, "applications.", seed, mistakes, true));
  }

  /** Certificates of every kind and size that occurs, each with its form. */
  private static Map<Suspect, StatisticsForm> samples() {
    Map<String, Suspect> suspects = new TreeMap<>();
    Map<Suspect, StatisticsForm> samples = new LinkedHashMap<>();
    for (int seed = 0; seed < 90; seed++) {
      Edition edition = Edition.values()[seed % 3];
      Optional<StatisticsForm> form =
          wrong(edition, seed % 2 == 0 ? "applications." : "", seed, 1 + seed % 2, seed % 5 == 0);
      if (form.isEmpty()) {
        continue;
      }
      for (Finding finding : Checker.builtIn().check(form.get()).findings()) {
        for (Suspect suspect : finding.suspects()) {
          Certificate proof = suspect.proof().orElseThrow().certificate();
          String kind =
              edition.id()
                  + proof.hypothesis()
                  + proof.minimality()
                  + Math.min(3, proof.changes().size())
                  + proof.isUnique();
          if (proof.alternatives().size() < 3 && suspects.putIfAbsent(kind, suspect) == null) {
            samples.put(suspect, form.get());
          }
        }
      }
    }
    return samples;
  }

  @Test
  void everyAlteredProofIsRefused() {
    Map<Suspect, StatisticsForm> samples = samples();
    assertTrue(samples.size() > 20, () -> samples.size() + " kinds of proof");
    Set<Hypothesis> hypotheses = EnumSet.noneOf(Hypothesis.class);
    samples.forEach(
        (suspect, form) -> {
          Certificate proof = suspect.proof().orElseThrow().certificate();
          hypotheses.add(proof.hypothesis());
          assertEquals(List.of(), suspect.search().objections(proof, form));
          for (Certificate altered : Alterations.of(proof)) {
            assertNotEquals(proof, altered);
            assertFalse(
                suspect.search().objections(altered, form).isEmpty(),
                () -> "accepted: " + altered + "\ninstead of " + proof);
          }
        });
    assertEquals(EnumSet.allOf(Hypothesis.class), hypotheses);
  }

  @Test
  void aRefusalSaysWhatIsClaimedAndWhatIsFound() {
    StatisticsForm form = TestForm.with(TestForm.HUAIAN, "applications.newlyReceived.total=3191");
    Suspect suspect = Checker.builtIn().check(form).findings().get(0).suspects().get(0);
    Proof proof = suspect.proof().orElseThrow();
    assertEquals("改后所涉 2 条等式全部成立;没有别的同类解释。", proof.sentence().zh());
    assertEquals(
        "The 2 equations concerned then hold; nothing else of the kind explains them.",
        proof.sentence().en());
    assertEquals(2, proof.before().size());
    assertEquals(1, proof.disjoint().size());
    assertEquals(BigInteger.valueOf(-72), proof.before().get(0).residual());
    assertEquals("column=total", proof.before().get(0).rules().get(0).bindings());
    assertEquals("report.balance", proof.before().get(0).rules().get(0).rule().id());
    assertEquals(1, proof.before().get(0).rules().get(0).factor());
    Certificate certificate = proof.certificate();
    Certificate wrong =
        new Certificate(
            certificate.hypothesis(),
            certificate.changes(),
            certificate.before(),
            certificate.after(),
            2,
            certificate.disjoint(),
            certificate.bound(),
            certificate.minimality(),
            certificate.alternatives());
    List<Objection> objections = suspect.search().objections(wrong, form);
    assertEquals(CertificateClaim.COST, objections.get(0).claim());
    assertEquals("cost: claimed 2, found 1", objections.get(0).toString());
  }

  private static Suspect first(Checker checker, String... changes) {
    Report report = checker.check(TestForm.with(TestForm.HUAIAN, changes));
    return report.findings().get(0).suspects().get(0);
  }

  @Test
  void aProofSaysHowItIsKnownThatFewerWillNotDo() {
    Suspect two =
        first(
            Checker.builtIn(),
            "applications.newlyReceived.total=3191",
            "applications.disclosed.naturalPerson=1289");
    assertEquals(
        "改后所涉 4 条等式全部成立;其中 2 条互不共用单元格,不能更少;没有别的同类解释。", two.proof().orElseThrow().sentence().zh());
    Suspect three =
        first(
            Checker.builtIn(),
            "applications.disclosed.naturalPerson=",
            "applications.disclosed.total=1326",
            "applications.partlyDisclosed.businessEnterprise=9",
            "applications.partlyDisclosed.total=545");
    assertEquals(
        "The 4 equations concerned then hold; every lesser set was ruled out one by one; "
            + "there are 6 such explanations.",
        three.proof().orElseThrow().sentence().en());
    assertTrue(three.message().zh().startsWith("至少要改 3 个单元格才能全部成立:"));
  }

  @Test
  void underWeightsTheFewestAreNotClaimed() {
    Suspect cheap =
        first(
            WEIGHTED,
            "applications.newlyReceived.total=3191",
            "applications.disclosed.legalServiceInstitution=51");
    assertTrue(cheap.message().zh().startsWith("改动 2 个单元格可使其全部成立:"), cheap.message().zh());
  }
}
