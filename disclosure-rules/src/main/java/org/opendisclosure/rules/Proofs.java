package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.suspects.SuspectSearch;
import org.opendisclosure.rules.verify.Objection;
import org.opendisclosure.rules.verify.Verifier;

/**
 * Rechecks the proofs of a report's suspects from the form and the rules as written, by the {@link
 * Verifier}, which shares nothing with the search that found them.
 *
 * <pre>{@code
 * List<Proofs.Refusal> refused = Proofs.verify(Checker.builtIn().check(form));   // empty
 * }</pre>
 */
public final class Proofs {

  /**
   * A claim of a proof that is refused.
   *
   * @param suspect the suspect
   * @param objection what is claimed and what is found
   */
  public record Refusal(Suspect suspect, Objection objection) {}

  private Proofs() {}

  /**
   * Rechecks every proof in a report.
   *
   * @param report the report
   * @return what is refused; empty if every proof is confirmed. A suspect without a proof claims
   *     nothing and is passed over
   */
  public static List<Refusal> verify(Report report) {
    StatisticsForm form = report.form();
    Set<Suspect> suspects = new LinkedHashSet<>();
    report.findings().forEach(finding -> suspects.addAll(finding.suspects()));
    List<Refusal> refused = new ArrayList<>();
    Set<SuspectSearch> searches = new HashSet<>();
    for (Suspect suspect : suspects) {
      List<Objection> objections = new ArrayList<>();
      if (searches.add(suspect.search())) {
        objections.addAll(suspect.search().objections(form));
      }
      suspect
          .proof()
          .map(proof -> suspect.search().objections(proof.certificate(), form))
          .ifPresent(objections::addAll);
      objections.forEach(objection -> refused.add(new Refusal(suspect, objection)));
    }
    return List.copyOf(refused);
  }
}
