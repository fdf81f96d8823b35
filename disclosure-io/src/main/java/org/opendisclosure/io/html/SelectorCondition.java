package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.htmlunit.cssparser.parser.condition.AttributeCondition;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.condition.IsPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.NotPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.WherePseudoClassCondition;
import org.htmlunit.cssparser.parser.selector.SelectorList;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** One condition of a selector, in jsoup's words. */
final class SelectorCondition {

  /** What does not depend on what a reader of the page does. */
  private static final Pattern STRUCTURE =
      Pattern.compile(
          "(first|last|only)-(child|of-type)|nth-(last-)?(child|of-type)\\([-+\\dnoevd ]+\\)"
              + "|empty|root");

  private static final Set<String> LINKS = Set.of("link", "any-link");
  private static final Pattern QUOTED = Pattern.compile("[^\"\\\\\\]\\[]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private SelectorCondition() {}

  /** The condition, or nothing if it never holds or jsoup has no word for it. */
  static @Nullable String query(Condition condition) {
    String value = condition.getValue();
    return switch (condition.getConditionType()) {
      case CLASS_CONDITION -> "." + Selector.escapeCssIdentifier(value);
      case ID_CONDITION -> "#" + Selector.escapeCssIdentifier(value);
      case ATTRIBUTE_CONDITION -> attribute(condition, "=");
      case PREFIX_ATTRIBUTE_CONDITION -> attribute(condition, "^=");
      case SUFFIX_ATTRIBUTE_CONDITION -> attribute(condition, "$=");
      case SUBSTRING_ATTRIBUTE_CONDITION -> attribute(condition, "*=");
      case BEGIN_HYPHEN_ATTRIBUTE_CONDITION -> attribute(condition, "|=");
      case ONE_OF_ATTRIBUTE_CONDITION ->
          WORD.matcher(value).matches()
              ? "[" + condition.getLocalName() + "~=(^|\\s)" + value + "(\\s|$)]"
              : null;
      case PSEUDO_CLASS_CONDITION -> pseudoClass(value.toLowerCase(Locale.ROOT));
      case IS_PSEUDO_CLASS_CONDITION -> any(((IsPseudoClassCondition) condition).getSelectors());
      case WHERE_PSEUDO_CLASS_CONDITION ->
          any(((WherePseudoClassCondition) condition).getSelectors());
      case NOT_PSEUDO_CLASS_CONDITION -> none(((NotPseudoClassCondition) condition).getSelectors());
      default -> null;
    };
  }

  private static @Nullable String attribute(Condition condition, String operator) {
    String value = condition.getValue();
    if (value == null) {
      return "[" + condition.getLocalName() + "]";
    }
    boolean isWordable = QUOTED.matcher(value).matches();
    boolean isBlank = value.isEmpty() && !(condition instanceof AttributeCondition);
    return isWordable && !isBlank
        ? "[" + condition.getLocalName() + operator + "\"" + value + "\"]"
        : null;
  }

  private static @Nullable String pseudoClass(String name) {
    return LINKS.contains(name) ? "[href]" : STRUCTURE.matcher(name).matches() ? ":" + name : null;
  }

  private static @Nullable String any(SelectorList selectors) {
    List<String> queries = queries(selectors);
    return queries.isEmpty() ? null : ":is(" + String.join(", ", queries) + ")";
  }

  /** What never holds, such as the state of being pointed at, is left out. */
  private static String none(SelectorList selectors) {
    List<String> queries = queries(selectors);
    return queries.isEmpty() ? "" : ":not(" + String.join(", ", queries) + ")";
  }

  private static List<String> queries(SelectorList selectors) {
    List<String> queries = new ArrayList<>();
    for (var selector : selectors) {
      String query = SelectorQuery.query(selector);
      if (query != null) {
        queries.add(query);
      }
    }
    return queries;
  }
}
