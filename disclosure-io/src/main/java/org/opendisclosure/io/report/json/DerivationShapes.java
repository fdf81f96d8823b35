package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.FLAG;
import static org.opendisclosure.io.report.json.Shapes.NUMBER;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.list;
import static org.opendisclosure.io.report.json.Shapes.orNull;

import org.opendisclosure.rules.DerivedCell;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.OpenCell;

/** What blanks must be or can be. */
final class DerivationShapes {

  static final ObjectShape<OpenCell> OPEN =
      ObjectShape.<OpenCell>named(
              "openCell",
              """
              min: the least figure with which all error rules can hold; null if they set \
              no lower bound
              max: the greatest such figure; null if they set no upper bound
              """)
          .all(CellShapes.CELL, OpenCell::cell)
          .with("min", orNull(NUMBER), OpenCell::min)
          .with("max", orNull(NUMBER), OpenCell::max);

  private final CommonShapes common;

  DerivationShapes(CommonShapes common) {
    this.common = common;
  }

  ObjectShape<DerivedCell> derived() {
    return ObjectShape.<DerivedCell>named(
            "derivedCell",
            """
            needed: the only figure with which all error rules can hold, in the unit of \
            the cell
            filled: whether the completed form states it: not where something stands \
            that is no figure, which is kept, nor where it would break a further rule
            rules: the rules that leave no other figure
            """)
        .all(CellShapes.CELL, DerivedCell::cell)
        .with("needed", NUMBER, DerivedCell::value)
        .with("filled", FLAG, DerivedCell::isFilled)
        .with("rules", list(CellShapes.APPLIED_RULE, 1), DerivedCell::rules)
        .with("message", common.message(), DerivedCell::message);
  }

  ObjectShape<Finding> violation() {
    return ObjectShape.<Finding>named(
            "violation",
            """
            rule: the rule's identifier, as the command rules lists it
            """)
        .with("rule", TEXT, finding -> finding.rule().id())
        .with("message", common.message(), Finding::message)
        .with("fingerprint", CommonShapes.FINGERPRINT, Finding::fingerprint);
  }
}
