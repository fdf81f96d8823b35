package org.opendisclosure.io.html;

import java.util.List;
import java.util.Locale;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.selector.DescendantSelector;
import org.htmlunit.cssparser.parser.selector.ElementSelector;
import org.htmlunit.cssparser.parser.selector.PseudoElementSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A selector of a style sheet, as jsoup words it.
 *
 * @param query the selector
 * @param key what each element that it takes has: an {@code #id}, a {@code .class} or a tag, or *
 * @param part the generated part that is meant: before, after, or nothing for the element itself
 * @param isCostly whether finding out means to look at many elements
 */
record SelectorQuery(String query, String key, String part, boolean isCostly) {

  /** Nothing if elements of a page at rest can never be meant, or jsoup has no word for it. */
  static @Nullable SelectorQuery of(Selector selector) {
    String part = "";
    Selector subject = selector;
    if (selector instanceof DescendantSelector pseudo
        && pseudo.getSimpleSelector() instanceof PseudoElementSelector element) {
      part = element.getLocalName().toLowerCase(Locale.ROOT);
      subject = pseudo.getAncestorSelector();
    }
    String query = part.isEmpty() || isGenerated(part) ? query(subject) : null;
    if (query == null) {
      return null;
    }
    boolean isCostly = query.indexOf('~') >= 0 || query.contains(":nth") || query.contains(":last");
    return new SelectorQuery(query, key(subject), part, isCostly);
  }

  private static boolean isGenerated(String part) {
    return part.equals("before") || part.equals("after");
  }

  private static String key(Selector selector) {
    ElementSelector subject =
        selector.getSimpleSelector() instanceof ElementSelector element ? element : null;
    if (subject == null) {
      return "*";
    }
    String key = tag(subject);
    List<Condition> conditions = subject.getConditions();
    for (Condition condition : conditions == null ? List.<Condition>of() : conditions) {
      switch (condition.getConditionType()) {
        case ID_CONDITION -> {
          return "#" + condition.getValue();
        }
        case CLASS_CONDITION -> key = "." + condition.getValue();
        default -> {}
      }
    }
    return key;
  }

  private static String tag(ElementSelector element) {
    String name = element.getLocalNameLowerCase();
    return name == null ? "*" : name;
  }

  /** The selector in jsoup's words, or nothing. */
  static @Nullable String query(Selector selector) {
    if (selector instanceof ElementSelector element) {
      return compound(element);
    }
    SelectorPair pair = SelectorPair.of(selector);
    if (pair == null) {
      return null;
    }
    String one = query(pair.first());
    String other = one == null ? null : query(pair.second());
    return other == null ? null : one + pair.combinator() + other;
  }

  private static @Nullable String compound(ElementSelector element) {
    StringBuilder query = new StringBuilder(tag(element));
    List<Condition> conditions = element.getConditions();
    for (Condition condition : conditions == null ? List.<Condition>of() : conditions) {
      String text = SelectorCondition.query(condition);
      if (text == null) {
        return null;
      }
      query.append(text);
    }
    return query.toString();
  }
}
