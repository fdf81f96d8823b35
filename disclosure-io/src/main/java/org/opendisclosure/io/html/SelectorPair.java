package org.opendisclosure.io.html;

import org.htmlunit.cssparser.parser.selector.ChildSelector;
import org.htmlunit.cssparser.parser.selector.DescendantSelector;
import org.htmlunit.cssparser.parser.selector.DirectAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.GeneralAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Two selectors of which the second is meant, and how it stands to the first.
 *
 * @param first what stands around or before
 * @param combinator the sign between them, with its spaces
 * @param second what is meant
 */
record SelectorPair(Selector first, String combinator, Selector second) {

  /** Null if a selector does not consist of two. */
  static @Nullable SelectorPair of(Selector selector) {
    if (selector instanceof DescendantSelector pair) {
      return new SelectorPair(pair.getAncestorSelector(), " ", pair.getSimpleSelector());
    } else if (selector instanceof ChildSelector pair) {
      return new SelectorPair(pair.getAncestorSelector(), " > ", pair.getSimpleSelector());
    } else if (selector instanceof DirectAdjacentSelector pair) {
      return new SelectorPair(pair.getSelector(), " + ", pair.getSimpleSelector());
    } else if (selector instanceof GeneralAdjacentSelector pair) {
      return new SelectorPair(pair.getSelector(), " ~ ", pair.getSimpleSelector());
    }
    return null;
  }
}
