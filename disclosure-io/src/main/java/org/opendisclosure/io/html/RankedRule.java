package org.opendisclosure.io.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.html.css.Declarations;

/** A rule of one page's sheets, with its rank among them. */
final class RankedRule {

  private final SheetRule rule;
  private final int rank;
  private final int layer;
  private @Nullable Evaluator evaluator;
  private boolean isKnown = true;

  RankedRule(SheetRule rule, int rank, int layer) {
    this.rule = rule;
    this.rank = rank;
    this.layer = layer;
  }

  int rank() {
    return rank;
  }

  /** The rank of the layer in which it stands. */
  int layer() {
    return layer;
  }

  Declarations declarations() {
    return rule.declarations();
  }

  /** How many elements are looked at to find out whether one is meant, roughly. */
  int cost(Element element) {
    Element parent = element.parent();
    return rule.target().isCostly() && parent != null ? 8 + parent.childNodeSize() : 8;
  }

  boolean means(Element page, Element element) {
    Evaluator known = isKnown ? evaluator() : null;
    return known != null && known.matches(page, element);
  }

  private @Nullable Evaluator evaluator() {
    if (evaluator == null) {
      try {
        evaluator = Selector.evaluatorOf(rule.target().query());
      } catch (Selector.SelectorParseException e) {
        isKnown = false;
      }
    }
    return evaluator;
  }
}
