package org.opendisclosure.io.html;

import org.htmlunit.cssparser.parser.selector.SelectorSpecificity;
import org.opendisclosure.io.html.css.Declarations;

/**
 * A rule of a style sheet for one selector.
 *
 * @param target what it speaks of
 * @param specificity how far it comes before other rules
 * @param declarations what it declares
 * @param layer the full name of the layer in which it stands; empty if it stands in none
 */
record SheetRule(
    SelectorQuery target,
    SelectorSpecificity specificity,
    Declarations declarations,
    String layer) {}
