/**
 * What style sheets say: properties and their values, lengths, colours, variables, and words that
 * the parser of CSS takes. Knows neither pages nor elements.
 */
@NullMarked
package org.opendisclosure.io.html.css;

import org.jspecify.annotations.NullMarked;
