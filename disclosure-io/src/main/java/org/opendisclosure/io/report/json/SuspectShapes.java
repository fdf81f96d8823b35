package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.COUNT;
import static org.opendisclosure.io.report.json.Shapes.FLAG;
import static org.opendisclosure.io.report.json.Shapes.INTEGER;
import static org.opendisclosure.io.report.json.Shapes.SOME_TEXT;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import org.opendisclosure.rules.Correction;
import org.opendisclosure.rules.Proof;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.Minimality;
import org.opendisclosure.rules.locate.Slip;
import org.opendisclosure.rules.rule.RuleResidual;
import org.opendisclosure.rules.rule.RuleShare;

/** Which cells may be wrong, and the proofs. */
final class SuspectShapes {

  private static final ObjectShape<Correction> CORRECTION =
      ObjectShape.<Correction>named(
              "correction",
              """
              stated: the figure that the form states
              needed: the figure that would make the rules hold
              slip: how the one may have become the other
              """)
          .all(CellShapes.PLACE, Correction::cell)
          .with("stated", INTEGER, Correction::stated)
          .with("needed", INTEGER, Correction::needed)
          .with("slip", words(Slip.values(), Slip::id), Correction::slip);

  private static final ObjectShape<RuleResidual> RESIDUAL =
      ObjectShape.<RuleResidual>named(
              "residual",
              """
              residual: left side minus right side as stated; not 0
              rules: the rule that fails; where a figure of it is blank, the rules whose \
              sum no longer contains the blank
              """)
          .with("residual", INTEGER, RuleResidual::residual)
          .with(
              "rules",
              list(
                  ObjectShape.<RuleShare>unnamed(
                          """
                          rule: the rule's identifier
                          bindings: the values of its loops, such as column=total
                          factor: by what the rule is multiplied in the sum
                          """)
                      .with("rule", TEXT, share -> share.rule().id())
                      .with("bindings", TEXT, RuleShare::bindings)
                      .with("factor", INTEGER, RuleShare::factor),
                  1),
              RuleResidual::rules);

  private final CommonShapes common;

  SuspectShapes(CommonShapes common) {
    this.common = common;
  }

  ObjectShape<Suspect> suspect() {
    return ObjectShape.<Suspect>named(
            "suspect",
            """
            kind: mistyped: each figure for itself; swapped: two neighbours changed \
            places; shifted: a row or column slipped by one place; totals-recomputed: \
            one detail is wrong, and its totals were computed from it
            unique: whether this is the only explanation of its kind and size
            alternatives: how many others there are
            cells: the figures that would have to change
            proof: why this explains what fails, and nothing less does; null if the \
            search was cut off
            """)
        .with("kind", words(Hypothesis.values(), Hypothesis::id), Suspect::hypothesis)
        .with("unique", FLAG, Suspect::isUnique)
        .with("alternatives", COUNT, Suspect::alternatives)
        .with("message", common.message(), Suspect::message)
        .with("cells", list(CORRECTION, 1), Suspect::corrections)
        .with("proof", orNull(proof()), Suspect::proof);
  }

  private ObjectShape<Proof> proof() {
    return ObjectShape.<Proof>named(
            "proof",
            """
            sentence: the proof in short, in the language of the call
            before: the equations that fail together; with the needed figures nothing is \
            left of any
            disjoint: those of them of which no two share a figure that may be changed: \
            each needs a change of its own
            minimality: how it is known that nothing less explains them: \
            disjoint-failures: the disjoint equations need as many; exhaustion: every \
            lesser set was ruled out; not-claimed: the suspicion is of another kind
            """)
        .with("sentence", common.inLanguage(SOME_TEXT), Proof::sentence)
        .with("before", list(RESIDUAL, 1), Proof::before)
        .with("disjoint", list(RESIDUAL), Proof::disjoint)
        .with(
            "minimality",
            words(Minimality.values(), Minimality::id),
            proof -> proof.certificate().minimality());
  }
}
