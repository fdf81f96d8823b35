package org.opendisclosure.rules.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.Minimality;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;
import org.opendisclosure.rules.locate.Projection;
import org.opendisclosure.rules.locate.Residual;
import org.opendisclosure.rules.locate.SparseRow;
import org.opendisclosure.rules.search.Explanation;
import org.opendisclosure.rules.search.Located;
import org.opendisclosure.rules.search.Locator;

/** Cell 0 equals cell 1, and cell 0 equals cell 2. */
class VerifierTest {

  private static final LinearSystem SYSTEM = system(row(0, 1), row(0, 2));
  private static final long[] STATED = {7, 5, 5};
  private static final PermittedFigures ANYTHING =
      new PermittedFigures() {
        @Override
        public boolean mayChange(int cell) {
          return true;
        }

        @Override
        public boolean holds(long[] values) {
          return true;
        }
      };

  private static SparseRow row(int a, int b) {
    return SparseRow.of(new int[] {a, b}, new long[] {1, -1}, 0);
  }

  private static LinearSystem system(SparseRow... rows) {
    int[] totals = new int[rows.length];
    Arrays.fill(totals, -1);
    return LinearSystem.of(new Equations(4, List.of(rows)), totals, List.of());
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  private static Certificate certificate(List<NumberedChange> changes, List<Residual> before) {
    return new Certificate(
        Hypothesis.MISTYPED,
        changes,
        before,
        List.of(new Residual(0, BigInteger.ZERO), new Residual(1, BigInteger.ZERO)),
        changes.size(),
        List.of(0),
        1,
        changes.size() == 1 ? Minimality.DISJOINT_FAILURES : Minimality.EXHAUSTION,
        List.of());
  }

  private static List<Objection> verify(Certificate certificate) {
    return Verifier.verify(SYSTEM, STATED, ANYTHING, certificate);
  }

  private static final List<Residual> BEFORE =
      List.of(new Residual(0, BigInteger.TWO), new Residual(1, BigInteger.TWO));

  @Test
  void whatIsRightIsConfirmed() {
    assertEquals(List.of(), verify(certificate(List.of(new NumberedChange(0, 7, 5)), BEFORE)));
  }

  @Test
  void twoCellsAreRefusedWhereOneWouldDo() {
    List<NumberedChange> two = List.of(new NumberedChange(1, 5, 7), new NumberedChange(2, 5, 7));
    List<Objection> objections = verify(certificate(two, BEFORE));
    assertEquals(CertificateClaim.MINIMALITY, objections.get(0).claim());
    assertTrue(objections.get(0).found().contains("needed=5"), objections.get(0)::found);
    LinearSystem dear = SYSTEM.withWeights(new int[] {3, 1, 1, 1});
    assertEquals(List.of(), Verifier.verify(dear, STATED, ANYTHING, certificate(two, BEFORE)));
  }

  @Test
  void whatIsAboutNothingIsRefused() {
    List<NumberedChange> right = List.of(new NumberedChange(0, 7, 5));
    assertEquals(CertificateClaim.BEFORE, verify(certificate(right, List.of())).get(0).claim());
    assertEquals(
        CertificateClaim.BEFORE,
        verify(certificate(right, List.of(new Residual(9, BigInteger.TWO)))).get(0).claim());
    assertEquals(
        CertificateClaim.CHANGES,
        verify(certificate(List.of(new NumberedChange(9, 7, 5)), BEFORE)).get(0).claim());
    assertEquals(
        CertificateClaim.CHANGES,
        verify(certificate(List.of(new NumberedChange(0, 7, 7)), BEFORE)).get(0).claim());
    assertEquals("minimality", CertificateClaim.MINIMALITY.id());
  }

  @Test
  void totalsThatFollowEachOtherInACircleAreFollowedByNobody() {
    Equations equations =
        new Equations(
            4,
            List.of(
                SparseRow.of(new int[] {0, 1, 2}, new long[] {1, -1, -1}, 0),
                SparseRow.of(new int[] {0, 1, 3}, new long[] {-1, 1, -1}, 0)));
    LinearSystem circle = LinearSystem.of(equations, new int[] {0, 1}, List.of());
    long[] stated = {9, 5, 3, 1};
    Locator locator = new Locator(circle, 1000);
    for (Located located : locator.locate(stated, ANYTHING)) {
      assertFalse(located.explanations().isEmpty());
      for (Explanation explanation : located.explanations()) {
        Certificate certificate =
            locator.certify(stated, ANYTHING, located, explanation).orElseThrow();
        assertEquals(List.of(), Verifier.verify(circle, stated, ANYTHING, certificate));
      }
    }
  }

  @Test
  void blanksAreEliminatedAndNothingIsLost() {
    Projection projection = Projection.of(SYSTEM, bits(0), bits());
    assertTrue(projection.isComplete());
    assertEquals(1, projection.system().equations().size());
    assertEquals(Map.of(0, -1L, 1, 1L), projection.parts(0));
    assertEquals(
        BigInteger.ZERO, projection.system().equations().residual(0, new long[] {0, 5, 5, 0}));
    assertEquals(List.of(), ProjectionVerifier.verify(SYSTEM, bits(0), bits(), projection));
  }

  @Test
  void aWrongProjectionIsRefused() {
    Projection projection = Projection.of(SYSTEM, bits(0), bits());
    LinearSystem other = system(row(0, 1), row(0, 3));
    assertFalse(ProjectionVerifier.verify(other, bits(0), bits(), projection).isEmpty());
    assertFalse(ProjectionVerifier.verify(SYSTEM, bits(1), bits(), projection).isEmpty());
    assertFalse(ProjectionVerifier.verify(SYSTEM, bits(), bits(), projection).isEmpty());
    assertFalse(ProjectionVerifier.verify(SYSTEM, bits(0), bits(1), projection).isEmpty());
    Projection excused = Projection.of(SYSTEM, bits(), bits(1));
    assertEquals(List.of(), ProjectionVerifier.verify(SYSTEM, bits(), bits(1), excused));
    List<Objection> objections = ProjectionVerifier.verify(SYSTEM, bits(), bits(), excused);
    assertEquals(CertificateClaim.PROJECTION, objections.get(0).claim());
  }

  @Test
  void whereFactorsOverflowOnlyTheEquationsWithoutBlanksAreKept() {
    long large = Long.MAX_VALUE;
    LinearSystem wide =
        system(
            SparseRow.of(new int[] {0, 1}, new long[] {large, 3}, 0),
            SparseRow.of(new int[] {0, 2}, new long[] {large - 1, 7}, 0),
            row(2, 3));
    Projection projection = Projection.of(wide, bits(0), bits());
    assertFalse(projection.isComplete());
    assertEquals(Map.of(2, 1L), projection.parts(0));
  }
}
