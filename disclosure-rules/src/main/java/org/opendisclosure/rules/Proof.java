package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.Minimality;
import org.opendisclosure.rules.locate.Residual;
import org.opendisclosure.rules.rule.RuleResidual;
import org.opendisclosure.rules.rule.RuleShare;
import org.opendisclosure.rules.suspects.SuspectSearch;

/**
 * Why a suspicion explains what fails, why nothing less does, and what else does as well: enough to
 * recheck it by hand. {@link Proofs} rechecks it by machine.
 *
 * @param before the equations that fail together, each with what is left of it as stated: with the
 *     corrections nothing is left of any of them
 * @param disjoint those of {@code before} of which no two have a figure in common that may be
 *     corrected, so that each needs a correction of its own
 * @param certificate the same over numbered cells and equations, with the alternatives
 */
public record Proof(
    List<RuleResidual> before, List<RuleResidual> disjoint, Certificate certificate) {

  /**
   * A proof.
   *
   * @param before the equations that fail together
   * @param disjoint those that share no figure
   * @param certificate the same in numbers
   */
  public Proof {
    before = List.copyOf(before);
    disjoint = List.copyOf(disjoint);
  }

  /** The proof that a certificate gives in numbers, with the rules that its equations come from. */
  static Proof of(Certificate certificate, SuspectSearch search) {
    Map<Integer, RuleResidual> before = new LinkedHashMap<>();
    for (Residual residual : certificate.before()) {
      List<RuleShare> shares = new ArrayList<>();
      search
          .parts(residual.equation())
          .forEach(
              (part, factor) -> shares.add(new RuleShare(part.rule(), part.bindings(), factor)));
      before.put(residual.equation(), new RuleResidual(shares, residual.value()));
    }
    return new Proof(
        List.copyOf(before.values()),
        certificate.disjoint().stream().map(before::get).toList(),
        certificate);
  }

  /**
   * The proof in short.
   *
   * @return a sentence
   */
  public Sentence sentence() {
    int equations = certificate.after().size();
    Sentence least = least();
    Sentence others = others();
    return new Sentence(
        "改后所涉 %d 条等式全部成立%s%s。".formatted(equations, least.zh(), others.zh()),
        (equations == 1
                    ? "The equation concerned then holds"
                    : "The %d equations concerned then hold")
                .formatted(equations)
            + least.en()
            + others.en()
            + ".");
  }

  private Sentence least() {
    if (certificate.minimality() == Minimality.NOT_CLAIMED || certificate.changes().size() == 1) {
      return new Sentence("", "");
    }
    return certificate.minimality() == Minimality.EXHAUSTION
        ? new Sentence(";更少的改法已逐一排除", "; every lesser set was ruled out one by one")
        : Sentence.of(
            ";其中 %d 条互不共用单元格,不能更少",
            "; %d of them share no cell, so no fewer will do", disjoint.size());
  }

  private Sentence others() {
    int alternatives = certificate.alternatives().size();
    return alternatives == 0
        ? new Sentence(";没有别的同类解释", "; nothing else of the kind explains them")
        : Sentence.of(";同类解释共 %d 种", "; there are %d such explanations", alternatives + 1);
  }
}
