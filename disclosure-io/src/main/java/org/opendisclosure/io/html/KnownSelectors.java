package org.opendisclosure.io.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.condition.Condition.ConditionType;
import org.htmlunit.cssparser.parser.selector.ElementSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorList;

/**
 * Tells selectors that browsers know. One that they do not know makes them drop the rule with all
 * its selectors (<a href="https://www.w3.org/TR/selectors-4/#invalid">Selectors Level 4, 3.9</a>).
 */
final class KnownSelectors {

  /** The pseudo-classes of Selectors Level 4 and HTML. */
  private static final Set<String> PSEUDO_CLASSES =
      Set.of(
          ("active any-link autofill blank buffering checked closed current default defined dir"
                  + " disabled empty enabled first first-child first-of-type focus focus-visible"
                  + " focus-within fullscreen future has host host-context hover in-range"
                  + " indeterminate invalid is lang last-child last-of-type left link local-link"
                  + " matches modal muted not nth-child nth-col nth-last-child nth-last-col"
                  + " nth-last-of-type nth-of-type only-child only-of-type open optional"
                  + " out-of-range past paused picture-in-picture placeholder-shown playing"
                  + " popover-open read-only read-write required right root scope seeking stalled"
                  + " state target target-within user-invalid user-valid valid visited"
                  + " volume-locked where before after first-line first-letter")
              .split(" "));

  private KnownSelectors() {}

  /** Whether browsers know all selectors of a rule. */
  static boolean areAll(SelectorList selectors) {
    for (Selector selector : selectors) {
      if (!isKnown(selector)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKnown(Selector selector) {
    if (selector instanceof ElementSelector element) {
      List<Condition> conditions = element.getConditions();
      return conditions == null || conditions.stream().allMatch(KnownSelectors::isKnown);
    }
    SelectorPair pair = SelectorPair.of(selector);
    return pair == null || isKnown(pair.first()) && isKnown(pair.second());
  }

  private static boolean isKnown(Condition condition) {
    if (condition.getConditionType() != ConditionType.PSEUDO_CLASS_CONDITION) {
      return true;
    }
    String value = condition.getValue().toLowerCase(Locale.ROOT);
    int bracket = value.indexOf('(');
    return PSEUDO_CLASSES.contains(bracket < 0 ? value : value.substring(0, bracket));
  }
}
