/**
 * Decides what holds between the numbers of a form: conditions over numbered cells, the values that
 * a form gives these, and three outcomes, because a blank is unknown and not zero. Knows no words.
 */
@NullMarked
package org.opendisclosure.rules.deciding;

import org.jspecify.annotations.NullMarked;
