package org.opendisclosure.io.html;

import org.htmlunit.cssparser.parser.selector.SelectorSpecificity;

/**
 * A rule of a style sheet for one selector.
 *
 * @param target what it speaks of
 * @param specificity how far it comes before other rules
 * @param declarations what it declares
 */
record SheetRule(
    SelectorQuery target, SelectorSpecificity specificity, Declarations declarations) {}
